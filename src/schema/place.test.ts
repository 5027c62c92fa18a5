import { expect, test } from 'vitest'
import { placeName } from './place.ts'

test.each([
  ['us-ca', 'California'],
  ['us', 'United States'],
  ['nz-can', 'Canterbury'],
  ['us-zz', 'US-ZZ'],
])('names %s', (code, name) => {
  expect(placeName(code, 'en')).toBe(name)
})
