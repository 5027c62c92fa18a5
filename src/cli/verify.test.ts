import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Receipt } from '../schema/receipt.ts'
import { digestOf, sha256 } from './digest.ts'
import { receiptDigest } from './write-receipt.ts'

const env = {
  ...process.env,
  CONTENT_DIR: 'src/check/fixtures/harbor',
  SOURCE_DATE_EPOCH: String(Date.parse('2024-01-01T12:00:00Z') / 1000),
}

let parent = ''
let site = ''

beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'verify-'))
  site = join(parent, 'dist')
  const { status } = spawnSync(process.execPath, ['src/cli/fixtures/stand-in.ts', site, 'one'], {
    env,
  })
  expect(status).toBe(0)
})

afterAll(() => rmSync(parent, { recursive: true }))

test('a site as its build left it passes', () => {
  const { status, said } = verify(site)
  expect(said).toMatch(
    /is as its build left it: \d{3} files, as of 2024-01-01, sha256 [0-9a-f]{64}\./,
  )
  expect(status).toBe(0)
})

test.each<[string, () => () => void, string]>([
  [
    'one byte more',
    () => changed('page-3/index.html', (text) => `${text} `),
    'page-3/index.html: changed',
  ],
  ['a file missing', () => moved('page-4/index.html.gz'), 'page-4/index.html.gz: missing'],
  ['a file too many', () => added('extra.txt'), 'extra.txt: not of this build'],
  [
    'another receipt in a compressed copy',
    () => replaced('receipt.json.gz', gzipSync('{}')),
    'receipt.json.gz: changed',
  ],
  [
    'a copy of the receipt that is broken',
    () => replaced('receipt.json.br', Buffer.from('x')),
    'receipt.json.br: missing or broken',
  ],
  [
    'a file changed, and its line in the receipt',
    () => {
      const page = join(site, 'page-5/index.html')
      const before = sha256(readFileSync(page))
      const backPage = changed('page-5/index.html', (text) => text.replace('one', 'two'))
      const after = sha256(readFileSync(page))
      const backReceipt = changed('receipt.json', (text) => text.replace(before, after))
      return () => {
        backReceipt()
        backPage()
      }
    },
    'receipt.json: what it says does not give its digest',
  ],
])('%s is found', (_, spoil, difference) => {
  const mend = spoil()
  const { status, said } = verify(site)
  mend()
  expect(said).toContain(difference)
  expect(said).toContain('is not as its build left it')
  expect(status).toBe(1)
  expect(verify(site).status).toBe(0)
})

test.each([
  [
    'an address',
    ['https://docket.example/receipt.json'],
    'Save https://docket.example/receipt.json',
  ],
  ['nothing', ['no-such-folder'], 'There is no no-such-folder'],
  ['a folder that is no site', ['src/check'], 'There is no receipt.json in src/check'],
  ['a file that is no receipt', ['package.json'], 'package.json is not the receipt of a build'],
  ['two things', ['dist', 'dist'], 'Name one folder or one receipt.'],
  ['an unknown option', ['--fast'], "Unknown option '--fast'"],
])('%s is refused in words', (_, args, message) => {
  const { status, said } = verify(...args)
  expect(said).toContain(message)
  expect(said).not.toMatch(/\n\s+at /)
  expect(status).toBe(2)
})

test('the digest of many files is that of the list that sha256sum prints', () => {
  const files: [string, string][] = [
    ['b', sha256('2')],
    ['a', sha256('1')],
  ]
  expect(digestOf(files)).toBe(sha256(`${sha256('1')}  a\n${sha256('2')}  b\n`))
})

test.each<[string, (receipt: Receipt) => void]>([
  ['its day', (receipt) => (receipt.asOf = '2031-01-01')],
  [
    'a rule that nobody kept',
    (receipt) => receipt.rules.push({ id: 'x', severity: 'error', problems: 0 }),
  ],
  ['the digest of the content', (receipt) => (receipt.content.sha256 = sha256('x'))],
  ['where a page has moved', (receipt) => (receipt.moved['/a/'] = '/b/')],
  ['the version of Node', (receipt) => (receipt.made.node = '1')],
])('a receipt that was forged is found: %s', (_, forge) => {
  const receipt = JSON.parse(readFileSync(join(site, 'receipt.json'), 'utf8')) as Receipt
  expect(receiptDigest(receipt)).toBe(receipt.sha256)
  const { files } = receipt
  forge(receipt)
  expect(receiptDigest(receipt)).not.toBe(receipt.sha256)
  // The order of keys is no matter.
  expect(
    receiptDigest({ ...receipt, files: Object.fromEntries(Object.entries(files).reverse()) }),
  ).toBe(receiptDigest(receipt))
})

test('a site without compressed copies has no receipt in one', () => {
  const plain = join(parent, 'plain')
  const { status } = spawnSync(
    process.execPath,
    ['src/cli/fixtures/stand-in.ts', plain, 'one', 'plain'],
    { env },
  )
  expect(status).toBe(0)
  expect(verify(plain).status).toBe(0)
  writeFileSync(join(plain, 'receipt.json.gz'), gzipSync(readFileSync(join(plain, 'receipt.json'))))
  expect(verify(plain)).toMatchObject({
    status: 1,
    said: expect.stringContaining('receipt.json.gz: not of this build'),
  })
})

function verify(...args: string[]): { status: number | null; said: string } {
  const run = spawnSync(process.execPath, ['src/cli/verify.ts', ...args], { encoding: 'utf8', env })
  return { status: run.status, said: run.stdout + run.stderr }
}

/** Each of these spoils the site, and gives back what mends it. */
function replaced(name: string, by: Buffer): () => void {
  const file = join(site, name)
  const before = readFileSync(file)
  writeFileSync(file, by)
  return () => writeFileSync(file, before)
}

function changed(name: string, change: (text: string) => string): () => void {
  const text = readFileSync(join(site, name), 'utf8')
  expect(change(text)).not.toBe(text)
  return replaced(name, Buffer.from(change(text)))
}

function moved(name: string): () => void {
  const aside = join(parent, 'aside')
  renameSync(join(site, name), aside)
  return () => renameSync(aside, join(site, name))
}

function added(name: string): () => void {
  appendFileSync(join(site, name), 'x')
  return () => rmSync(join(site, name))
}
