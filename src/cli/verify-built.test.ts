import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { policy } from '../exports/hosts/headers.ts'
import { harborContent } from '../check/fixtures/harbor.ts'
import { verifyBuilt } from './verify-built.ts'

let staged = ''

beforeEach(() => {
  staged = mkdtempSync(join(tmpdir(), 'links-'))
  mkdirSync(join(staged, 'help', 'forms'), { recursive: true })
  writeFileSync(join(staged, 'help', 'forms', 'form.pdf'), '')
  writeFileSync(join(staged, 'index.html'), page('<a href="/help/#a">x</a>'))
})

afterEach(() => rmSync(staged, { recursive: true }))

test('reads every page of the folder, and knows its files', async () => {
  const links = '<a href="/help/forms/form.pdf">x</a> <a href="/help/forms/no.pdf">y</a>'
  writeFileSync(join(staged, 'help', 'index.html'), page(`<p id="a">\n${links}</p>`))
  const problems = await verifyBuilt(staged, { content: harborContent({}) }, 'out/site')
  expect(problems).toMatchObject([
    { rule: 'link-target-exists', severity: 'error', file: 'out/site/help/index.html', line: 2 },
  ])
})

test('finds a page missing', async () => {
  const problems = await verifyBuilt(staged, { content: harborContent({}) }, 'dist')
  expect(problems.map(({ file, message }) => `${file} ${message}`)).toEqual([
    'dist/index.html "/help/#a" leads to no page of this site.',
  ])
})

test('finds a page that is broken, open or too heavy', async () => {
  writeFileSync(join(staged, 'help', 'index.html'), page('<p id="a">x').replace(/<meta.*?>/, ''))
  const random = Array.from({ length: 200_000 }, (_, at) => Math.imul(at, 2_654_435_761) >>> 0)
  const script = `<script src="/a.js"></script>`
  writeFileSync(join(staged, 'a.js'), random.join())
  writeFileSync(join(staged, 'index.html'), page(script))
  const problems = await verifyBuilt(staged, { content: harborContent({}) }, 'dist')
  expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    'dist/help/index.html page-is-well-formed',
    'dist/help/index.html page-keeps-policy',
    'dist/index.html page-is-light',
  ])
})

function page(main: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy('meta')}">`
  return `<!doctype html><html lang="en"><head>${meta}<title>Page</title></head><body><main>${main}</main></body></html>`
}
