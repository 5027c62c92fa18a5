import { expect, test } from 'vitest'
import { nearestAddress } from './nearest-address.ts'

const addresses = [
  '/help/',
  '/glossary/',
  '/glossary/harbor-fee/',
  '/glossary/pilot-fee/',
  '/a/fee.pdf',
]

test.each([
  ['/glossary/harbour-fee/', '/glossary/harbor-fee/'],
  ['/glossary/harbour-fee', '/glossary/harbor-fee/'],
  ['/glossary/berth/', undefined],
  ['/terms/harbor-fee/', '/glossary/harbor-fee/'],
  ['/pages/help/', '/help/'],
  ['/halp/', '/help/'],
  ['/glosary/', '/glossary/'],
  ['/forms/fee.pdf', '/a/fee.pdf'],
  ['/b/fees.pdf', '/a/fee.pdf'],
  ['/', undefined],
])('the nearest to %s is %s', (path, expected) => {
  expect(nearestAddress(path, addresses)).toBe(expected)
})
