import { expect, test } from 'vitest'
import { headersFile } from './headers-file.ts'
import { siteHeaders } from './headers.ts'

/** The rules of a file, as the hosts read it. */
const rulesOf = (text: string) =>
  text
    .trim()
    .split('\n\n')
    .map((rule) => {
      const [address = '', ...lines] = rule.split('\n')
      return { address, headers: lines.map((line) => line.trim().split(': ')[0] ?? '') }
    })

test('says every header for every address under the site’s path', () => {
  const [first] = rulesOf(headersFile('/sub/'))
  expect(first).toEqual({ address: '/sub/*', headers: Object.keys(siteHeaders) })
})

test('says of hashed files that they may be kept, and of feeds and texts what they are', () => {
  const text = headersFile('/')
  expect(text).toContain('\n/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n')
  expect(text).toContain('\n/feed.xml\n  Content-Type: application/atom+xml\n')
  expect(text).toContain('\n/*.md\n  Content-Type: text/markdown; charset=utf-8\n')
})

test('sets no header by two rules that could fit one address', () => {
  const names = rulesOf(headersFile('/')).flatMap(({ headers }) => headers)
  const common = names.filter((name) => name !== 'Content-Type')
  expect(new Set(common).size).toBe(common.length)
})

test('keeps the limits: rules, length of a line, one star in an address', () => {
  const text = headersFile('/a-long-path/under-another/')
  expect(rulesOf(text).length).toBeLessThanOrEqual(100)
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(2_000)
  for (const { address } of rulesOf(text)) expect(address).toMatch(/^\/[^*\s]*\*?[^*\s]*$/)
})
