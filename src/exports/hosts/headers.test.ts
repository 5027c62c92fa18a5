import { expect, test } from 'vitest'
import { policy, siteHeaders } from './headers.ts'

test('lets a page load and run files of the site, and nothing else', () => {
  const lines = policy('header').split('; ')
  expect(lines[0]).toBe("default-src 'none'")
  const others = lines.filter((line) => !/ '(?:self|none|script)'$/.test(line))
  expect(others).toEqual([])
})

test('a page says what the headers say, but for what only a header may', () => {
  const left = policy('header')
    .split('; ')
    .filter((line) => !policy('meta').split('; ').includes(line))
  expect(left).toEqual(["frame-ancestors 'none'"])
  expect(siteHeaders['Content-Security-Policy']).toBe(policy('header'))
})

test('no header has what a configuration would read as its own', () => {
  const odd = Object.values(siteHeaders).filter((value) => /["\\$\n{}`]/.test(value))
  expect(odd).toEqual([])
})
