import { expect, test } from 'vitest'
import { harbor } from '../../graph/fixtures/harbor.ts'
import { aToZ } from './a-to-z.ts'

test('puts everything but sources under its letter', () => {
  const lines = aToZ(harbor(), 'en').map(({ letter, lines }) => [
    letter,
    lines.map(({ name, address }) => `${name} ${address}`),
  ])
  expect(lines).toEqual([
    ['A', ['About /about/']],
    ['B', ['Board bans the fee /developments/board-order/']],
    ['C', ['California /places/us-ca/', 'Court vacates the ban /developments/court-ruling/']],
    ['F', ['Fees /storylines/fees/']],
    ['H', ['harbor fee /glossary/harbor-fee/']],
    ['O', ['Old fee /developments/old-fee/']],
    ['Q', ['Quay /glossary/quay/']],
    ['U', ['United States /places/us/']],
  ])
})

test('leads from other names to the term, past quotation marks and accents, numbers first', () => {
  const graph = harbor()
  const [fee] = [...graph.glossary.values()]
  if (!fee) throw new Error('The harbor has no term.')
  const aliases = ['“old” fee', 'été', '48-hour fee', 'Ella']
  const glossary = new Map([[fee.id, { ...fee, data: { ...fee.data, aliases } }]])
  const found = aToZ({ ...graph, glossary }, 'en').flatMap(({ letter, lines }) =>
    lines.filter(({ term }) => term).map(({ name, see }) => [letter, name, see]),
  )
  expect(found).toEqual([
    ['0–9', '48-hour fee', 'harbor fee'],
    ['E', 'Ella', 'harbor fee'],
    ['E', 'été', 'harbor fee'],
    ['H', 'harbor fee', undefined],
    ['O', '“old” fee', 'harbor fee'],
  ])
})
