import { expect, test } from 'vitest'
import { standingsFrom } from '../../graph/fixtures/sketch.ts'
import { fallClause, markOf } from './mark-words.ts'

const chain = '2031 a; 2031 b relies on a; 2031 c relies on b; 2032-04 z vacates a'

test.each([
  ['nothing on file is no mark', '2031 a', ''],
  ['nor is what was upheld', '2031 a; 2032 b affirms a', ''],
  ['vacated', '2031 a; 2032-04 b vacates a', 'vacated, 2032-04 (ended, vacates)'],
  ['in part', '2031 a {one two}; 2032 b vacates a#one', 'vacated in part, 2032 (partly, vacates)'],
  [
    'sent back beside what was vacated',
    '2031 a {one two}; 2032 b vacates a#one, remands a#two',
    'vacated in part, 2032; sent back in part, 2032 (pending, vacates)',
  ],
  ['sent back', '2031 a; 2032 b remands a', 'sent back, 2032 (pending, remands)'],
  [
    'one word for what several events did, on the day of the last',
    '2031 a {one two}; 2032 b vacates a#one; 2033 c vacates a#two',
    'vacated, 2033 (ended, vacates)',
  ],
  [
    'what felled it first, whatever followed',
    '2031 a; 2032 b vacates a; 2033 c settles a',
    'vacated, 2032 (ended, vacates)',
  ],
  [
    'the hold, and what ended besides',
    '2031 a {one two}; 2032 b stays a#one; 2033 c vacates a#two',
    'vacated in part, 2033; put on hold in part, 2032 (on-hold, vacates)',
  ],
  [
    'not the end of the term alone, where points were vacated before',
    '2031 a {one two} until 2035; 2032 b vacates a#one',
    'expired in part, 2036-01-01; vacated in part, 2032 (ended, expired)',
  ],
  [
    'a court decides a suit',
    '2031 a [filing]; 2032 b supersedes a',
    'decided, 2032 (ended, supersedes)',
  ],
  [
    'a newer complaint replaces it',
    '2031 a [filing]; 2032 b [filing] supersedes a',
    'replaced, 2032 (ended, supersedes)',
  ],
  ['a term ran out', '2031 a until 2032', 'expired, 2033-01-01 (ended, expired)'],
  [
    'back on hold by a roundabout way',
    '2031 a; 2032 b stays a; 2033 c vacates b; 2034 d reverses c',
    'on hold, 2034 (on-hold, on-hold)',
  ],
  [
    'what keeps it down, where what felled it counts no more',
    '2031 a [law]; 2032 b [order] enjoins a; 2033 c enjoins a, supersedes b',
    'blocked, 2033 (on-hold, enjoins)',
  ],
  [
    'likewise for an end',
    '2031 a [policy]; 2032 b vacates a; 2033 c [law] repeals a; 2034 d reverses b',
    'repealed, 2033 (ended, repeals)',
  ],
  [
    'or for a term that ran out meanwhile',
    '2031 a [order] until 2033; 2032 b vacates a; 2035 d reverses b',
    'expired, 2034-01-01 (ended, expired)',
  ],
  [
    'not an appeal of the same day',
    '2031 a; 2032 b stays a; 2032 c [filing] appeals a',
    'put on hold, 2032 (on-hold, stays)',
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
  [
    'b',
    '2031 a {one two}; 2031 b relies on a#one; 2032 z vacates a#one, stays a#two',
    'relies on a ruling that was vacated in part, 2032 (on-hold, relies)',
  ],
  // Neither a judgment nor its appeal loses its ground by the suit being decided.
  ['b', '2031 a [filing]; 2032 b supersedes a relies on a', ''],
  ['c', '2031 a [filing]; 2032 b supersedes a relies on a; 2033 c affirms b relies on b', ''],
  // What befell the thing itself comes first, and what is over has nothing left to rest.
  [
    'b',
    '2031 a; 2031 b relies on a; 2032 z vacates a, stays b',
    'put on hold, 2032; relies on a ruling that was vacated, 2032 (on-hold, stays)',
  ],
  [
    'b',
    '2031 a; 2031 b relies on a; 2032 z vacates a, vacates b',
    'vacated, 2032 (ended, vacates)',
  ],
])('%s of “%s”: %s', (id, line, said) => {
  expect(markOn(id, line)).toBe(said)
})

test('leaves out what one development did, where that is said already', () => {
  const graph = standingsFrom(
    '2031 a {one two}; 2032 b vacates a#one; 2033 c remands a#two',
    '2040-01-01',
  )
  const data = graph.developments.get('a')?.data
  const words = (except?: string) =>
    data && markOf({ id: 'a', data }, graph, except)?.notes.map((note) => note.words)
  expect(words('b')).toEqual(['sent back in part'])
  expect(words('c')).toEqual(['vacated in part'])
})

test.each([
  ['2031 a; 2032-04 b vacates a', false, 'was vacated in April 2032'],
  ['2031 a; 2032-04 b vacates a', true, 'were vacated in April 2032'],
  ['2031 a until 2031', false, 'ran out: its last day on file was 31 December 2031'],
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
  const graph = standingsFrom(line, '2035-01-01')
  const fall = graph.citator.get('a')?.points.get('')?.fall
  expect(fall && fallClause('ruling', fall, graph, 'en', isMany)).toBe(said)
})

function markOn(id: string, line: string): string {
  const graph = standingsFrom(line, '2040-01-01')
  const data = graph.developments.get(id)?.data
  const mark = data && markOf({ id, data }, graph)
  const notes = mark?.notes.map(({ words, since }) => `${words}, ${since}`).join('; ')
  return mark ? `${notes} (${mark.status}, ${mark.meaning})` : ''
}
