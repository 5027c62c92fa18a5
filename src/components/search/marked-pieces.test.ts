import { expect, test } from 'vitest'
import { markedPieces } from './marked-pieces.ts'

test.each([
  ['No word', ['fee'], 'No word'],
  ['The fee, the Fees and the feeder', ['fee'], 'The [fee], the [Fees] and the feeder'],
  ['Title 8 U.S.C. § 1357(d)', ['8', 'usc', '1357', 'd'], 'Title [8] [U.S.C.] § [1357]([d])'],
  ['José’s quay', ['jose'], '[José’s] quay'],
  ['A pre-trial hold', ['trial'], 'A pre-[trial] hold'],
  ['A pre-trial hold', ['pretrial'], 'A [pre-trial] hold'],
  ['A pre-trial hold', ['pre', 'trial', 'pretrial'], 'A [pre]-[trial] hold'],
  ['<b>fee</b>', ['fee'], '<b>[fee]</b>'],
  ['', ['fee'], ''],
])('marks in “%s” what was found by %j', (text, words, marked) => {
  const pieces = markedPieces(text, new Set(words))
  expect(pieces.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('')).toBe(marked)
  expect(pieces.map(({ text }) => text).join('')).toBe(text)
})
