import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { harbor } from '../graph/fixtures/harbor.ts'
import { drawCards } from './draw-cards.ts'

const folder = mkdtempSync(join(tmpdir(), 'cards-'))
afterAll(() => rmSync(folder, { recursive: true }))

const cache = join(folder, 'cache')
const site = {
  name: 'The Harbor Docket',
  description: 'Fees, explained.',
  publisher: 'Press',
  language: 'en',
  address: 'https://h.example',
  severity: {},
  exceptions: [],
  moved: [],
  removed: [],
}

test('draws the same bytes each time, keeps what it drew, and draws again what came to harm', async () => {
  const first = join(folder, 'first')
  expect(await drawCards(first, harbor(), site, cache)).toEqual({ all: 8, drawn: 8 })
  const card = readFileSync(join(first, 'cards/developments/board-order.png'))
  // A PNG of 1200 by 630, whose colours are in a palette.
  expect(card.toString('latin1', 1, 4)).toBe('PNG')
  expect([card.readUInt32BE(16), card.readUInt32BE(20), card[25]]).toEqual([1200, 630, 3])
  expect(card.length).toBeLessThan(25_000)

  const second = join(folder, 'second')
  expect(await drawCards(second, harbor(), site, cache)).toEqual({ all: 8, drawn: 0 })
  expect(bytesIn(second)).toEqual(bytesIn(first))

  const [harmed = '', emptied = ''] = readdirSync(cache).sort()
  const kept = readFileSync(join(cache, harmed))
  writeFileSync(join(cache, harmed), kept.fill(0, kept.length - 9))
  writeFileSync(join(cache, emptied), '')
  const third = join(folder, 'third')
  expect(await drawCards(third, harbor(), site, cache)).toEqual({ all: 8, drawn: 2 })
  expect(bytesIn(third)).toEqual(bytesIn(first))

  const fourth = join(folder, 'fourth')
  expect(await drawCards(fourth, harbor(), site, join(folder, 'other'))).toMatchObject({ drawn: 8 })
  expect(bytesIn(fourth)).toEqual(bytesIn(first))
})

test('another text is another card', async () => {
  const out = join(folder, 'fifth')
  const renamed = { ...site, description: 'Tolls, explained.' }
  expect(await drawCards(out, harbor(), renamed, cache)).toEqual({ all: 8, drawn: 1 })
})

function bytesIn(site: string): Record<string, string> {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
  return Object.fromEntries(
    files
      .filter((file) => file.endsWith('.png'))
      .sort()
      .map((file) => [file, readFileSync(join(site, file)).toString('base64')]),
  )
}
