import { expect, test } from 'vitest'
import { standingsFrom } from '../../graph/fixtures/sketch.ts'
import { saidStatus } from './said-status.ts'

test.each([
  ['what stands', '2031 a', 'in-effect In effect', ''],
  [
    'what fell',
    '2031 a; 2032-04 b vacates a',
    'ended No longer in effect',
    'ended vacated, April 2032',
  ],
  [
    'what fell in part, and was sent back',
    '2031 a {one two}; 2032 b vacates a#one, remands a#two',
    'pending Sent back for a new decision',
    'pending vacated in part, 2032; sent back in part, 2032',
  ],
  [
    'what rests on what fell',
    '2031 z; 2031 a relies on z; 2032 b vacates z',
    'in-effect In effect',
    'ended relies on a ruling that was vacated, 2032',
  ],
  ['what is still to come', '2050 a', 'future Dated after this site’s day', ''],
])('says of %s where it stands', (_, line, status, mark) => {
  const graph = standingsFrom(line, '2040-01-01')
  const data = graph.developments.get('a')?.data
  if (!data) throw new Error('The sketch has no “a”.')
  const said = saidStatus({ id: 'a', data }, graph, 'en')
  expect(`${said.status.word} ${said.status.label}`).toBe(status)
  expect(said.mark ? `${said.mark.word} ${said.mark.text}` : '').toBe(mark)
})
