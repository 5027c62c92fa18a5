import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { buildGraph } from '../graph/graph.ts'
import { bookPlan, fileOf } from '../exports/book/book-plan.ts'
import { readContent } from '../read-content.ts'
import { datedPdf } from './print-pdf.ts'

// Each run is a process of its own; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 })

let folder = ''

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pdf-'))
  const { files, site } = await readContent(content)
  const graph = buildGraph(files, '2030-01-02')
  const keys = [...graph.sources.keys()].map((key) => `sources/${key}/index.html`)
  write('api/status.json', '{"asOf":"2030-01-02"}')
  const paths = ['index.html', 'sources/index.html', ...bookPlan(graph, 'en').map(fileOf), ...keys]
  for (const path of paths)
    write(
      path,
      `<html lang="en"><head><title>${site.data?.name}</title><link rel="canonical" href="https://harbor.example/"></head><body><main><header class="page-head"><h1>${path}</h1></header></main></body></html>`,
    )
})

afterEach(() => rmSync(folder, { recursive: true }))

const content = 'e2e/fixtures/water'

function write(file: string, text: string): void {
  mkdirSync(join(folder, 'site', file, '..'), { recursive: true })
  writeFileSync(join(folder, 'site', file), text)
}

const run = (args: string[] = [], set: Record<string, string> = {}) => {
  const out = join(folder, 'out.pdf')
  const command = ['src/cli/pdf.ts', '--site', join(folder, 'site'), '--out', out, ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, ...set },
  })
  return { status, stdout, stderr: stderr.replaceAll(folder, ''), isPrinted: existsSync(out) }
}

describe('prints nothing, and exits 2,', () => {
  test.each([
    [
      'without a built site',
      ['--site', '/nowhere'],
      {},
      'There is no built site in /nowhere/. Run npm run build first.\n',
    ],
    ['on no such paper', ['--paper', 'a9'], {}, '"a9" is no size of paper. Write A4 or letter.\n'],
    [
      'over what is no PDF',
      ['--out', 'README.md'],
      {},
      'README.md cannot be replaced by the PDF: it is something else. Name another file.\n',
    ],
    [
      'from another content folder',
      [],
      { CONTENT_DIR: 'src/check/fixtures/harbor' },
      '/site/ was not built from src/check/fixtures/harbor/. Run npm run build, then this again.\n',
    ],
    [
      'without a browser that starts',
      [],
      { PLAYWRIGHT_CHROMIUM: '/nowhere/chromium' },
      'The browser at /nowhere/chromium could not be started. Install Chromium, or set PLAYWRIGHT_CHROMIUM to the path of one.\n',
    ],
  ])('%s', (_, args, set, stderr) => {
    expect(run(args, set)).toEqual({ status: 2, stdout: '', stderr, isPrinted: false })
  })

  test('if a page was not built', () => {
    rmSync(join(folder, 'site/developments/weir-settlement/index.html'))
    expect(run()).toMatchObject({
      status: 2,
      stderr:
        'The built site has no developments/weir-settlement/index.html. The content has changed since /site/ was built. Run npm run build, then this again.\n',
    })
  })
})

test('a PDF says the day it is of, and not the hour it was made at; nothing in it moves', () => {
  const pdf = (date: string) => `%PDF-1.4\n/CreationDate (${date})\n/ModDate (${date})>>\né`
  const made = Buffer.from(pdf("D:20300102093015+00'00'"), 'latin1')
  const dated = Buffer.from(datedPdf(made, '2029-12-31')).toString('latin1')
  expect(dated).toBe(pdf("D:20291231000000+00'00'"))
})
