import { expect, test } from 'vitest'
import { sourceSchema } from '../schema/source.ts'
import { parseLocator } from '../schema/locator.ts'
import { readBlocks } from './prose/blocks.ts'
import { parseProse } from './prose/parse-prose.ts'
import { passagesAt } from './quoted-passages.ts'

const source = sourceSchema.parse({
  type: 'legal_case',
  title: 'Harbor v. Roe',
  standing: 'primary',
  text: 'original',
  URL: 'https://court.example/1',
  quotations: [
    { text: 'The fee is “neither fair nor needed” and ends today.', locator: 'p. 12' },
    { text: 'No boat pays twice.', locator: 'p. 14' },
  ],
})
const [fee, boat] = source.quotations

test.each([
  ['names its place', 'The fee ends [@roe].', 'p. 12', [fee]],
  ['names a range', 'The fee ends [@roe].', 'pp. 12–14', []],
  ['names nothing and quotes nothing', 'The fee ends [@roe].', undefined, []],
  ['follows quoted words', 'It is “neither fair nor needed,” he said [@roe].', undefined, [fee]],
  ['follows words with a gap', 'It is “neither fair … and ends” [@roe].', undefined, [fee]],
  ['ends a block quotation', '> No boat pays twice. [@roe]', undefined, [boat]],
  ['quotes other words', 'It is “fair enough” [@roe].', undefined, []],
])('a citation that %s shows what is on file for it', (_, body, place, passages) => {
  const [block] = readBlocks(parseProse(body, 0).tree, body)
  expect(passagesAt(source, place ? parseLocator(place) : undefined, block)).toEqual(passages)
})

test('a citation in front matter shows what is on file for its place', () => {
  expect(passagesAt(source, parseLocator('p. 14'), undefined)).toEqual([boat])
})
