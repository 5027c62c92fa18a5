import { afterEach, expect, test } from 'vitest'
import { readRecord } from '../schema/record.ts'
import { makeAsk } from './ask.ts'
import { careForLinks, daysOfCopy } from './care.ts'
import { Offline } from './cut-off.ts'
import { findings } from './findings.ts'
import {
  byPath,
  page,
  type Play,
  sendOn,
  standIn,
  type StandIn,
} from './fixtures/stand-in-hosts.ts'
import { inLanes } from './lanes.ts'
import type { Memory } from './memory.ts'
import { patient } from './patient.ts'
import { isSourceFile } from './source-file.ts'

let hosts: StandIn | undefined

afterEach(() => hosts?.close())

const title = 'The fee is gone, court says'

const sourceOf = (key: string, url: string, more = '') =>
  readRecord(
    'sources',
    `content/sources/${key}.yaml`,
    `type: webpage\ntitle: "${title}"\nURL: ${url}\nstanding: secondary\ntext: original\n${more}`,
  )

/** Look once at one address or more, on 22 November 2026, with these hosts and nothing remembered. */
async function lookAt(
  plays: Record<string, Play>,
  urls: readonly string[],
  { timeout = 30_000, memory = empty(), pause = 10, today = sunday, isCutOff = false } = {},
) {
  hosts ??= await standIn(isCutOff ? {} : { 'archive.org': page('', 404), ...plays })
  const slept: number[] = []
  const waits = new Map(Object.entries(memory.waits))
  const sleep = async (time: number) => void slept.push(time)
  const once = makeAsk({
    fetch: hosts.fetch,
    userAgent: 'link-care/1.0 (test)',
    language: 'en',
    timeout,
  })
  const ask = inLanes(patient(once, { pause, sleep, today, waits }), { pause, atOnce: 8, sleep })
  const sources = urls.map((url, number) => sourceOf(`s${number}`, url)).filter(isSourceFile)
  const counts = await careForLinks(sources, memory, { ask, today, within: 7 })
  // The archive is asked where nobody else answers.
  const requests = hosts.requests.filter(({ host }) => host !== 'archive.org')
  const { most } = hosts
  return { counts, memory, requests, most, slept, waits, found: findings(sources, memory) }
}

const sunday = '2026-11-22'
const empty = (): Memory => ({ version: 1, waits: {}, addresses: {} })

afterEach(() => {
  hosts = undefined
})

const good = page(title)
const url = 'https://herald.example/2024/fee'
const other = 'https://news.example/2024/fee'

/** Ends the connection without a word. */
const drop: Play = (request) => request.socket.destroy()

/** Never answers. */
const slow: Play = () => undefined

/** Sends a page that never ends. */
const endless: Play = (request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html' })
  if (request.method === 'HEAD') return response.end()
  response.write(`<title>${title}</title>`)
  const more = () => {
    while (!response.destroyed && response.write('<p>and so on</p>'.repeat(100)));
  }
  response.on('drain', more)
  return more()
}

/** Says that more will come than does. */
const short: Play = (request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': '5000' })
  if (request.method === 'HEAD') return response.end()
  return response.write(`<title>${title}</title>`, () => response.destroy())
}

/** Does one thing for HEAD and another for GET. */
const byMethod =
  (head: Play, get: Play): Play =>
  (request, response) =>
    (request.method === 'HEAD' ? head : get)(request, response)

/** Has the same page for every address. */
const lying = page('Harbor Herald')

/** Sends in a circle, and wants a cookie kept to get out of it. */
const wantsCookie: Play = (_, response) =>
  response.writeHead(302, { Location: url, 'Set-Cookie': 'seen=1' }).end()

test.each([
  ['is good', good, 'ok', ['HEAD', 'GET']],
  [
    'has a file',
    (_: unknown, response: Parameters<Play>[1]) =>
      response.writeHead(200, { 'Content-Type': 'application/pdf' }).end('%PDF'),
    'ok',
    ['HEAD'],
  ],
  ['refuses HEAD (405)', byMethod(page('', 405), good), 'ok', ['HEAD', 'GET']],
  ['refuses HEAD (403)', byMethod(page('', 403), good), 'ok', ['HEAD', 'GET']],
  ['knows no HEAD (501)', byMethod(page('', 501), good), 'ok', ['HEAD', 'GET']],
  ['lies to HEAD (404)', byMethod(page('', 404), good), 'ok', ['HEAD', 'GET']],
  ['drops HEAD', byMethod(drop, good), 'ok', ['HEAD', 'GET']],
  ['has nothing (404)', page('x', 404), 'gone', ['HEAD', 'GET']],
  ['has nothing more (410)', page('x', 410), 'gone', ['HEAD', 'GET']],
  ['forbids (403)', page('Forbidden', 403), 'refused', ['HEAD', 'GET']],
  ['tests programs', page('Just a moment...', 403), 'refused', ['HEAD', 'GET']],
  ['is broken', page('x', 500), 'unreachable', ['HEAD', 'GET', 'GET', 'GET']],
  ['drops the connection', drop, 'unreachable', ['HEAD', 'GET', 'GET', 'GET']],
  ['never ends', endless, 'ok', ['HEAD', 'GET']],
  ['stops too soon', short, 'ok', ['HEAD', 'GET']],
  ['sends in a circle', sendOn(302, url), 'unreachable', ['HEAD']],
  ['sends in a circle for a cookie', wantsCookie, 'refused', ['HEAD']],
  ['sends nowhere', sendOn(302, ''), 'refused', ['HEAD']],
  ['sends to this machine', sendOn(302, 'https://localhost/admin'), 'suspicious', ['HEAD']],
  ['sends to a number', sendOn(301, 'https://169.254.169.254/'), 'suspicious', ['HEAD']],
  ['has the same page for all', lying, 'suspicious', ['HEAD', 'GET', 'HEAD', 'GET']],
  [
    'sends all to the front page',
    byPath({ '/': lying }, sendOn(302, '/')),
    'suspicious',
    ['HEAD', 'HEAD', 'GET'],
  ],
  [
    'says in words that there is nothing',
    page('Page not found'),
    'suspicious',
    ['HEAD', 'GET', 'HEAD', 'GET'],
  ],
  [
    'has another title, and is honest',
    byPath({ '/2024/fee': lying }),
    'ok',
    ['HEAD', 'GET', 'HEAD', 'GET'],
  ],
] as const)('a host that %s', async (_, play, kind, methods) => {
  const { memory, requests, counts } = await lookAt({ 'herald.example': play }, [url])
  expect(memory.addresses[url]).toMatchObject({ kind, looked: sunday })
  expect(requests.map(({ method }) => method)).toEqual(methods)
  expect(counts).toEqual({ looked: 1, kept: 0, waiting: 0 })
})

test('a host that does not answer in time', async () => {
  const { memory } = await lookAt({ 'herald.example': slow }, [url], { timeout: 50 })
  expect(memory.addresses[url]).toMatchObject({
    kind: 'unreachable',
    says: 'did not answer in time',
  })
})

test.each([
  ['for good', sendOn(301, other), 'moved', { to: other, isAlike: true }],
  ['for good, by 308', sendOn(308, '/new/fee-is-gone'), 'moved', { isAlike: true }],
  ['for now', sendOn(302, other), 'ok', {}],
  ['for now, by 307', sendOn(307, other), 'ok', {}],
  ['without encryption', sendOn(301, 'http://news.example/2024/fee'), 'suspicious', {}],
] as const)('a host that sends on %s', async (_, play, kind, more) => {
  const herald = byPath({ '/2024/fee': play, '/new/fee-is-gone': good })
  const { memory } = await lookAt({ 'herald.example': herald, 'news.example': good }, [url])
  expect(memory.addresses[url]).toMatchObject({ kind, ...more })
})

test('a chain of moves is followed to its end, ten times at most', async () => {
  const chain = Object.fromEntries(
    Array.from({ length: 12 }, (_, step) => [`/${step}`, sendOn(301, `/${step + 1}`)]),
  )
  const plays = { 'herald.example': byPath({ ...chain, '/12': good }) }
  const from = (step: number) => `https://herald.example/${step}`
  const { memory } = await lookAt(plays, [from(2), from(0)])
  expect(memory.addresses[from(2)]).toMatchObject({ kind: 'moved', to: from(12) })
  expect(memory.addresses[from(0)]).toMatchObject({ kind: 'unreachable' })
})

test('a host that asks to wait is waited for, or left alone', async () => {
  let asked = 0
  const busy: Play = (request, response) =>
    (asked++ === 0 ? page('', 429, { 'Retry-After': '3' }) : good)(request, response)
  const { memory, slept } = await lookAt({ 'herald.example': busy }, [url])
  expect(memory.addresses[url]).toMatchObject({ kind: 'ok' })
  expect(slept[0]).toBe(3000)
})

test('a host that asks to wait for long is asked nothing else until then', async () => {
  const busy = page('', 429, { 'Retry-After': '7200' })
  const urls = [url, 'https://herald.example/2024/other', other]
  const { memory, counts, requests, waits } = await lookAt(
    { 'herald.example': busy, 'news.example': good },
    urls,
  )
  expect(requests.filter(({ host }) => host === 'herald.example')).toHaveLength(1)
  expect(counts).toEqual({ looked: 2, kept: 0, waiting: 1 })
  expect([...waits]).toEqual([['herald.example', '2026-11-23']])
  expect(memory.addresses[url]).toMatchObject({ kind: 'refused' })
  expect(memory.addresses['https://herald.example/2024/other']).toBeUndefined()
})

test('says who asks, and nothing of where from; keeps no cookie', async () => {
  const cookies: Play = (request, response) =>
    byPath({ '/2024/fee': page('', 302, { Location: '/b', 'Set-Cookie': 'a=b' }), '/b': good })(
      request,
      response,
    )
  const { requests } = await lookAt({ 'herald.example': cookies }, [`${url}#top`])
  expect(requests.map(({ path }) => path)).toEqual(['/2024/fee', '/b', '/b'])
  for (const { headers } of requests) {
    expect(headers).toMatchObject({ 'user-agent': 'link-care/1.0 (test)' })
    expect(headers).not.toHaveProperty('cookie')
    expect(headers).not.toHaveProperty('referer')
  }
})

test('asks one host one thing at a time, with a pause, and some hosts at once', async () => {
  const names = ['a', 'b', 'c', 'd'].map((name) => `${name}.example`)
  const plays = Object.fromEntries(
    names.map((name): [string, Play] => [
      name,
      (request, response) => setImmediate(() => good(request, response)),
    ]),
  )
  const urls = names.flatMap((name) => [1, 2, 3].map((number) => `https://${name}/${number}`))
  const { most, requests, slept } = await lookAt(plays, urls)
  expect(most).toEqual(Object.fromEntries(names.map((name) => [name, 1])))
  expect(requests).toHaveLength(24)
  expect(slept).toEqual(Array(24).fill(10))
})

test('a document that comes back was never gone', async () => {
  let play = page('x', 404)
  const plays: Record<string, Play> = { 'herald.example': (...sent) => play(...sent) }
  const memory = empty()
  const kindOn = async (today: string) =>
    (await lookAt(plays, [url], { memory, today })).found.map(({ rule }) => rule)
  expect(await kindOn('2026-11-01')).toEqual(['suspected'])
  play = good
  expect(await kindOn('2026-11-03')).toEqual([])
  play = page('x', 404)
  expect(await kindOn('2026-11-10')).toEqual(['suspected'])
  expect(await kindOn('2026-11-12')).toEqual(['suspected'])
  expect(await kindOn('2026-11-13')).toEqual(['gone'])
})

test('does not ask again so soon, nor twice for two sources', async () => {
  const plays = { 'herald.example': good }
  const first = await lookAt(plays, [url, `${url}#part`])
  expect(first.counts).toEqual({ looked: 1, kept: 0, waiting: 0 })
  const second = await lookAt(plays, [url], { memory: first.memory })
  expect(second.counts).toEqual({ looked: 0, kept: 1, waiting: 0 })
  expect(second.requests).toHaveLength(2)
})

test('asks no address that the check would refuse', async () => {
  const unsafe = ['http://herald.example/x', 'https://localhost/x', 'https://10.0.0.1/x']
  const { requests, counts } = await lookAt({ 'herald.example': good }, unsafe)
  expect({ requests, ...counts }).toMatchObject({ requests: [], looked: 0 })
})

test('a machine that is cut off says so, and remembers nothing', async () => {
  const memory = empty()
  const many = Array.from({ length: 30 }, (_, number) => `https://h${number}.example/`)
  await expect(lookAt({}, many, { memory, isCutOff: true })).rejects.toThrow(Offline)
  await expect(lookAt({}, many.slice(0, 2), { memory, isCutOff: true })).rejects.toThrow(
    'None of 2 hosts can be reached. Is this machine connected? Nothing was remembered.',
  )
  expect(memory.addresses).toEqual({})
})

test('hosts that are lost are not taken for a cut line where another one answers', async () => {
  const plays = { 'herald.example': good }
  const { memory } = await lookAt(plays, [url])
  const lost = Array.from({ length: 12 }, (_, number) => `https://h${number}.example/`)
  await lookAt(plays, lost, { memory })
  expect(lost.map((one) => memory.addresses[one]?.kind)).toEqual(Array(12).fill('unreachable'))
})

test('keeps what is found now and then, one time after another', async () => {
  hosts = await standIn({ 'herald.example': good })
  const once = makeAsk({ fetch: hosts.fetch, userAgent: 'x', language: 'en', timeout: 30_000 })
  const sources = Array.from({ length: 45 }, (_, number) =>
    sourceOf(`s${number}`, `https://herald.example/${number}`),
  ).filter(isSourceFile)
  const kept: number[] = []
  let open = 0
  await careForLinks(sources, empty(), {
    ask: once,
    today: sunday,
    within: 7,
    keep: async ({ addresses }) => {
      expect(open++).toBe(0)
      await new Promise((later) => setImmediate(later))
      kept.push(Object.keys(addresses).length)
      open--
    },
  })
  expect(kept).toHaveLength(2)
  expect(kept[0]).toBeGreaterThanOrEqual(20)
})

test.each([
  [
    { opened: '2023-06-02', issued: '2022-04' },
    { first: '2022-04-01', last: '2023-06-02' },
  ],
  [{ opened: '2023-06' }, { last: '2023-06-01' }],
  [{}, { last: '2026-11-10' }],
])('%j: an archive copy is of these days', (days, wanted) => {
  const seen = { good: '2026-11-10', since: { gone: '2026-11-15' }, looked: sunday }
  expect(daysOfCopy(days, seen)).toEqual(wanted)
})

test('where the document was never seen, a copy is of the day before it was missed', () => {
  expect(daysOfCopy({}, { since: { gone: '2026-11-15' }, looked: sunday })).toEqual({
    last: '2026-11-14',
  })
})
