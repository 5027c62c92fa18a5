import { expect, test } from 'vitest'
import { readAddress } from './address.ts'

const here = 'https://harbor.example.org/sub/about/'

test.each([
  ['/glossary/x/', { path: '/glossary/x/', anchor: undefined }],
  ['../glossary/x/?all#who', { path: '/sub/glossary/x/', anchor: 'who' }],
  ['#', { path: '/sub/about/', anchor: undefined }],
  ['#top', { path: '/sub/about/', anchor: undefined }],
  ['#Top', { path: '/sub/about/', anchor: undefined }],
  ['#caf%C3%A9', { path: '/sub/about/', anchor: 'café' }],
  ['#café', { path: '/sub/about/', anchor: 'café' }],
  ['#100%', { path: '/sub/about/', anchor: '100%' }],
  ['#%E0%A4', { path: '/sub/about/', anchor: '%E0%A4' }],
  ['#who:~:text=port%20fee', { path: '/sub/about/', anchor: 'who' }],
  ['#:~:text=port', { path: '/sub/about/', anchor: undefined }],
  ['/a%20b/', { path: '/a b/', anchor: undefined }],
])('takes "%s" apart', (written, parts) => {
  expect(readAddress(written, here)).toMatchObject({
    isWeb: true,
    host: 'harbor.example.org',
    ...parts,
  })
})

test('knows what is no web address, and what is none at all', () => {
  expect(readAddress('mailto:me@example.org', here)?.isWeb).toBe(false)
  expect(readAddress('https://', here)).toBeUndefined()
})

test('knows two ways to write one address', () => {
  expect(readAddress('/caf%C3%A9/', here)?.whole).toBe(readAddress('/café/', here)?.whole)
})
