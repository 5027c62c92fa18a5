import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Receipt } from '../schema/receipt.ts'
import { compressFolder } from './compress.ts'
import { filesIn, pathsIn } from './digest.ts'
import type { LastSite } from './last-site.ts'
import { madeBy } from './made-by.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compress-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

test('each text has three copies that give it back, and nothing else has any', async () => {
  const files = { 'a.html': '<p>a</p>'.repeat(500), 'b.json': '{}', 'c.md': '', 'd.bib': 'ř' }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  for (const name of ['e.png', 'f.woff2', '_headers']) writeFileSync(join(folder, name), 'x')
  await compressFolder(folder, 2)
  for (const [name, text] of Object.entries(files)) {
    expect(brotliDecompressSync(read(`${name}.br`)).toString()).toBe(text)
    expect(gunzipSync(read(`${name}.gz`)).toString()).toBe(text)
    expect(zstdDecompressSync(read(`${name}.zst`)).toString()).toBe(text)
  }
  expect(pathsIn(folder)).toHaveLength(4 * Object.keys(files).length + 3)
  expect(read('a.html.br').length).toBeLessThan(60)
})

test('the number of workers changes nothing', async () => {
  for (let page = 0; page < 20; page++) {
    writeFileSync(join(folder, `${page}.html`), `<p>${page}</p>`.repeat(page * 30))
  }
  await compressFolder(folder, 1)
  const one = filesIn(folder)
  await compressFolder(folder, 8)
  expect(filesIn(folder)).toEqual(one)
})

test.each([
  ['what has not changed', {}, true],
  ['what other compressors made', { brotli: '0.1' }, false],
  ['what other code made', { code: '0'.repeat(64) }, false],
])('the last site is asked for %s', async (_, made, isTaken) => {
  const { last, remade } = await lastWithMark(made)
  expect(remade).toBe(!isTaken)
  expect(last.receipt.files).toHaveProperty('a.html.br')
})

test('a copy that was changed since is made again', async () => {
  const { last } = await lastWithMark({})
  writeFileSync(join(last.folder, 'a.html.br'), 'broken')
  rmSync(join(folder, 'a.html.br'))
  await compressFolder(folder, 1, last)
  expect(brotliDecompressSync(read('a.html.br')).toString()).toBe('<p>same</p>')
})

/** A last site whose copy holds more than a compressor would write, to tell it by. */
async function lastWithMark(
  made: Partial<Receipt['made']>,
): Promise<{ last: LastSite; remade: boolean }> {
  const site = join(folder, 'last')
  mkdirSync(site)
  for (const place of [folder, site]) writeFileSync(join(place, 'a.html'), '<p>same</p>')
  writeFileSync(join(site, 'a.html.br'), 'kept')
  const receipt = {
    files: filesIn(site),
    made: { ...madeBy(), ...made },
    // Safe: nothing else of a receipt is looked at here.
  } as unknown as Receipt
  const last = { folder: site, receipt, isNamed: false }
  await compressFolder(folder, 1, last)
  expect(existsSync(join(folder, 'a.html.gz'))).toBe(true)
  return { last, remade: read('a.html.br').toString() !== 'kept' }
}

function read(name: string): Buffer {
  return readFileSync(join(folder, name))
}
