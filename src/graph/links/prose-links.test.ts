import { expect, test } from 'vitest'
import { parseProse } from '../prose/parse-prose.ts'
import { linksIn } from './prose-links.ts'

test.each([
  ['a direct link', 'See [it](/a/).', ['/a/']],
  ['a link named as it is addressed', '[/a/](/a/)', ['/a/'], 6],
  ['a link with a title', '[it](</a/> "the /a/")', ['/a/'], 6],
  ['a link without words', '[](/a/)', ['/a/'], 3],
  ['a link around a mark', '[**it**](/a/)', ['/a/'], 9],
  ['a picture', '![it](/a.png)', ['picture /a.png'], 6],
  ['a link by reference', '[it][a]\n\n[a]: /a/ "a"', ['/a/'], 14],
  ['a picture by reference', '![it][a]\n\n[a]: /a.png', ['picture /a.png'], 15],
  ['one definition for a link and a picture', '[it][a] ![it][a]\n\n[a]: /a.png', ['/a.png']],
  ['the first of two definitions', '[it][a]\n\n[a]: /a/\n[a]: /b/', ['/a/']],
  ['no definition that nothing uses', '[a]: /a/', []],
  ['an address by itself', 'https://example.org/a', ['https://example.org/a'], 0],
  ['an address with an escape, as the whole link', '[it](/a\\_b/)', ['/a_b/'], 0],
  ['no code', '`[it](/a/)`', []],
  ['no mention', '[[a]]', []],
])('finds %s', (_, text, expected, start?: number) => {
  const links = linksIn({ text, prose: parseProse(text, 0) })
  expect(links.map(({ url, isPicture }) => (isPicture ? `picture ${url}` : url))).toEqual(expected)
  if (start !== undefined) expect(links[0]?.start).toBe(start)
})
