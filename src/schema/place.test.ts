import { expect, test } from 'vitest'
import { place, placeName } from './place.ts'

test.each([
  ['us-ca', 'California'],
  ['us', 'United States'],
  ['nz-can', 'Canterbury'],
  ['ad-06', 'Sant Julià de Lòria'],
  ['us-zz', 'US-ZZ'],
  ['us-constructor', 'US-CONSTRUCTOR'],
])('names %s', (code, name) => {
  expect(placeName(code, 'en')).toBe(name)
})

test('names countries in the language asked for', () => {
  expect(placeName('us', 'de')).toBe('Vereinigte Staaten')
})

test.each(['us', 'us-ca', 'gb-bfs', 'fr-2a', 'jp-13', 'aq', 'mx-cmx'])('%s is a place', (code) => {
  expect(place.safeParse(code).success).toBe(true)
})

// In capitals, not assigned, no part of that country, or not a code at all.
test.each(['US', 'us-CA', 'uk', 'zz', 'us-zz', 'ca-ca', 'us-', '-ca', '', 'us-ca-la', 'toString'])(
  '“%s” is no place',
  (code) => {
    const message =
      'Write an ISO 3166-2 code in small letters, such as `us-ca`, or a country, `us`.'
    expect(place.safeParse(code).error?.issues).toMatchObject([{ message }])
  },
)
