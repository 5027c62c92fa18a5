import { expect, test } from 'vitest'
import { fallOf } from '../graph/fall.ts'
import { standingsFrom } from '../graph/fixtures/sketch.ts'
import { fallClause, markOf } from './mark-words.ts'

const chain = '2031 a; 2031 b relies on a; 2031 c relies on b; 2032-04 z vacates a'

test.each([
  ['nothing on file is no mark', '2031 a', ''],
  ['nor is what was upheld', '2031 a; 2032 b affirms a', ''],
  ['vacated', '2031 a; 2032-04 b vacates a', 'vacated, 2032-04 (ended, vacates)'],
  ['in part', '2031 a {one two}; 2032 b vacates a#one', 'vacated in part, 2032 (partly, vacates)'],
  [
    'in part, though the rest was sent back',
    '2031 a {one two}; 2032 b vacates a#one, remands a#two',
    'vacated in part, 2032 (pending, vacates)',
  ],
  ['sent back', '2031 a; 2032 b remands a', 'sent back, 2032 (pending, remands)'],
  [
    'sent back in part',
    '2031 a {one two}; 2032 b remands a#one',
    'sent back in part, 2032 (in-effect, remands)',
  ],
  [
    'what felled it first, whatever followed',
    '2031 a; 2032 b vacates a; 2033 c settles a',
    'vacated, 2032 (ended, vacates)',
  ],
  [
    'what is on hold by its hold, though another point ended later',
    '2031 a {one two}; 2032 b stays a#one; 2033 c vacates a#two',
    'put on hold, 2032 (on-hold, stays)',
  ],
  [
    'a suit was decided',
    '2031 a [filing]; 2032 b supersedes a',
    'decided, 2032 (ended, supersedes)',
  ],
  ['a term ran out', '2031 a until 2032', 'expired, 2033-01-01 (ended, expired)'],
  [
    'back on hold by a roundabout way',
    '2031 a; 2032 b stays a; 2033 c vacates b; 2034 d reverses c',
    'on hold, 2034 (on-hold, on-hold)',
  ],
])('%s', (_, line, said) => {
  expect(markOn('a', line)).toBe(said)
})

test.each([
  ['b', chain, 'relies on a ruling that was vacated, 2032-04 (ended, relies)'],
  ['c', chain, 'relies, two steps away, on a ruling that was vacated, 2032-04 (ended, relies)'],
  [
    'b',
    '2031 a [order] {one two}; 2031 b relies on a#one; 2032 z reverses a#one',
    'relies on an order that was reversed in part, 2032 (partly, relies)',
  ],
  [
    'b',
    '2031 a [settlement] until 2032; 2031 b relies on a',
    'relies on a settlement that has expired, 2033-01-01 (ended, relies)',
  ],
  // A judgment does not lose its ground by deciding the suit.
  ['b', '2031 a [filing]; 2032 b supersedes a relies on a', ''],
  // What befell the thing itself comes first.
  [
    'b',
    '2031 a; 2031 b relies on a; 2032 z vacates a, stays b',
    'put on hold, 2032 (on-hold, stays)',
  ],
])('%s of “%s”: %s', (id, line, said) => {
  expect(markOn(id, line)).toBe(said)
})

function markOn(id: string, line: string): string {
  const graph = standingsFrom(line, '2035-01-01')
  const data = graph.developments.get(id)?.data
  const mark = data && markOf({ id, data }, graph)
  return mark ? `${mark.words}, ${mark.since} (${mark.status}, ${mark.meaning})` : ''
}

test.each([
  ['2031 a; 2032-04 b vacates a', false, 'was vacated in April 2032'],
  ['2031 a; 2032-04 b vacates a', true, 'were vacated in April 2032'],
  ['2031 a until 2031', false, 'ran out, and has had no force since 1 January 2032'],
  [
    '2031 a; 2032 b stays a; 2033 c vacates b; 2034 d reverses c',
    false,
    'has been on hold since 2034',
  ],
  [
    '2031 a; 2032 b vacates a; 2033 c vacates b; 2034 d reverses c',
    true,
    'have not been in effect since 2034',
  ],
])('“%s” in a sentence (many: %s): %s', (line, isMany, said) => {
  const point = standingsFrom(line, '2035-01-01').citator.get('a')?.points.get('')
  const fall = point && fallOf(point)
  expect(fall && fallClause('ruling', fall, 'en', isMany)).toBe(said)
})
