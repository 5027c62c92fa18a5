import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { buildSite } from './build-site.ts'
import { filesIn } from './digest.ts'
import { standIn } from './fixtures/stand-in.ts'
import { verifyFolder } from './verify-folder.ts'

const settings = {
  CONTENT_DIR: 'src/check/fixtures/harbor',
  SOURCE_DATE_EPOCH: String(Date.parse('2024-01-01T12:00:00Z') / 1000),
}
vi.setConfig({ testTimeout: 60_000 })

const script = 'src/cli/fixtures/stand-in.ts'

let parent = ''
let out = ''
let said = ''

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'build-site-'))
  out = join(parent, 'dist')
  said = ''
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value)
  for (const method of ['log', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation((text: string) => void (said += `${text}\n`))
  }
})

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  rmSync(parent, { recursive: true })
})

test('a build puts a whole site in its place, with nothing of the last one, and leaves nothing beside it', async () => {
  expect(await build(standIn('first'))).toBe(0)
  writeFileSync(join(out, 'left.txt'), 'by hand')
  expect(await build(standIn('second'))).toBe(0)
  expect(verifyFolder(out).differences).toEqual([])
  expect(markOf(out)).toBe('second')
  expect(readdirSync(parent).sort()).toEqual(['.dist-lock', 'dist'])
  expect(readdirSync(out).filter((file) => file.startsWith('index.html'))).toEqual([
    'index.html',
    'index.html.br',
    'index.html.gz',
    'index.html.zst',
  ])
})

describe('whatever fails, the last site is there, byte for byte, and the exit status says so', () => {
  test.each<[string, () => Promise<number | null>, 1 | 2, RegExp]>([
    [
      'the check',
      () => {
        vi.stubEnv('CONTENT_DIR', 'src/check/fixtures')
        return build(standIn('next'))
      },
      1,
      /record-is-readable/,
    ],
    [
      'the rendering',
      () => build(() => Promise.reject(new Error('No such part.'))),
      1,
      /No such part\./,
    ],
    [
      'what is held to the rendered pages: a dead link',
      () => build(standIn('next', () => '<a href="/nowhere/">x</a>')),
      1,
      /"\/nowhere\/" leads to no page/,
    ],
    [
      'what is held to the rendered pages: a script inside',
      () => build(standIn('next', () => '<script>x()</script>')),
      1,
      /page-keeps-policy/,
    ],
    [
      'what is held to the rendered pages: an address that is lost',
      () =>
        build(async (folder) => {
          await standIn('next')(folder)
          rmSync(join(folder, 'page-7'), { recursive: true })
        }),
      1,
      /"\/page-7\/" was in the last build.*\n.*moved/,
    ],
    ['the disk, which is full', () => Promise.resolve(buildOnFullDisk()), 2, /EFBIG|ENOSPC/],
    [
      'a receipt that was changed by hand',
      () => build(standIn('next'), join(parent, 'receipt.json')),
      2,
      /is not the receipt of a build/,
    ],
    [
      'the setting of the address',
      () => {
        vi.stubEnv('SITE_URL', 'docket')
        return build(standIn('next'))
      },
      2,
      /SITE_URL is "docket"/,
    ],
  ])('%s', async (_, fails, status, message) => {
    writeFileSync(join(parent, 'receipt.json'), '{}')
    expect(await build(standIn('first'))).toBe(0)
    const before = filesIn(out)
    said = ''
    expect(await fails()).toBe(status)
    expect(said).toMatch(message)
    expect(said).not.toMatch(/\n\s+at /)
    expect(filesIn(out)).toEqual(before)
    expect(readdirSync(parent).sort()).toEqual(['.dist-lock', 'dist', 'receipt.json'])
  })

  test('the folder, which cannot be written', async () => {
    const file = join(parent, 'file')
    writeFileSync(file, '')
    out = join(file, 'dist')
    expect(await build(standIn('next'))).toBe(2)
    expect(said).toMatch(/ENOTDIR|EEXIST/)
    expect(readFileSync(file, 'utf8')).toBe('')
  })

  test('the last site itself, when it cannot be moved aside', async () => {
    expect(await build(standIn('first'))).toBe(0)
    const before = filesIn(out)
    const next = build(async (folder) => {
      await standIn('next')(folder)
      // Where the last site would be moved to, there is something that cannot give way.
      writeFileSync(join(parent, '.dist-old'), 'in the way')
    })
    expect(await next).toBe(2)
    expect(filesIn(out)).toEqual(before)
  })
})

test('a site that will live elsewhere is another site, and loses no address of this one', async () => {
  expect(await build(standIn('first'))).toBe(0)
  vi.stubEnv('SITE_URL', 'https://elsewhere.example')
  const without = async (folder: string) => {
    await standIn('next')(folder)
    rmSync(join(folder, 'page-7'), { recursive: true })
  }
  expect(await build(without)).toBe(0)
})

test('a folder with anything that no build wrote is left alone', async () => {
  expect(await build(standIn('first'))).toBe(0)
  mkdirSync(join(out, '.git'))
  expect(await build(standIn('next'))).toBe(2)
  expect(said).toContain('it holds .git, which no command of ours wrote')
  rmSync(join(out, '.git'), { recursive: true })
  rmSync(join(out, 'receipt.json'))
  expect(await build(standIn('next'))).toBe(2)
  expect(said).toContain('it holds something else, and no receipt.json')
  expect(markOf(out)).toBe('first')
})

test('a build that is killed, at whatever moment, leaves a whole site; the next one sweeps up', async () => {
  const started = performance.now()
  expect(run('mark-0')).toBe(0)
  const whole = performance.now() - started
  const kills = 12
  const marks = new Set<string>()
  for (let kill = 1; kill <= kills; kill++) {
    const child = spawn(process.execPath, [script, out, `mark-${kill}`], {
      stdio: 'ignore',
      env: { ...process.env, ...settings },
    })
    const ended = new Promise((resolve) => child.once('exit', resolve))
    await sleep((whole * kill) / kills)
    child.kill('SIGKILL')
    await ended
    expect(verifyFolder(out).differences, `kill ${kill}`).toEqual([])
    marks.add(markOf(out))
  }
  expect([...marks].every((mark) => /^mark-\d+$/.test(mark))).toBe(true)
  expect(run('last')).toBe(0)
  expect(markOf(out)).toBe('last')
  expect(verifyFolder(out).differences).toEqual([])
  expect(readdirSync(parent).sort()).toEqual(['.dist-lock', 'dist'])
}, 120_000)

test('builds at one time wait for one another, and none is damaged', async () => {
  for (let pair = 0; pair < 2; pair++) {
    const folders = [out, pair === 1 ? join(parent, 'other') : out]
    const statuses = await Promise.all(
      folders.map((folder, number) => {
        const child = spawn(process.execPath, [script, folder, `pair-${pair}-${number}`], {
          stdio: 'ignore',
          env: { ...process.env, ...settings },
        })
        return new Promise((resolve) => child.once('exit', resolve))
      }),
    )
    expect(statuses).toEqual([0, 0])
    for (const folder of folders) {
      expect(verifyFolder(folder).differences).toEqual([])
      expect(markOf(folder)).toMatch(`pair-${pair}`)
    }
  }
  expect(readdirSync(parent).sort()).toEqual(['.dist-lock', '.other-lock', 'dist', 'other'])
}, 60_000)

function build(render: (folder: string) => Promise<void>, last?: string): Promise<number> {
  return buildSite({ folder: out, workers: 2, compress: true, render, last })
}

/** As a process of its own. */
function run(mark: string): number | null {
  return spawnSync(process.execPath, [script, out, mark], { env: { ...process.env, ...settings } })
    .status
}

/** No file may be larger than one block here, as if the disk ended. */
function buildOnFullDisk(): number | null {
  const command = `trap '' XFSZ; ulimit -f 1; exec "$0" "$@"`
  const { status, stderr } = spawnSync(
    'bash',
    ['-c', command, process.execPath, script, out, 'next'],
    {
      encoding: 'utf8',
      env: { ...process.env, ...settings },
    },
  )
  said += stderr
  return status
}

/** The mark that every page of a site carries; `mixed` if they differ. */
function markOf(folder: string): string {
  const marks = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => /<title>(.*?)</.exec(readFileSync(join(folder, file), 'utf8'))?.[1] ?? '')
  return new Set(marks).size === 1 ? (marks[0] ?? '') : 'mixed'
}
