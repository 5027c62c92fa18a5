import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

// Each run is a process of its own; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 })

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'impact-'))
  cpSync('src/check/fixtures/harbor', folder, { recursive: true })
})

afterEach(() => rmSync(folder, { recursive: true }))

/** Run on 1 January 2024, unless another day or folder is set. */
const run = (args: string[], set: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/impact.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder, SOURCE_DATE_EPOCH: '1704067200', ...set },
  })
  return { status, stdout, stderr }
}

test.each([
  [
    'a development',
    'harbor-rule',
    /^# If "harbor-rule" fell: as if it were vacated on 2024-01-01\n/,
  ],
  ['a point', 'harbor-order#fee-ban', /^# If "harbor-order#fee-ban" fell/],
  ['a source', 'harbor-act', /^# If the source "harbor-act" were withdrawn\n/],
  ['the source of a name', '@harbor-order', /^# If the source "harbor-order" were withdrawn\n/],
  ['both of a name', 'harbor-order', /^"harbor-order" is a development and a source[^]*\n# If the/],
])('lists what is touched with %s, and exits 0', (_, name, text) => {
  const { status, stdout, stderr } = run([name])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatch(text)
})

test('shows places in the content folder, from the working folder', () => {
  const water = { CONTENT_DIR: 'e2e/fixtures/water', SOURCE_DATE_EPOCH: '1795305600' }
  const { stdout } = run(['rules-judgment#limit-struck'], water)
  expect(stdout).toMatch(
    /\n {2}e2e\/fixtures\/water\/developments\/metering-order\.mdx:12:12 {2}Water court orders a meter/,
  )
})

test('writes JSON, the same twice', () => {
  const json = () => run(['harbor-appeal', '--format', 'json']).stdout
  const { name, fall, withdrawal } = JSON.parse(json())
  expect(name).toBe('harbor-appeal')
  expect(fall.standing.map(({ id }: { id: string }) => id)).toEqual([
    'harbor-appeal',
    'harbor-order',
    'harbor-rule',
  ])
  expect(withdrawal.effects).toHaveLength(2)
  expect(json()).toBe(json())
})

test('says how many files cannot be read, beside the list', () => {
  writeFileSync(join(folder, 'pages/help.mdx'), '---\ntitle: Help\n---\n')
  const { status, stdout, stderr } = run(['harbor-act', '--format', 'json'])
  expect(status).toBe(0)
  expect(JSON.parse(stdout).fall).toBeNull()
  expect(stderr).toBe('1 file is not on this list, because it cannot be read. See npm run check.\n')
})

test('changes nothing', () => {
  const texts = () =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.includes('.'))
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')])
  const before = texts()
  run(['harbor-order'])
  expect(texts()).toEqual(before)
})

test('explains itself', () => {
  expect(run(['--help'])).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^npm run impact -- NAME \[--format text\|json\]/),
  })
})

test.each([
  [[], {}, 'Name one development, point or source.'],
  [['harbor-rule', 'harbor-act'], {}, 'Name one development, point or source.'],
  [['harbour-rule'], {}, 'The nearest on file is "harbor-rule".'],
  [['vacate'], {}, '"vacate" is neither a development nor a source on file, but a term.'],
  [['harbor-rule', '--format', 'ical'], {}, '"ical" is no format. Write text or json.'],
  [['harbor-rule', '--format', 'constructor'], {}, '"constructor" is no format.'],
  [['harbor-rule', '--strict'], {}, "Unknown option '--strict'"],
  [['harbor-rule'], { CONTENT_DIR: 'no-such-folder' }, 'no-such-folder'],
  [['harbor-rule'], { SOURCE_DATE_EPOCH: 'today' }, 'SOURCE_DATE_EPOCH is "today".'],
])('%j with %j cannot be run, and exits 2', (args, set, why) => {
  const { status, stdout, stderr } = run(args, set)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(why)
  expect(stderr).not.toMatch(/^\s+at /m)
})
