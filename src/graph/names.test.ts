import { expect, test } from 'vitest'
import { developmentSchema } from '../schema/development.ts'
import { termSchema } from '../schema/term.ts'
import { nameIndex, pluralOf } from './names.ts'

const term = (name: string, more = {}) =>
  termSchema.parse({ term: name, short: name, authority: ['[@act]'], ...more })

const development = developmentSchema.parse({
  title: 'Board bans the fee',
  date: '2031',
  storyline: 'fees',
  kind: 'order',
  places: ['us'],
  summary: 'x',
  reviewed: '2031',
})

const names = nameIndex(
  new Map([
    ['harbor-fee', term('harbor fee', { aliases: ['quay charge', 'toll'] })],
    ['bridge-toll', term('bridge toll', { aliases: ['toll'] })],
    ['penalty', term('penalty')],
    ['pilot-due', term('pilot’s due')],
    ['person', term('person', { plural: 'people' })],
  ]),
  new Map([['board-order', development]]),
)

test.each([
  ['harbor-fee', ['harbor-fee']],
  ['Harbor  Fee', ['harbor-fee']],
  ['harbor fees', ['harbor-fee']],
  ['Quay charges', ['harbor-fee']],
  ['penalties', ['penalty']],
  ["pilot's due", ['pilot-due']],
  ['people', ['person']],
  ['board-order', ['board-order']],
  ['board bans the fee', ['board-order']],
  ['toll', ['harbor-fee', 'bridge-toll']],
  ['harbour fee', []],
])('finds what "%s" may mean', (typed, ids) => {
  expect(names.find(typed).map(({ id }) => id)).toEqual(ids)
})

test.each([
  ['detainer', 'detainers'],
  ['agency', 'agencies'],
  ['survey', 'surveys'],
  ['process', 'processes'],
])('makes the plural of "%s"', (name, plural) => {
  expect(pluralOf(name)).toBe(plural)
})
