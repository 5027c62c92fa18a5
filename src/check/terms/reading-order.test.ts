import { expect, test } from 'vitest'
import { readBlocks } from '../../graph/prose/blocks.ts'
import { parseProse } from '../../graph/prose/parse-prose.ts'
import { inReadingOrder } from './reading-order.ts'

test.each([
  ['One.\n\nTwo.', ['One.', 'Two.']],
  [
    '[^b]: B.\n\nOne.[^b] Two.[^a]\n\n[^a]: A.\n\n    More.\n\nThree.',
    ['One. Two.', 'Three.', 'B.', 'A.', 'More.'],
  ],
  ['[^x]: Not used.\n\n[^a]: A.\n\nOne.[^a]', ['One.', 'A.', 'Not used.']],
])('puts %j in the order in which it is read', (text, order) => {
  const prose = parseProse(text, 0)
  const blocks = readBlocks(prose.tree, text)
  expect(inReadingOrder({ prose, blocks }).map((block) => block.text)).toEqual(order)
})
