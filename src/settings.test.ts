import { afterEach, expect, test, vi } from 'vitest'
import { basePathSetting, siteUrl, today } from './settings.ts'

afterEach(() => vi.unstubAllEnvs())

test.each([
  ['', '/'],
  ['/', '/'],
  ['sub', '/sub/'],
  ['/sub', '/sub/'],
  ['/a/b/', '/a/b/'],
])('reads BASE_PATH "%s" as %s', (value, path) => {
  vi.stubEnv('BASE_PATH', value)
  expect(basePathSetting()).toBe(path)
})

test.each([
  ['1580860800', '2020-02-05'],
  ['1580947199', '2020-02-05'],
  ['0', '1970-01-01'],
])('reads SOURCE_DATE_EPOCH %s as %s', (value, day) => {
  vi.stubEnv('SOURCE_DATE_EPOCH', value)
  expect(today()).toBe(day)
})

test.each([
  ['SOURCE_DATE_EPOCH', 'yesterday', () => today()],
  ['BASE_PATH', 'https://x.example/', () => basePathSetting()],
  ['BASE_PATH', '../y', () => basePathSetting()],
  ['BASE_PATH', '/a/./b/', () => basePathSetting()],
  ['SITE_URL', 'docket.example', () => siteUrl('https://a.example')],
  ['SITE_URL', 'ftp://docket.example', () => siteUrl('https://a.example')],
  ['SITE_URL', 'https://docket.example/sub', () => siteUrl('https://a.example')],
  ['SITE_URL', 'https://docket.example/?a', () => siteUrl('https://a.example')],
  ['SITE_URL', 'https://x.org/"><b>', () => siteUrl('https://a.example')],
])('says what %s may be', (name, value, read) => {
  vi.stubEnv(name, value)
  expect(read).toThrow(`${name} is "${value}". Set it to `)
})

test('takes the address of site.yaml where SITE_URL is not set', () => {
  vi.stubEnv('SITE_URL', '')
  expect(siteUrl('https://a.example')).toBe('https://a.example')
  expect(siteUrl(undefined)).toBeUndefined()
  vi.stubEnv('SITE_URL', 'https://B.example:443/')
  expect(siteUrl('https://a.example')).toBe('https://b.example')
})
