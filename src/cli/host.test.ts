import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Receipt } from '../schema/receipt.ts'

// Each run is a process of its own; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 })

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'host-'))
  putReceipt({ '/old/': '/new/' })
})
afterEach(() => rmSync(folder, { recursive: true }))

const putReceipt = (moved: Record<string, string>) => {
  const sum = '0'.repeat(64)
  const made = { node: '', brotli: '', zlib: '', zstd: '', astro: '', code: sum, lock: sum }
  const receipt: Receipt = {
    receipt: 1,
    sha256: sum,
    site: { name: 'Docket', address: 'https://docket.example', base: '/sub/' },
    asOf: '2031-04-09',
    content: { sha256: sum, files: 1 },
    made,
    records: {},
    rules: [],
    moved,
    gone: ['/left/'],
    files: {},
  }
  writeFileSync(join(folder, 'receipt.json'), JSON.stringify(receipt))
}

const run = (...args: string[]) => {
  const command = ['src/cli/host.ts', ...args, '--site', folder]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' })
  return { status, stdout, stderr }
}

test.each([
  [['nginx', '--domain', 'docket.example'], 'location = /sub/old/ { return 301 /sub/new/; }'],
  [['nginx', '--root', '/var/www'], 'root /var/www;'],
  [['caddy', '--domain', 'docket.example'], 'docket.example {'],
  [['caddy', '--port', '8080'], 'http://:8080 {'],
  [['cloudfront-headers'], '"FrameOption": "DENY"'],
  [['cloudfront-function'], 'const moved = {"/sub/old/":"/sub/new/"'],
  [['s3'], '"s3://$BUCKET/sub/"'],
])('prints for %j what the site of the last build needs', (args, words) => {
  const { status, stdout, stderr } = run(...args)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toContain(words)
})

test.each([
  [[], '"" is no host. Write one of: nginx, caddy, '],
  [['apache'], '"apache" is no host.'],
  [['nginx', 'caddy'], '"nginx caddy" is no host.'],
  [['constructor'], '"constructor" is no host.'],
  [['nginx', '--domain', 'a b'], '"a b" is no name of a host.'],
  [['nginx', '--domain', 'https://docket.example'], 'is no name of a host.'],
  [['nginx', '--port', '70000'], '"70000" is no port.'],
  [['nginx', '--root', '/srv; include x'], '"/srv; include x" cannot be the root.'],
  [['nginx', '--colour'], '--colour'],
])('says what is wrong with %j, and exits 2', (args, words) => {
  const { status, stdout, stderr } = run(...args)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(words)
})

test('says what to do where there is no built site', () => {
  rmSync(join(folder, 'receipt.json'))
  const { status, stderr } = run('nginx')
  expect(status).toBe(2)
  expect(stderr).toContain('receipt.json. Run npm run build first.')
})

test('prints no address that a host could take for something else', () => {
  putReceipt({ '/old/ { } evil': '/new/' })
  const { status, stderr } = run('nginx')
  expect(status).toBe(2)
  expect(stderr).toContain('has an address that no host should be told of: "/old/ { } evil".')
})
