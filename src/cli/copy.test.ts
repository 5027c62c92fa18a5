import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

// Each run is a process of its own; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 })

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copy-'))
  write('site/api/status.json', '{"asOf":"2030-01-02"}')
  write('site/404.html', '<p>Nothing here</p>')
  write('site/index.html', page('<a href="/fees/">Fees</a>'))
  write('site/fees/index.html', page('<script type="module" src="/a.js"></script>'))
  write('site/a.js', 'const a=1')
})

afterEach(() => rmSync(folder, { recursive: true }))

const page = (body: string) =>
  '<html lang="en"><head><title>Harbor News</title>' +
  `<link rel="canonical" href="https://harbor.example/"></head><body>${body}<main></main></body></html>`

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

const read = (file: string) => readFileSync(join(folder, file), 'utf8')
const run = (...args: string[]) => {
  const command = ['src/cli/copy.ts', '--site', join(folder, 'site'), '--out', join(folder, 'out')]
  const { status, stdout, stderr } = spawnSync(process.execPath, [...command, ...args], {
    encoding: 'utf8',
  })
  return { status, stdout: stdout.replaceAll(folder, ''), stderr: stderr.replaceAll(folder, '') }
}

test('writes one folder, replaces it the next time, and exits 0', () => {
  const done = {
    status: 0,
    stdout: 'The copy is in /out/: 2 pages. Open /out/index.html to read it.\n',
    stderr: '',
  }
  expect(run()).toEqual(done)
  write('site/fees/index.html', page('<p>Later</p>'))
  expect(run()).toEqual(done)
  expect(readdirSync(join(folder, 'out')).sort()).toEqual([
    'READ ME FIRST.txt',
    'a.js',
    'copy.css',
    'fees',
    'index.html',
  ])
  expect(read('out/index.html')).toContain('<a href="fees/index.html">')
  expect(read('out/fees/index.html')).toContain('<p>Later</p>')
  expect(read('out/READ ME FIRST.txt')).toMatch(/^Harbor News\nA copy as of 2 January 2030\n/)
  expect(readdirSync(folder).sort()).toEqual(['.out-lock', 'out', 'site'])
})

test('leaves a copy as it was if a module cannot run from a disk, and exits 1', () => {
  run()
  const before = read('out/a.js')
  write('site/a.js', 'import"./b.js"')
  const { status, stderr } = run()
  expect(status).toBe(1)
  expect(stderr).toMatch(/^a\.js is a module that cannot run from a disk: .*\n.*is as it was\.\n$/)
  expect(read('out/a.js')).toBe(before)
  expect(readdirSync(folder).sort()).toEqual(['.out-lock', 'out', 'site'])
})

test('touches no folder that holds something else, and exits 2', () => {
  write('out/index.html', '<p>Mine</p>')
  expect(run()).toEqual({
    status: 2,
    stdout: '',
    stderr:
      '/out cannot be replaced by the copy: it holds something that is not a copy. Name another folder.\n',
  })
  expect(read('out/index.html')).toBe('<p>Mine</p>')
})

test('takes no folder for a copy because it, too, has something to read first', () => {
  write('out/READ ME FIRST.txt', 'Mine\n')
  write('out/index.html', '<p>Mine</p>')
  expect(run().stderr).toContain('it holds something that is not a copy')
  expect(read('out/READ ME FIRST.txt')).toBe('Mine\n')
})

test.each(['site', 'site/copy', 'site/..copy', '.'])(
  'does not put the copy where the site is: %s',
  (out) => {
    const { status, stderr } = run('--out', join(folder, out))
    expect({ status, stderr }).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('the site itself is there'),
    })
  },
)

test.each([
  [['--site', '/nowhere'], 'There is no built site in /nowhere/. Run npm run build first.\n'],
  [['--what'], /^Unknown option '--what'/],
])('says what is wrong with %j, and exits 2', (args, said) => {
  const { status, stderr } = run(...args)
  expect(status).toBe(2)
  expect(stderr).toMatch(said)
  expect(stderr).not.toContain('    at ')
})
