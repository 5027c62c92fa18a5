import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { harborContent } from '../check/fixtures/harbor.ts'
import { checkLinks } from './check-links.ts'

let staged = ''

beforeEach(() => {
  staged = mkdtempSync(join(tmpdir(), 'links-'))
  mkdirSync(join(staged, 'help', 'forms'), { recursive: true })
  writeFileSync(join(staged, 'help', 'forms', 'form.pdf'), '')
  writeFileSync(join(staged, 'index.html'), '<a href="/help/#a">x</a>')
})

afterEach(() => rmSync(staged, { recursive: true }))

test('reads every page of the folder, and knows its files', async () => {
  const page = '<p id="a">\n<a href="/help/forms/form.pdf">x</a> <a href="/help/forms/no.pdf">y</a>'
  writeFileSync(join(staged, 'help', 'index.html'), page)
  const problems = await checkLinks(staged, harborContent({}), '/', 'out/site')
  expect(problems).toMatchObject([
    { rule: 'link-target-exists', severity: 'error', file: 'out/site/help/index.html', line: 2 },
  ])
})

test('finds a page missing', async () => {
  const problems = await checkLinks(staged, harborContent({}), '/')
  expect(problems.map(({ file, message }) => `${file} ${message}`)).toEqual([
    'dist/index.html "/help/#a" leads to no page of this site.',
  ])
})
