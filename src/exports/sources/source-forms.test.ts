import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, test } from 'vitest'
import { readBibtex } from '../fixtures/read-bibtex.ts'
import { readRis } from '../fixtures/read-ris.ts'
import { type CslItem, cslItemSchema, plainDateOf } from './csl-item.ts'
import { everySource } from './fixtures/every-source.ts'
import { type Loss, withLosses } from './fixtures/loss.ts'
import { bibtexLosses } from './fixtures/losses-bibtex.ts'
import { risLosses } from './fixtures/losses-ris.ts'
import { bibtexNote } from './source-bibtex.ts'
import { bibtexFile, risFile } from './source-files.ts'

const items = await everySource()

/** Each form as it is written, how Citation.js names it, and what it or its reader cannot keep. */
const forms: Record<string, { text: string; name: string; losses: readonly Loss[] }> = {
  'CSL-JSON': { text: JSON.stringify(items), name: '@else/json', losses: [] },
  BibTeX: { text: bibtexFile(items), name: '@biblatex/text', losses: bibtexLosses },
  RIS: { text: risFile(items), name: '@ris/file', losses: risLosses },
}

describe.each(Object.entries(forms))('%s, read by Citation.js', (_, { text, name, losses }) => {
  const read = plugins.input.chain(text, { forceType: name, generateGraph: false })

  test('has every source, in order', () => {
    expect(read.map(({ id }) => id)).toEqual(items.map(({ id }) => id))
  })

  test('gives every source back field by field, and nothing else', () => {
    // The key comes twice.
    expect(read.map(({ 'citation-key': key, ...fields }) => fields)).toEqual(
      items.map((item) => withLosses(item, losses)),
    )
  })

  test.each(losses)('needs leave for this: $why', ({ types, reads }) => {
    for (const type of types) {
      const found = items.filter((item) => item.type === type)
      const isNeeded = found.some((item) => {
        const without = losses.filter((loss) => loss.reads !== reads)
        const fields = (rows: readonly Loss[]) => JSON.stringify(withLosses(item, rows))
        return fields(without) !== fields(losses)
      })
      expect(isNeeded, type).toBe(true)
    }
  })
})

test('every item keeps to the schema', () => {
  for (const item of items) expect(cslItemSchema.parse(item)).toEqual(item)
})

test('BibTeX has every field, also those that its reader does not know', () => {
  const entries = readBibtex(bibtexFile(items))
  expect(entries).toHaveLength(items.length)
  for (const [number, item] of items.entries()) {
    const values = Object.values(entries[number]?.fields ?? {})
    const said = [...words(item), bibtexNote(item)].flatMap((word) => word ?? [])
    const isThere = (word: string) =>
      values.some((value) => [word, `{${word}}`, word.replace('–', '--')].includes(value))
    expect(said.filter((word) => !isThere(word))).toEqual([])
  }
})

test('RIS has every field, also those that its reader does not know', () => {
  const records = readRis(risFile(items))
  expect(records).toHaveLength(items.length)
  for (const [number, item] of items.entries()) {
    const values = (records[number] ?? []).map(([, value]) => value)
    const dates = [item.issued, item.accessed].flatMap((date) => (date ? plainDateOf(date) : []))
    const slashed = dates.map((date) => [...date.split('-'), '', ''].slice(0, 3).join('/') + '/')
    const said = [...words(item), ...slashed, item.URL, item.note, item.archive_location]
    expect(said.filter((word) => word !== undefined && !values.includes(word))).toEqual([])
  }
})

test('each form is the same every time', () => {
  expect(bibtexFile(items)).toBe(bibtexFile(structuredClone(items)))
  expect(risFile(items)).toBe(risFile(structuredClone(items)))
})

test.each([
  ['1134-45', ['1134-45']],
  ['3009-584', ['3009-584']],
  ['12–14', ['12', '14']],
  ['A12', ['A12']],
])('the page %s is written to RIS as %j', (page, written) => {
  const [item] = items.map((one): CslItem => ({ ...one, page }))
  const [record] = readRis(risFile(item ? [item] : []))
  expect(record?.filter(([tag]) => tag === 'SP' || tag === 'EP').map(([, value]) => value)).toEqual(
    written,
  )
})

test.each(['https://h.example/a%2Fb', 'https://h.example/é', 'https://h.example/a%20é?b=%7B'])(
  'the address %s is written to BibTeX as it is',
  (URL) => {
    const [item] = items.map((one): CslItem => ({ ...one, URL }))
    const [entry] = readBibtex(bibtexFile(item ? [item] : []))
    expect(entry?.fields['url']).toBe(URL)
  },
)

/** What a source says in words, one by one, that every form carries. */
function words(item: CslItem): (string | undefined)[] {
  return [
    item.title,
    item['title-short'],
    item['container-title'],
    // A bill has its legislature in this place.
    item.type === 'bill' || item.type === 'hearing' ? undefined : item['collection-title'],
    item.publisher,
    item.authority,
    item.number,
    item.volume,
    item.issue,
    item.section,
    item.genre,
    item.language,
  ]
}
