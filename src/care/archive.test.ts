import { expect, test } from 'vitest'
import type { Answer, Ask } from './answer.ts'
import { askArchive } from './archive.ts'

const address = 'https://herald.example/fees'

const answered = (text: string, status = 200): Answer => ({
  status,
  type: 'application/json',
  text,
  setsCookie: false,
})

const copyOf = (day: string, more: Record<string, unknown> = {}) => {
  const timestamp = `${day.replaceAll('-', '')}120000`
  const url = `http://web.archive.org/web/${timestamp}/${address}`
  return {
    archived_snapshots: { closest: { available: true, url, timestamp, status: '200', ...more } },
  }
}

/** An archive with copies of these days, which names the nearest one. */
function archive(days: string[], knows: (url: string) => boolean = () => true) {
  const asked: string[] = []
  const ask: Ask = async (request) => {
    const { searchParams } = new URL(request.address)
    asked.push(searchParams.get('timestamp') ?? '')
    const [year, month, day] = /^(\d{4})(\d\d)(\d\d)/.exec(asked.at(-1) ?? '')?.slice(1) ?? []
    const away = (other: string) =>
      Math.abs(Date.parse(other) - Date.parse(`${year}-${month}-${day}`))
    const nearest = days.toSorted((a, b) => away(a) - away(b))[0]
    const isKnown = nearest !== undefined && knows(searchParams.get('url') ?? '')
    return answered(JSON.stringify(isKnown ? copyOf(nearest) : { archived_snapshots: {} }))
  }
  return { ask, asked }
}

const last = '2023-06-02'

test.each([
  [['2023-06-02'], '2023-06-02', 1],
  [['2021-01-01', '2023-05-30', '2024-01-01'], '2023-05-30', 1],
  [['2023-05-01', '2023-06-10'], '2023-05-01', 2],
  [['2022-01-01', '2023-06-10', '2023-08-01'], '2022-01-01', 4],
])('of copies of %j, offers that of %s', async (days, day, times) => {
  const { ask, asked } = archive(days)
  expect(await askArchive(address, { last }, ask)).toEqual({
    copy: {
      address: `https://web.archive.org/web/${day.replaceAll('-', '')}120000/${address}`,
      day,
    },
    says: `There is an archive copy of ${day}.`,
  })
  expect(asked).toHaveLength(times)
})

test('says so where there are later copies only, or older ones than the document', async () => {
  const { ask } = archive(['2024-01-01'])
  expect(await askArchive(address, { last }, ask)).toEqual({
    says: `The Wayback Machine has only copies later than 2023-06-02, such as that of 2024-01-01: https://web.archive.org/web/20240101120000/${address}`,
  })
  const old = archive(['2019-01-01'])
  expect(await askArchive(address, { first: '2022-01-01', last }, old.ask)).toEqual({
    says: 'The only archive copy before 2023-06-02 is older than the document.',
  })
})

test('asks again without https:// where the archive knows nothing', async () => {
  const { ask, asked } = archive(['2023-06-01'], (url) => !url.startsWith('https:'))
  expect(await askArchive(address, { last }, ask)).toMatchObject({ copy: { day: '2023-06-01' } })
  expect(asked).toHaveLength(2)
  const none = archive([])
  expect(await askArchive(address, { last }, none.ask)).toEqual({
    says: 'The Wayback Machine has no copy of it.',
  })
  expect(none.asked).toHaveLength(2)
})

test.each([
  ['a copy of an error', { status: '404' }],
  ['a copy that is not there', { available: false }],
  ['a copy on another host', { url: 'https://evil.example/web/2023/x' }],
  ['a copy on a host that sounds alike', { url: 'https://notarchive.org/web/2023/x' }],
])('offers no %s', async (_, more) => {
  const ask: Ask = async () => answered(JSON.stringify(copyOf('2023-06-01', more)))
  expect(await askArchive(address, { last }, ask)).toEqual({
    says: 'The Wayback Machine has no copy of it.',
  })
})

test.each([
  [answered('', 503)],
  [answered('<html>')],
  [answered('{}')],
  [answered(JSON.stringify(copyOf('2023-06-01', { timestamp: 'x' })))],
  [{ failed: 'time' as const, says: 'did not answer in time' }],
])(
  '%# an archive that does not answer as it should is told from one that has nothing',
  async (answer) => {
    expect(await askArchive(address, { last }, async () => answer)).toBeUndefined()
  },
)

test('asks by address and day, in full', async () => {
  let asked = ''
  await askArchive('https://a.example/?q=a b&c', { last }, async (request) => {
    asked = request.address
    return answered('{}')
  })
  expect(asked).toBe(
    'https://archive.org/wayback/available?url=https%3A%2F%2Fa.example%2F%3Fq%3Da+b%26c&timestamp=20230602235959',
  )
})
