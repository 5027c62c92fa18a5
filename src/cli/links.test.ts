import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import {
  byPath,
  page,
  type Play,
  sendOn,
  standIn,
  type StandIn,
} from '../care/fixtures/stand-in-hosts.ts'

// Each run is a process of its own; a busy machine may take its time.
vi.setConfig({ testTimeout: 120_000 })

const titles: Record<string, string> = {
  'law.example.org': 'Harbor Act',
  'court.example.org': 'Doe v. Harbor Board',
  'dictionary.example.org': 'A Dictionary of Court Words',
  'digest.example.org': 'Fee news in brief',
  'herald.example.org': 'Few boats ask for their money back',
  'board.example.org': 'Notice to visiting boats, and rule on visiting boats',
  'news.example.org': 'Few boats ask for their money back',
  'archive.org': '',
}

const plays: Record<string, Play> = {}
let hosts: StandIn
let folder = ''

beforeAll(async () => {
  putRight()
  hosts = await standIn(plays)
})

afterAll(() => hosts.close())

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'links-'))
  cpSync('src/check/fixtures/harbor', join(folder, 'content'), { recursive: true })
  putRight()
  hosts.requests.length = 0
  return () => rmSync(folder, { recursive: true })
})

/** Every host has what the sources say; the archive, nothing. */
function putRight(): void {
  for (const [host, title] of Object.entries(titles)) plays[host] = page(title)
  plays['archive.org'] = json({ archived_snapshots: {} })
}

function json(value: unknown): Play {
  return (_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(value))
  }
}

/** Run a command on a day, with the hosts played here. */
async function run(file: string, day: string, args: string[] = []) {
  const child = spawn(
    process.execPath,
    ['--import', './src/care/fixtures/stand-in-fetch.ts', `src/cli/${file}`, ...args],
    {
      env: {
        ...process.env,
        CONTENT_DIR: join(folder, 'content'),
        SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000),
        STAND_IN_PORTS: JSON.stringify(hosts.ports),
      },
    },
  )
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const status = await new Promise<number | null>((done) => child.on('close', done))
  return { status, stdout, stderr }
}

const links = (day: string, ...args: string[]) =>
  run('links.ts', day, ['--state', join(folder, 'state', 'seen.json'), '--pause', '0', ...args])

const sourcePath = (key: string) => join(folder, 'content', 'sources', `${key}.yaml`)
const source = (key: string) => readFileSync(sourcePath(key), 'utf8')
const state = () => readFileSync(join(folder, 'state', 'seen.json'), 'utf8')

test('has nothing to do where every document is in its place, and asks once a week', async () => {
  expect(await links('2023-07-01')).toEqual({
    status: 0,
    stdout: '9 addresses looked at, 0 not again so soon: nothing to do.\n',
    stderr: '',
  })
  const asked = hosts.requests.length
  expect((await links('2023-07-07')).stdout).toBe(
    '0 addresses looked at, 9 not again so soon: nothing to do.\n',
  )
  expect(hosts.requests).toHaveLength(asked)
  expect((await links('2023-07-07', '--again')).stdout).toContain('9 addresses looked at')
  expect(Math.max(...Object.values(hosts.most))).toBe(1)
})

test('a document is suspected, suspected, gone; its copy is proposed, written, and settles it', async () => {
  const [order] = ['/hc-2021-014/order']
  await links('2023-07-01')
  plays['court.example.org'] = byPath(
    { [order ?? '']: page('x', 404) },
    page('Doe v. Harbor Board'),
  )
  const timestamp = '20230530120000'
  const copy = `https://web.archive.org/web/${timestamp}/https://court.example.org${order}`
  const closest = {
    available: true,
    status: '200',
    timestamp,
    url: copy.replace('https:', 'http:'),
  }
  plays['archive.org'] = json({ archived_snapshots: { closest } })

  const first = await links('2023-07-08')
  expect(first.status).toBe(0)
  expect(first.stdout).toContain(
    'suspected: https://court.example.org/hc-2021-014/order answers 404.',
  )
  const second = await links('2023-07-10')
  expect(second.status).toBe(0)
  expect(second.stdout).toMatch(/suspected: .*\n\n1 address looked at/)
  expect(hosts.requests.some(({ host }) => host === 'archive.org')).toBe(false)

  const before = source('harbor-order')
  const third = await links('2023-07-12')
  expect(third.status).toBe(1)
  expect(third.stdout).toContain(`  + archived: ${copy}\n`)
  expect(source('harbor-order')).toBe(before)
  // Not later than the day an author opened it.
  expect(hosts.requests.at(-1)?.path).toContain('timestamp=20230602235959')

  const fourth = await links('2023-07-12', '--write')
  expect(fourth).toMatchObject({ status: 0 })
  expect(fourth.stderr).toMatch(/harbor-order\.yaml: fixed 1\.\n$/)
  expect(source('harbor-order')).toBe(
    before.replace(
      /^URL: .*\n/m,
      (line) =>
        `${line}# Link care found no document at URL by 2023-07-12. It was last seen on 2023-07-01.\narchived: ${copy}\n`,
    ),
  )
  expect(await run('check.ts', '2023-07-12')).toMatchObject({ status: 0 })

  const fifth = await links('2023-07-19')
  expect(fifth.status).toBe(0)
  expect(fifth.stdout).toMatch(/Nothing to do yet:\n {2}\S+harbor-order\.yaml:\d+:\d+ {2}gone: /)
})

test('what has moved is written by its new address, and what is not surely the same is told', async () => {
  plays['herald.example.org'] = sendOn(301, 'https://news.example.org/2023/refunds-of-fees')
  plays['digest.example.org'] = sendOn(308, 'https://law.example.org/other')
  const told = await links('2023-07-01')
  expect(told.status).toBe(1)
  expect(told.stdout).toMatch(
    / {2}- URL: https:\/\/herald\.example\.org\/refunds\n {2}\+ URL: https:\/\/news\.example\.org\/2023\/refunds-of-fees\n/,
  )
  const before = readdirSync(join(folder, 'content', 'sources')).map((file) =>
    source(file.slice(0, -5)),
  )
  expect((await links('2023-07-01', '--write')).status).toBe(1)
  const after = readdirSync(join(folder, 'content', 'sources')).map((file) =>
    source(file.slice(0, -5)),
  )
  expect(after).toEqual(
    before.map((text) =>
      text.replace(
        'https://herald.example.org/refunds',
        'https://news.example.org/2023/refunds-of-fees',
      ),
    ),
  )
})

test('writes JSON for other programs, and looks at the sources it is told to', async () => {
  plays['law.example.org'] = page('x', 403)
  const { status, stdout } = await links('2023-07-01', '--format', 'json', '--only', '@harbor-act')
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject([
    { rule: 'refused', severity: 'warning', key: 'harbor-act', field: 'URL', line: 3, edit: null },
  ])
  expect(new Set(hosts.requests.map(({ host }) => host))).toEqual(new Set(['law.example.org']))
  const again = await links('2023-07-01', '--format', 'json', '--only', 'harbor-notice')
  expect(again).toMatchObject({ status: 0, stdout: '[]\n' })
})

test('a memory that cannot be read is put aside', async () => {
  await links('2023-07-01')
  expect(JSON.parse(state())).toMatchObject({ version: 1, waits: {} })
  const path = join(folder, 'state', 'seen.json')
  const half = state().slice(0, 100)
  writeFileSync(path, half)
  const { status, stdout, stderr } = await links('2023-07-02')
  expect({ status, stdout }).toMatchObject({
    status: 0,
    stdout: '9 addresses looked at, 0 not again so soon: nothing to do.\n',
  })
  expect(stderr).toBe(
    `${path} holds no findings that can be read. It is now ${path}.unread; looking anew.\n`,
  )
  expect(readFileSync(`${path}.unread`, 'utf8')).toBe(half)
  expect(readdirSync(join(folder, 'state')).sort()).toEqual(['seen.json', 'seen.json.unread'])
})

test('a machine that is cut off says so, and changes nothing', async () => {
  const { ports } = hosts
  hosts.ports = {}
  const { status, stdout, stderr } = await links('2023-07-01')
  hosts.ports = ports
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toBe(
    'None of 6 hosts can be reached. Is this machine connected? Nothing was remembered.\n',
  )
  expect(readdirSync(folder)).toEqual(['content'])
})

test.each([
  [['--only', 'harbor-ordr'], '"harbor-ordr" is no source. The nearest on file is "harbor-order".'],
  [['--within', 'soon'], '"soon" is no number of days. Write one, such as 3.'],
  [['--frobnicate'], "Unknown option '--frobnicate'"],
])('%j could not run, and says why', async (args, said) => {
  const { status, stderr } = await links('2023-07-01', ...args)
  expect(status).toBe(2)
  expect(stderr).toContain(said)
  expect(hosts.requests).toEqual([])
})
