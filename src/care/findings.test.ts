import { expect, test } from 'vitest'
import { applyEdits } from '../check/apply-edits.ts'
import { readRecord } from '../schema/record.ts'
import { findings } from './findings.ts'
import type { Seen } from './memory.ts'
import { isSourceFile } from './source-file.ts'

const URL = 'https://herald.example/fee'
const copy = 'https://archive.example/fee'

/** What is said of a source with these fields more, of whose addresses this is remembered. */
function told(seen: Partial<Seen>, more = '', archived?: Partial<Seen>) {
  const text = `# kept\ntype: webpage\ntitle: The fee\nURL: ${URL}\nstanding: secondary\ntext: original\n${more}`
  const source = readRecord('sources', 'content/sources/fee.yaml', text)
  if (!isSourceFile(source)) throw new Error('This is no source.')
  const full = (one: Partial<Seen>): Seen => ({
    looked: '2026-11-22',
    kind: 'ok',
    says: 'answers so',
    since: {},
    ...one,
  })
  const addresses = { [URL]: full(seen), ...(archived && { [copy]: full(archived) }) }
  return findings([source], { version: 1, waits: {}, addresses }).map((one) => ({
    ...one,
    after: one.edit && applyEdits(text, [one.edit]).replace(text, ''),
    text: one.edit && applyEdits(text, [one.edit]),
  }))
}

const gone = { kind: 'gone', says: 'answers 404', since: { gone: '2026-11-15' } } as const
const lost = { kind: 'unreachable', says: 'refused', since: { unreachable: '2026-11-15' } } as const
const moved = (to: string, isAlike = true) =>
  ({ kind: 'moved', says: `has moved for good to ${to}`, to, isAlike }) as const

test.each([
  ['is there', {}, '', undefined, undefined],
  ['refuses programs', { kind: 'refused' }, '', 'refused', 'warning'],
  ['is missed once', { kind: 'gone', since: { gone: '2026-11-22' } }, '', 'suspected', 'warning'],
  [
    'is missed for two days',
    { kind: 'gone', since: { gone: '2026-11-20' } },
    '',
    'suspected',
    'warning',
  ],
  ['is gone', gone, '', 'gone', 'error'],
  ['is gone, with a copy on file', gone, `archived: ${copy}\n`, 'gone', 'warning'],
  ['is out of reach', lost, '', 'unreachable', 'error'],
  ['is out of reach, with a copy on file', lost, `archived: ${copy}\n`, 'unreachable', 'warning'],
  ['seems another', { kind: 'suspicious' }, '', 'suspicious', 'error'],
  [
    'seems another, and was opened before',
    { kind: 'suspicious' },
    'opened: 2026-11-21\n',
    'suspicious',
    'error',
  ],
  [
    'seems another, and was opened since',
    { kind: 'suspicious' },
    'opened: 2026-11-22\n',
    undefined,
    undefined,
  ],
  ['has moved', moved('https://news.example/fee'), '', 'moved', 'error'],
] as const)('a document that %s', (_, seen, more, rule, severity) => {
  const [one] = told(seen, more)
  expect([one?.rule, one?.severity]).toEqual([rule, severity])
})

test('tells the place, the address, and since when', () => {
  expect(told(gone)[0]).toMatchObject({
    file: 'content/sources/fee.yaml',
    line: 4,
    column: 6,
    endColumn: 6 + URL.length,
    key: 'fee',
    field: 'URL',
    address: URL,
    since: '2026-11-15',
    looked: '2026-11-22',
    message: `${URL} answers 404. First found so on 2026-11-15, and again on 2026-11-22.`,
  })
})

test.each([gone, lost])(
  '%#: proposes an archive copy, and never takes the address away',
  (seen) => {
    const archive = {
      asked: '2026-11-22',
      copy: { address: copy, day: '2026-10-01' },
      says: 'There is.',
    }
    const [one] = told({ ...seen, archive, good: '2026-11-01' })
    expect(one?.fix).toBe(
      'There is. Open it and see that it is the document, then run with --write.',
    )
    expect(one?.text).toBe(
      `# kept\ntype: webpage\ntitle: The fee\nURL: ${URL}\n` +
        '# Link care found no document at URL by 2026-11-22. It was last seen on 2026-11-01.\n' +
        `archived: ${copy}\nstanding: secondary\ntext: original\n`,
    )
  },
)

test.each([
  [undefined, 'The archive could not be asked for a copy. Run this again.'],
  [
    { asked: '2026-11-22', says: 'It has none.' },
    'It has none. Look for another, and leave URL as it is.',
  ],
])('%#: proposes nothing where there is no copy', (archive, fix) => {
  expect(told({ ...gone, ...(archive && { archive }) })[0]).toMatchObject({
    fix,
    severity: 'error',
  })
  expect(told({ ...gone, ...(archive && { archive }) })[0]).not.toHaveProperty('edit')
})

test('an archive copy that is lost, too, helps nobody', () => {
  const found = told(gone, `archived: ${copy}\n`, gone)
  expect(found.map(({ field, severity, fix }) => [field, severity, fix])).toEqual([
    ['URL', 'error', 'The archive copy on file cannot be counted on either. Look for another.'],
    ['archived', 'error', 'Write the address of another copy, or take the field out.'],
  ])
  const suspected = { ...gone, since: { gone: '2026-11-21' } }
  expect(told(gone, `archived: ${copy}\n`, suspected)[0]).toMatchObject({ severity: 'warning' })
})

test.each([
  ['https://news.example/fee', true, 'https://news.example/fee'],
  ['https://news.example/fee', false, undefined],
  ['http://news.example/fee', true, undefined],
  ['https://localhost/fee', true, undefined],
])('moved to %s, alike: %s', (to, isAlike, written) => {
  const [one] = told(moved(to, isAlike))
  expect(one?.severity).toBe('error')
  expect(one?.text?.match(/^URL: (.*)$/m)?.[1]).toBe(written)
  expect(one?.fix).toMatch(written ? /--write/ : /cannot be written|write its address/)
})

test('the part after # comes along, unless the new address has its own', () => {
  const source = readRecord(
    'sources',
    'content/sources/fee.yaml',
    `type: webpage\ntitle: The fee\nURL: ${URL}#c\nstanding: secondary\ntext: original\n`,
  )
  const textWith = (to: string) => {
    const seen: Seen = { looked: '2026-11-22', since: {}, ...moved(to) }
    const addresses = { [URL]: seen }
    const [one] = findings([source].filter(isSourceFile), { version: 1, waits: {}, addresses })
    return one?.edit?.text
  }
  expect(textWith('https://news.example/fee')).toBe('https://news.example/fee#c')
  expect(textWith('https://news.example/fee#d')).toBe('https://news.example/fee#d')
})
