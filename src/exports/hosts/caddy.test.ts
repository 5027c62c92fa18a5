import { expect, test } from 'vitest'
import { caddyConfig } from './caddy.ts'
import { siteHeaders } from './headers.ts'
import type { HostOptions } from './host-options.ts'

const options: HostOptions = {
  base: '/sub/',
  root: '/srv/docket',
  domain: 'docket.example.org',
  redirects: [{ from: '/old/', to: '/new/' }],
  gone: ['/left/'],
}

test('says every header twice: for answers and for errors', () => {
  const text = caddyConfig(options)
  for (const [name, value] of Object.entries(siteHeaders))
    expect(text.split(` ${name} "${value}"\n`)).toHaveLength(3)
})

test.each<[Partial<HostOptions>, string]>([
  [{}, 'docket.example.org {'],
  [{ port: 8080 }, 'http://docket.example.org:8080 {'],
  [{ port: 8080, domain: undefined }, 'http://:8080 {'],
  [{ domain: undefined }, 'http://:80 {'],
])('is for the address that %j means', (set, line) => {
  expect(caddyConfig({ ...options, ...set }).split('\n')[0]).toBe(line)
})

test('leads on from an old address with its slash and without, and says what is gone', () => {
  const lines = caddyConfig(options)
    .split('\n')
    .map((line) => line.trim())
  expect(lines).toEqual(
    expect.arrayContaining([
      'redir /sub/old/ /sub/new/ 301',
      'redir /sub/old /sub/new/ 301',
      'error /sub/left/ 410',
      'error /sub/left 410',
    ]),
  )
})
