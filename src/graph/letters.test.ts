import { expect, test } from 'vitest'
import { harbor } from './fixtures/harbor.ts'
import { lettersOf } from './letters.ts'

test('puts terms under their first letters, whatever their case and accents', () => {
  const terms = [...harbor().glossary.values()]
  const named = (term: string) =>
    terms.slice(0, 1).map((entry) => ({ ...entry, data: { ...entry.data, term } }))
  const all = ['quay', 'Zone', 'élan', 'Eel', '48-hour rule', 'Quai'].flatMap(named)
  expect(
    lettersOf(all, 'en').map(({ letter, terms }) => [letter, terms.map(({ data }) => data.term)]),
  ).toEqual([
    ['0–9', ['48-hour rule']],
    ['E', ['Eel', 'élan']],
    ['Q', ['Quai', 'quay']],
    ['Z', ['Zone']],
  ])
})
