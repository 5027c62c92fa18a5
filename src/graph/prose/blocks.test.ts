import { expect, test } from 'vitest'
import { readBlocks } from './blocks.ts'
import { parseProse } from './parse-prose.ts'

const blocksOf = (text: string) => readBlocks(parseProse(text, 0).tree, text)

test.each([
  ['The fee [@act, § 4]. It *fell*.', ['The fee. It fell.']],
  ['# A [[harbor fee|fee]]\n\n- One\n- Two\n\n> Three', ['A fee', 'One', 'Two', 'Three']],
  ['| a | b |\n| - | - |\n| c | `d` |', ['a', 'b', 'c', 'd']],
  ['Boats pay.[^1]\n\n[^1]: Not all.', ['Boats pay.', 'Not all.']],
  ['A\nB{/* no */}\\\nC', ['A B C']],
  ['<details>\n<summary>More</summary>\n\nWords.\n\n</details>', ['More', 'Words.']],
])('reads the words of %j', (text, words) => {
  expect(blocksOf(text).map((block) => block.text)).toEqual(words)
})

test.each([
  ['It is 5&nbsp;%, \\*not\\* 6 [@act] or 7.', '7'],
  ['> It is\n> a *fee* of\n> 7.', '7'],
  ['- It is\r\n  &amp; a & b\r\n  7.', '7'],
  ['A [[harbor-fee|fee of 7]].', '7'],
  ['A [fee of 7](/x/) &copy; `code` 8.', '8'],
])('knows where the words of %j stand', (text, word) => {
  const block = blocksOf(text)[0]
  expect(block?.sourceAt(block.text.indexOf(word))).toBe(text.indexOf(word))
})

test('cuts sentences, and gives each its citations', () => {
  const text = 'He said “No. Never.” and left [@a]. In Doe v. Board [@b] it fell. [@c] End.'
  const block = blocksOf(text)[0]
  expect(
    block?.sentences.map(({ text, citations }) => [
      text.trim(),
      ...citations.map(({ start, end }) => block && textAt(start, end)),
    ]),
  ).toEqual([
    ['He said “No. Never.” and left.', '[@a]'],
    ['In Doe v. Board it fell.', '[@b]', '[@c]'],
    ['End.'],
  ])
  function textAt(start: number, end: number) {
    return text.slice(start, end)
  }
})
