import { expect, test } from 'vitest'
import { sourceSchema } from '../schema/source.ts'
import { parseLocator } from '../schema/locator.ts'
import { readBlocks } from './prose/blocks.ts'
import { parseProse } from './prose/parse-prose.ts'
import { isAt, passagesAt } from './quoted-passages.ts'

const source = sourceSchema.parse({
  type: 'legal_case',
  title: 'Harbor v. Roe',
  standing: 'primary',
  text: 'original',
  URL: 'https://court.example/1',
  quotations: [
    { text: 'The fee is “neither fair nor needed” and ends today.', locator: 'p. 12' },
    { text: 'No boat pays twice.', locator: 'p. 14' },
    { text: 'Лодки не платят.', locator: 'p. 15' },
  ],
})
const [fee, boat, lodki] = source.quotations

test.each([
  ['names its place', 'The fee ends [@roe].', 'p. 12', [fee]],
  ['names a range', 'The fee ends [@roe].', 'pp. 12–14', []],
  ['names nothing and quotes nothing', 'The fee ends [@roe].', undefined, []],
  ['follows quoted words', 'It is “neither fair nor needed,” he said [@roe].', undefined, [fee]],
  ['follows words with a gap', 'It is “neither fair … and ends” [@roe].', undefined, [fee]],
  ['ends a block quotation', '> No boat pays twice. [@roe]', undefined, [boat]],
  ['quotes words in other letters', 'Он сказал: «Лодки не платят» [@roe].', undefined, [lodki]],
  ['quotes other words', 'It is “fair enough” [@roe].', undefined, []],
])('a citation that %s shows what is on file for it', (_, body, place, passages) => {
  const [block] = readBlocks(parseProse(body, 0).tree, body)
  expect(passagesAt(source, place ? parseLocator(place) : undefined, block)).toEqual(passages)
})

test('a citation in front matter shows what is on file for its place', () => {
  expect(passagesAt(source, parseLocator('p. 14'), undefined)).toEqual([boat])
})

test.each([
  ['p. 12', 'p. 12', true],
  ['p.\u00a012', 'p. 12', true],
  ['p. 12', 'pp. 12–14', false],
  ['p. 12', undefined, false],
  [undefined, 'p. 12', false],
])('a passage from %s is at %s: %s', (locator, place, expected) => {
  const passage = { text: 'x', ...(locator !== undefined && { locator }) }
  expect(isAt(passage, place === undefined ? undefined : parseLocator(place))).toBe(expected)
})
