import { expect, test } from 'vitest'
import type { Receipt } from '../../schema/receipt.ts'
import { harborContent } from '../fixtures/harbor.ts'
import { lostAddresses } from './lost-addresses.ts'

const now = { address: 'https://harbor.example.org', base: '/' }

const file = { sha256: '0'.repeat(64), bytes: 1 }

/** What a build before said, of a site with these files. */
function lastReceipt(files: readonly string[], said: Partial<Receipt> = {}): Receipt {
  return {
    receipt: 1,
    sha256: file.sha256,
    site: { name: 'The Harbor Docket', address: now.address, base: now.base },
    asOf: '2023-12-31',
    content: { sha256: file.sha256, files: 1 },
    made: {
      node: '24',
      brotli: '1',
      zlib: '1',
      zstd: '1',
      astro: '7',
      code: file.sha256,
      lock: file.sha256,
    },
    records: {},
    rules: [],
    moved: {},
    gone: [],
    files: Object.fromEntries(files.map((path) => [path, file])),
    ...said,
  }
}

function lost(receipt: Receipt, files: readonly string[], isNamed = false): string[] {
  const last = { receipt, isNamed }
  return lostAddresses(last, new Set(files), harborContent({}), now).map(
    ({ file, line, column, severity, message, fix }) =>
      `${file}:${line}:${column} ${severity} ${message} ${fix}`,
  )
}

test('a page that was online and is there no more is told of, with what may have taken its place', () => {
  const found = lost(lastReceipt(['index.html', 'glossary/harbour-fee/index.html']), [
    'index.html',
    'glossary/harbor-fee/index.html',
  ])
  expect(found).toEqual([
    expect.stringMatching(
      /^site\.yaml:1:1 error "\/glossary\/harbour-fee\/" was in the last build, and/,
    ),
  ])
  expect(found[0]).toContain('{ from: /glossary/harbour-fee/, to: /glossary/harbor-fee/ }')
})

test('so is data that programs may read', () => {
  expect(lost(lastReceipt(['api/status.json', 'feed.xml']), ['api/status.json'])).toEqual([
    expect.stringContaining('"/feed.xml" was in the last build'),
  ])
})

test.each([
  ['is there', ['about/index.html'], ['about/index.html']],
  ['was the one for what does not exist', ['404.html'], []],
  ['was private', ['components/index.html'], []],
  ['has a name that changes with its bytes', ['_astro/a.js', '_astro/a.css.br'], []],
  ['went with its page', ['a/index.md', 'a/index.html.br', 'cards/a.png'], ['a/index.html']],
])('nothing is said of a file that %s', (_, before, after) => {
  expect(lost(lastReceipt(before), after)).toEqual([])
})

test.each([
  ['lived elsewhere', { site: { name: 'x', address: 'https://other.example', base: '/' } }],
  ['lived under another path', { site: { name: 'x', address: now.address, base: '/sub/' } }],
])('nor of a site that %s, unless it was named as the one online', (_, said) => {
  const last = lastReceipt(['about/index.html'], said)
  expect(lost(last, [])).toEqual([])
  expect(lost(last, [], true)).toHaveLength(1)
})
