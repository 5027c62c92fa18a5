import { expect, test } from 'vitest'
import { readRecord } from '../schema/record.ts'
import { harbor } from './fixtures/harbor.ts'
import { buildGraph } from './graph.ts'
import { placesOnFile } from './places.ts'

const ids = (entries: { id: string }[]) => entries.map(({ id }) => id)

test('gives each place its developments, earliest first', () => {
  const places = placesOnFile(harbor(), 'en')
  expect(places.map(({ code, developments }) => [code, ids(developments)])).toEqual([
    ['us', ['old-fee']],
    ['us-ca', ['board-order', 'court-ruling']],
  ])
})

test('tells a part of a country what applies to all of it', () => {
  const [country, part] = placesOnFile(harbor(), 'en')
  expect(part).toMatchObject({ name: 'California', country: { code: 'us', name: 'United States' } })
  expect(ids(part?.country?.developments ?? [])).toEqual(['old-fee'])
  expect(country?.country).toBeUndefined()
})

test('counts once what names a part and the whole', () => {
  const [, part] = placesOnFile(graphOf(['us-ca', 'us', 'us-ca']), 'en')
  expect(ids(part?.developments ?? [])).toEqual(['a'])
  expect(part?.country).toBeUndefined()
})

test('puts each country before its parts, by name, whatever the codes', () => {
  const places = placesOnFile(graphOf(['us-wa', 'nz-ota', 'us', 'us-ca', 'de', 'nz-can']), 'en')
  expect(places.map(({ name }) => name)).toEqual([
    'Germany',
    'Canterbury',
    'Otago',
    'United States',
    'California',
    'Washington',
  ])
  expect(places[1]?.country).toBeUndefined()
})

function graphOf(places: string[]) {
  const text = `---\ntitle: A\ndate: 2031\nstoryline: s\nkind: law\nplaces: [${places.join(', ')}]\nsummary: x\nreviewed: 2031\n---\n`
  return buildGraph([readRecord('developments', 'developments/a.mdx', text)], '2035-01-01')
}
