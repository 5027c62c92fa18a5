import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { build as buildSite, digest } from './build.ts'
import { builtFiles } from './built-files.ts'

test.describe.configure({ mode: 'serial', timeout: 240_000 })

let folder = ''
let content = ''
let out = ''

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'))
  content = join(folder, 'content')
  out = join(folder, 'dist')
  cpSync('e2e/fixtures/water', content, { recursive: true })
})

test.afterEach(() => rmSync(folder, { recursive: true }))

test('the same content, clock and tools give the same bytes, whatever else is another', () => {
  const other = join(folder, 'other', 'records')
  cpSync(content, other, { recursive: true })
  const otherOut = join(folder, 'other', 'site')
  const morning = { SOURCE_DATE_EPOCH: '1699920001', TZ: 'Pacific/Kiritimati', LC_ALL: 'C' }
  const night = {
    SOURCE_DATE_EPOCH: '1700006399',
    TZ: 'America/Los_Angeles',
    LC_ALL: 'de_DE.UTF-8',
    NODE_OPTIONS: `--import=${new URL('fixtures/folders-in-reverse.mjs', import.meta.url).href}`,
  }
  expect(build(morning, out, ['--workers', '1']).printed).toContain('The site is in')
  const first = digest(out)
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('14 November 2023')
  // The second one finds what the first has remembered, but not at its folder; the third finds all.
  expect(buildSite(other, otherOut, night, ['--workers', '8']).status).toBe(0)
  expect(digest(otherOut)).toBe(first)
  expect(build(night, out, ['--workers', '8']).status).toBe(0)
  expect(digest(out)).toBe(first)
})

test('a receipt shows whether the content at hand gives the site that is online', () => {
  const address = { SITE_URL: 'https://water.example.net', BASE_PATH: '/marlow/' }
  expect(build({ ...address, SOURCE_DATE_EPOCH: '1700000000' }, out, ['--plain']).status).toBe(0)
  const verify = () => {
    const run = spawnSync(process.execPath, ['src/cli/verify.ts', join(out, 'receipt.json')], {
      encoding: 'utf8',
      env: { ...process.env, FORCE_COLOR: undefined, CONTENT_DIR: content },
    })
    return { status: run.status, said: run.stdout + run.stderr }
  }
  expect(verify()).toMatchObject({ status: 0, said: expect.stringContaining('the very same site') })
  const file = join(content, 'glossary', 'acre-foot.mdx')
  writeFileSync(file, readFileSync(file, 'utf8').replace('short: ', 'short: Now, '))
  const { status, said } = verify()
  expect(status).toBe(1)
  expect(said).toContain('receipt.json: content is not what the content here gives')
  expect(said).toContain('glossary/acre-foot/index.html: changed')
})

test('an unknown key stops the build, says where and what to do, and leaves the last site whole', () => {
  expect(build({}).status).toBe(0)
  const before = digest(out)
  const file = join(content, 'developments', 'rules-judgment.mdx')
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace('[@', '[@x'))
  const { status, printed } = build({})
  expect(status).toBe(1)
  expect(printed).toMatch(
    /rules-judgment\.mdx:\d+:\d+ {2}cited-source-exists\n(?: {2}.*\|.*\n){2} {2}"@x\S+" names no source on file\..*\n {2}Correct the key, or add \S*content\/sources\/x/,
  )
  expect(printed).not.toMatch(/\n\s+at /)
  expect(digest(out)).toBe(before)
})

test('a link that only the built pages show to be dead stops the build, in the author’s file', () => {
  expect(build({}).status).toBe(0)
  const before = digest(out)
  const file = join(content, 'pages', 'about.mdx')
  const text = readFileSync(file, 'utf8').trimEnd()
  const line = text.split('\n').length + 2
  const links = '[A form](/form.pdf), [a source](/glossary/acre-foot/#source:nowhere).'
  writeFileSync(file, `${text}\n\n${links}\n`)
  const { status, printed } = build({ BASE_PATH: '/sub/' })
  expect(status).toBe(1)
  const places = printed.matchAll(/about\.mdx:(\d+):(\d+) {2}link-target-exists/g)
  expect([...places].map(([, ...place]) => place.map(Number))).toEqual([
    [line, links.indexOf('/form') + 1],
    [line, links.indexOf('/glossary') + 1],
  ])
  expect(printed).toContain('"/form.pdf" leads to no file of this site.')
  expect(printed).toContain('"/glossary/acre-foot/#source:nowhere" names a place')
  expect(digest(out)).toBe(before)
  expect(builtFiles(folder).filter((path) => path.startsWith('.dist'))).toEqual(['.dist-lock'])
})

test('a build that passes the check by stops all the same at a mark that leads nowhere', () => {
  const file = join(content, 'developments', 'rules-judgment.mdx')
  const text = readFileSync(file, 'utf8')
  for (const mark of ['[@', '[[']) {
    writeFileSync(file, text.replace(mark, `${mark}x`))
    const run = spawnSync(
      process.execPath,
      ['src/cli/run-astro.ts', 'build', '--force', '--outDir', out],
      {
        encoding: 'utf8',
        env: { ...process.env, CONTENT_DIR: content },
      },
    )
    expect(run.status, mark).not.toBe(0)
    expect(run.stdout + run.stderr).toContain('Run npm run check.')
  }
})

test('every problem of a run is told together', () => {
  writeFileSync(
    join(content, 'glossary', 'bad.mdx'),
    '---\nterm: bad\nshort: x\nautority: []\n---\n\n<script />\n',
  )
  writeFileSync(join(content, 'developments', 'Bad Name.mdx'), 'x')
  writeFileSync(join(content, 'sources', 'bad.yaml'), 'type: [\n')
  const { status, printed } = build({})
  expect(status).toBe(1)
  for (const rule of ['front-matter-fits-schema', 'record-is-readable'])
    expect(printed).toContain(rule)
  expect(printed).toMatch(
    /bad\.mdx:4:1 {2}front-matter-fits-schema\n(?: {2}.*\n){2} {2}There is no field "autority" here\./,
  )
  expect(printed).toMatch(/\d problems\./)
})

test('a folder that is no site is not replaced', () => {
  writeFileSync(join(folder, 'note.txt'), 'mine')
  const { status, printed } = build({}, folder)
  expect(status).toBe(2)
  expect(printed).toContain('it holds something else, and no receipt.json')
  expect(readFileSync(join(folder, 'note.txt'), 'utf8')).toBe('mine')
})

test('settings that cannot be are refused in words', () => {
  for (const env of [
    { CONTENT_DIR: join(folder, 'nowhere') },
    { SOURCE_DATE_EPOCH: 'soon' },
    { BASE_PATH: 'a b' },
    { SITE_URL: 'x' },
  ]) {
    const { status, printed } = build(env)
    expect(status, JSON.stringify(env)).not.toBe(0)
    expect(printed).not.toMatch(/\n\s+at /)
    expect(printed).toContain('Set ')
  }
})

function build(
  env: Record<string, string>,
  to = out,
  options: readonly string[] = [],
): ReturnType<typeof buildSite> {
  return buildSite(content, to, env, options)
}
