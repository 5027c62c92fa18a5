import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

// Each run is a process of its own; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 })

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'review-'))
  cpSync('src/check/fixtures/harbor', folder, { recursive: true })
})

afterEach(() => rmSync(folder, { recursive: true }))

/** Run on 1 January 2024, unless another day or folder is set. */
const run = (args: string[], set: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/review.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder, SOURCE_DATE_EPOCH: '1704067200', ...set },
  })
  return { status, stdout, stderr }
}

test('says that nothing is due for now, and exits 0', () => {
  expect(run([])).toEqual({
    status: 0,
    stdout: 'Nothing is due by 2024-03-31. To look further: --within 365.\n',
    stderr: '',
  })
})

test('lists what is due, looking as far ahead as it is told, and exits 0', () => {
  const { status, stdout, stderr } = run(['--within', '365'])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatch(/^due on 2024-05-31 \(in 151 days\): 7 pages\n {2}\S+harbor-appeal\.mdx /)
  expect(stdout).toMatch(/\n\n7 pages due by 2024-12-31\.\n$/)
})

test('what is overdue is listed however far one looks, and is no failure', () => {
  const { status, stdout } = run(['--within', '0'], { SOURCE_DATE_EPOCH: '1735689600' })
  expect(status).toBe(0)
  expect(stdout).toMatch(/^overdue since 2024-05-31 \(215 days\): 7 pages\n/)
})

test('knows the last days of settlements', () => {
  const water = { CONTENT_DIR: 'e2e/fixtures/water', SOURCE_DATE_EPOCH: '2224281600' }
  const { stdout } = run(['--within', '30'], water)
  expect(stdout).toMatch(/weir-settlement\.mdx .*\n.*\n {4}Its term runs until 2040-06-30\.\n/)
  expect(stdout).toMatch(/users-appeal\.mdx .*\n(?:.*\n)*? {4}The term of "weir-settlement" runs/)
})

test('lists what is asked for: a file, a folder', () => {
  const files = (path: string) =>
    JSON.parse(run(['--within', '365', '--format', 'json', join(folder, path)]).stdout).map(
      ({ record }: { record: string }) => record,
    )
  expect(files('pages')).toEqual(['pages/help'])
  expect(files('developments/harbor-suit.mdx')).toEqual(['developments/harbor-suit'])
  expect(files('glossary')).toEqual([])
})

test('writes the same calendar twice, and nothing else', () => {
  const calendar = () => run(['--within', '365', '--format', 'ical'])
  const { status, stdout, stderr } = calendar()
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/)
  expect(stdout.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(7)
  expect(stdout.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(calendar().stdout).toBe(stdout)
  // Days are those of UTC, wherever it runs.
  expect(run(['--within', '365', '--format', 'ical'], { TZ: 'Pacific/Auckland' }).stdout).toBe(
    stdout,
  )
})

test('says how many files cannot be read, beside the list', () => {
  writeFileSync(join(folder, 'pages/help.mdx'), '---\ntitle: Help\n---\n')
  const { status, stdout, stderr } = run(['--within', '365', '--format', 'json'])
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toHaveLength(6)
  expect(stderr).toBe('1 file is not on this list, because it cannot be read. See npm run check.\n')
  // Without it, nothing is known of exceptions.
  rmSync(join(folder, 'site.yaml'))
  expect(run([]).stderr).toMatch(/^2 files are not on this list, because they cannot be read\./)
})

test('changes nothing', () => {
  const path = join(folder, 'pages/help.mdx')
  const before = readFileSync(path, 'utf8')
  run(['--within', '365'])
  expect(readFileSync(path, 'utf8')).toBe(before)
})

test('explains itself', () => {
  expect(run(['--help']).stdout).toMatch(/^npm run review -- \[--within DAYS\]/)
})

test.each([
  [['--within', 'soon'], {}, '"soon" is no number of days. Write a whole number, such as 90.'],
  [['--within', '1.5'], {}, '"1.5" is no number of days.'],
  [['--within=-1'], {}, '"-1" is no number of days.'],
  [['--within', '100000'], {}, '"100000" is no number of days.'],
  [['--format', 'ics'], {}, '"ics" is no format. Write text, json or ical.'],
  [['--format', 'constructor'], {}, '"constructor" is no format.'],
  [['nowhere.mdx'], {}, 'There is no content at "nowhere.mdx".'],
  [['--strict'], {}, "Unknown option '--strict'"],
  [[], { CONTENT_DIR: 'no-such-folder' }, 'no-such-folder'],
  [[], { SOURCE_DATE_EPOCH: 'today' }, 'SOURCE_DATE_EPOCH is "today".'],
])('%j with %j cannot be run, and exits 2', (args, set, why) => {
  const { status, stdout, stderr } = run(args, set)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(why)
  expect(stderr).not.toMatch(/^\s+at /m)
})
