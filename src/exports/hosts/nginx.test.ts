import { expect, test } from 'vitest'
import { siteHeaders } from './headers.ts'
import type { HostOptions } from './host-options.ts'
import { nginxConfig } from './nginx.ts'

const options: HostOptions = {
  base: '/sub/',
  root: '/srv/docket',
  domain: 'docket.example.org',
  redirects: [{ from: '/old/', to: '/new/' }],
  gone: ['/left/'],
}

test('says every header once, with every answer, and in one place only', () => {
  const said = nginxConfig(options).match(/^.*\badd_header .*$/gm) ?? []
  const expected = Object.entries(siteHeaders).map(
    ([name, value]) => `    add_header ${name} "${value}" always;`,
  )
  expect(said.slice(0, -1)).toEqual(expected)
  expect(said.at(-1)).toBe('    add_header Cache-Control "$cache_of_docket_example_org" always;')
})

test('leads from HTTP to HTTPS where the domain is known', () => {
  const text = nginxConfig(options)
  expect(text).toContain('return 301 https://docket.example.org$request_uri;')
  expect(text).toContain('    listen 443 ssl;\n')
  expect(text).toContain('/etc/letsencrypt/live/docket.example.org/fullchain.pem;')
})

test.each<[Partial<HostOptions>, string]>([
  [{ port: 8080 }, '    listen 8080;\n    server_name docket.example.org;\n'],
  [{ port: 8080, domain: undefined }, '    listen 8080;\n    root'],
  [{ domain: undefined }, '    listen 80;\n    root'],
])('speaks plain HTTP with %j', (set, lines) => {
  const text = nginxConfig({ ...options, ...set })
  expect(text).toContain(lines)
  expect(text).not.toMatch(/ssl|https:/)
})

test('leads on from an old address with its slash and without, and says what is gone', () => {
  const text = nginxConfig(options)
  for (const line of [
    'location = /sub/old/ { return 301 /sub/new/; }',
    'location = /sub/old { return 301 /sub/new/; }',
    'location = /sub/left/ { error_page 410 /sub/left/index.html; return 410; }',
    'location = /sub/left { error_page 410 /sub/left/index.html; return 410; }',
    'error_page 404 /sub/404.html;',
  ])
    expect(text).toContain(`    ${line}\n`)
})

test('loads nothing that nginx comes without', () => {
  expect(nginxConfig(options)).not.toMatch(/^ *(?:brotli|zstd)/m)
})
