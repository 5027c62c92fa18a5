import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { harbor } from '../graph/fixtures/harbor.ts'
import { writeMarkdown } from './write-markdown.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'markdown-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

function write(file: string, address?: string): void {
  const link = address === undefined ? '' : `<link rel="canonical" href="${address}">`
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(
    join(folder, file),
    `<html lang="en"><head><title>Harbor News</title>${link}</head><body><main><h1>a</h1>b</main></body></html>`,
  )
}

const copy = (file: string) => readFileSync(join(folder, file), 'utf8')

test('writes a copy beside each page that has an address, and nothing else', async () => {
  write('index.html', 'https://harbor.example/')
  write('developments/board-order/index.html', 'https://harbor.example/developments/board-order/')
  write('old-order/index.html', 'https://harbor.example/developments/board-order/')
  write('404.html')
  expect(await writeMarkdown(folder, harbor())).toEqual([
    'developments/board-order/index.html.md',
    'index.html.md',
  ])
  expect(copy('developments/board-order/index.html.md')).toContain(
    `- As of: 1 January 2035. Things may have changed since; the page says where they stand now.
- Where it stands: Partly in effect (vacated in part, January 2032)
`,
  )
  expect(copy('index.html.md')).not.toContain('Where it stands')
})

test('says of a source that prints what fell where that stands', async () => {
  write('index.html', 'https://harbor.example/')
  write('sources/act/index.html', 'https://harbor.example/sources/act/')
  const graph = harbor()
  const act = graph.sources.get('act')
  if (act) act.data.textOf = 'board-order'
  await writeMarkdown(folder, graph)
  expect(copy('sources/act/index.html.md')).toContain(
    '- Where it stands: The order it prints: Partly in effect (vacated in part, January 2032)\n',
  )
})

test('stops at a folder that is no site', async () => {
  write('index.html')
  await expect(writeMarkdown(folder, harbor())).rejects.toThrow(
    'does not say where the site lives.',
  )
})
