import { expect, test } from 'vitest'
import { piecesOf } from './quotation-pieces.ts'

test.each([
  ['the fee', ['the fee'], ''],
  ['the fee … is due', ['the fee', 'ellipsis', 'is due'], ''],
  [
    'a. . . . b ... c […] d [. . .] e',
    ['a', 'ellipsis', 'b', 'ellipsis', 'c', 'ellipsis', 'd', 'ellipsis', 'e'],
    '',
  ],
  ['… the fee …', ['ellipsis', 'the fee'], 'ellipsis'],
  ['[T]he fee', ['letter', 'T|he fee'], ''],
  ['the fee … [t]he boat', ['the fee', 'ellipsis', 't|he boat'], ''],
  ['the [old] [harbor] fee [sic]', ['the', 'bracket: old harbor', 'fee'], 'bracket: sic'],
  ['need[ed] to', ['need~', 'bracket: ed', 'to'], ''],
  ['[本]港', ['bracket: 本', '港'], ''],
])('takes %j apart', (quoted, shown, tail) => {
  const found = piecesOf(quoted)
  expect(
    found?.pieces.flatMap(({ text, anyCase, isStem, joint }) => [
      ...(joint ? [joint.kind === 'bracket' ? `bracket: ${joint.said}` : joint.kind] : []),
      (anyCase ? `${text.slice(0, 1)}|${text.slice(1)}` : text) + (isStem ? '~' : ''),
    ]),
  ).toEqual(shown)
  const last = found?.tail
  expect(last ? (last.kind === 'bracket' ? `bracket: ${last.said}` : last.kind) : '').toBe(tail)
})

test.each(['[un]lawful', '1[2]04', '20[21]', 'Mc[D]onald', 'need[lessly]', '…', '[sic]', ''])(
  'finds nothing to look for in %j',
  (quoted) => {
    expect(piecesOf(quoted)).toBeUndefined()
  },
)
