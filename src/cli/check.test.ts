import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

// Each run is a process of its own; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 })

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'))
  cpSync('src/check/fixtures/harbor', folder, { recursive: true })
})

afterEach(() => rmSync(folder, { recursive: true }))

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/check.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder, SOURCE_DATE_EPOCH: '1704067200' },
  })
  return { status, stdout, stderr }
}

/** Misspell a key, in a file and in another. */
function misspell(): void {
  for (const file of ['glossary/pilot-fee.mdx', 'pages/help.mdx']) {
    const path = join(folder, file)
    writeFileSync(path, readFileSync(path, 'utf8').replace('[@harbor-act, §', '[@harbour-act, §'))
  }
}

test('says that all is well, and exits 0', () => {
  const { status, stdout, stderr } = run()
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^\d+ records in .*: no problems\.\n$/)
  expect(status).toBe(0)
  expect(run('--quiet')).toEqual({ status: 0, stdout: '', stderr: '' })
})

test('tells each problem with its line, in no colour where there is no terminal, and exits 1', () => {
  misspell()
  const { status, stdout, stderr } = run()
  expect(status).toBe(1)
  expect(stderr).toMatch(/pilot-fee\.mdx:\d+:\d+ {2}cited-source-exists\n {2}\d+ \| .*harbour-act/)
  expect(stderr).toContain('\n    | ')
  expect(stderr).not.toContain('\u001B')
  expect(stdout).toMatch(/: 2 problems\.\n$/)
  expect(run().stderr).toBe(stderr)
})

test('shows what is asked for: a rule, a file, a folder', () => {
  misspell()
  const shown = (...args: string[]) =>
    run(...args).stderr.match(/ {2}cited-source-exists$/gm)?.length
  expect(shown('--rule', 'cited-source-exists')).toBe(2)
  expect(run('--rule', 'term-exists').status).toBe(0)
  expect(shown(join(folder, 'pages/help.mdx'))).toBe(1)
  expect(shown(join(folder, 'glossary'))).toBe(1)
  expect(run(join(folder, 'sources')).status).toBe(0)
})

test('writes JSON and annotations for other programs', () => {
  misspell()
  const { status, stdout, stderr } = run('--format', 'json')
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  expect(JSON.parse(stdout)).toHaveLength(2)
  expect(run('--format', 'github').stdout).toMatch(/^(?:::error file=.*\n){2}$/)
  expect(run('--format', 'json', '--rule', 'term-exists', '--quiet').stdout).toBe('[]\n')
})

test('lists every rule with its severity', () => {
  appendFileSync(join(folder, 'site.yaml'), 'severity:\n  footnote-is-defined: warning\n')
  const { status, stdout } = run('--list')
  expect(status).toBe(0)
  expect(stdout).toMatch(/^footnote-is-defined +warning +Every footnote mark/m)
  expect(stdout).toMatch(/^cited-source-exists +error +Every citation names/m)
  expect(JSON.parse(run('--list', '--format', 'json').stdout)).toHaveLength(
    stdout.trim().split('\n').length,
  )
})

test('a warning is told, and stops nothing', () => {
  appendFileSync(join(folder, 'site.yaml'), 'severity:\n  footnote-is-defined: warning\n')
  appendFileSync(join(folder, 'glossary/vacate.mdx'), '\nMore [@harbor-act].[^x]\n')
  const { status, stderr } = run()
  expect(stderr).toContain('footnote-is-defined (warning)')
  expect(status).toBe(0)
  expect(run('--quiet')).toEqual({ status: 0, stdout: '', stderr: '' })
})

test('--fix writes the link that is missing, once', () => {
  const path = join(folder, 'glossary/pilot-fee.mdx')
  appendFileSync(path, '\nA harbor fee is another thing [@harbor-act, § 2].\n')
  expect(run().status).toBe(1)
  const { status, stderr } = run('--fix')
  expect(stderr).toMatch(/pilot-fee\.mdx: fixed 1\.\n$/)
  expect(status).toBe(0)
  const fixed = readFileSync(path, 'utf8')
  expect(fixed).toContain('A [[harbor fee]] is another thing')
  expect(run('--fix')).toEqual({ status: 0, stdout: expect.any(String), stderr: '' })
  expect(readFileSync(path, 'utf8')).toBe(fixed)
})

test('--reading grades pages, the hardest first, whatever problems there are', () => {
  misspell()
  const { status, stdout, stderr } = run('--reading')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout).toMatch(
    /^\S+\.mdx {2}grade \d+\.\d, its (?:summary|short definition) \d+\.\d\n {2}\S+\.mdx:\d+:\d+ {2}grade/,
  )
  expect(stdout).toMatch(
    /\n\n\d+ pages: the hardest at grade \d+\.\d, the middle one at \d+\.\d\.\n$/,
  )
})

test('--reading grades what is asked for, for other programs too', () => {
  const { stdout } = run('--reading', '--format', 'json', join(folder, 'glossary'))
  const pages: { file: string; grade: number }[] = JSON.parse(stdout)
  expect(pages).toHaveLength(3)
  for (const { file, grade } of pages) {
    expect(file).toContain('/glossary/')
    expect(grade).toEqual(expect.any(Number))
  }
})

test('--reading knows English only, and says so', () => {
  const path = join(folder, 'site.yaml')
  writeFileSync(path, readFileSync(path, 'utf8').replace('language: en', 'language: es-MX'))
  const stderr = 'Reading grades are for English only. The language of this site is "es-MX".\n'
  expect(run('--reading')).toEqual({ status: 0, stdout: '', stderr })
  expect(run('--reading', '--format', 'json')).toEqual({ status: 0, stdout: '[]\n', stderr })
})

test('--reading says how many files cannot be read', () => {
  writeFileSync(join(folder, 'pages/help.mdx'), '---\ntitle: Help\n---\n')
  const { status, stderr } = run('--reading')
  expect(status).toBe(0)
  expect(stderr).toBe('1 file is not on this list, because it cannot be read. See npm run check.\n')
})

test.each([
  [['--rule', 'cited-source-exist'], 'The nearest on file is "cited-source-exists".'],
  [['--format', 'xml'], '"xml" is no format. Write text, json or github.'],
  [['nowhere.mdx'], 'There is no content at "nowhere.mdx".'],
  [['--strict'], "Unknown option '--strict'"],
  [['--reading', '--fix'], '--fix does not go with --reading'],
  [['--reading', '--rule', 'term-exists'], '--rule does not go with --reading'],
  [['--reading', '--quiet'], '--quiet does not go with --reading'],
  [['--reading', '--list'], '--list does not go with --reading'],
  [['--reading', '--format', 'github'], '"github" is no format of --reading. Write text or json.'],
  [['--reading', '--format', 'constructor'], '"constructor" is no format of --reading.'],
  [['--reading', 'nowhere.mdx'], 'There is no content at "nowhere.mdx".'],
])('%j cannot be run, and exits 2', (args, why) => {
  const { status, stdout, stderr } = run(...args)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(why)
  expect(stderr).not.toMatch(/^\s+at /m)
})
