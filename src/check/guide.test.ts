import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readContent } from '../read-content.ts'
import { faulty, sound } from './fixtures/corpus.ts'
import { harborFiles, harborProblems } from './fixtures/harbor.ts'
import { rules } from './rules/index.ts'

// The author guide shows what each rule refuses, what it accepts and what it prints. Every example
// in it stands in a file of the corpus, so that the guide cannot say what the check does not do.

const guide = readFileSync('content/README.md', 'utf8')
const method = readFileSync('content/pages/method.mdx', 'utf8')
// Whether a file can be read is not a matter of its text, and so not of the corpus.
const readingTests = readFileSync('src/read-content.test.ts', 'utf8')
const good = [...sound.map(({ text }) => text), ...Object.values(harborFiles)].map(flat)

describe.each(rules)('the author guide on $id', ({ id, says, isFirm }) => {
  const section = guide.split(`\n### ${id}\n`)[1]?.split(/\n##/)[0] ?? ''
  const rows = section.split('\n').filter((line) => /^\|(?! (?:bad|---) )/.test(line))

  test('has the words of the rule, and examples', () => {
    expect(section).toContain(says)
    expect(rows.length).toBeGreaterThan(0)
  })

  test('lists it, with a star if nothing softens it', () => {
    const [, after = ''] = guide.split(`[${id}](#${id})`)
    expect(after.startsWith('\\*')).toBe(isFirm === true)
    expect(after).not.toBe('')
  })

  test.each(rows)('%s', async (row) => {
    const [, bad = '', right = '', printed = ''] = row.split(/(?<!\\)\|/).map((cell) => cell.trim())
    if (id === 'record-is-readable') {
      for (const path of codeIn(bad)) expect(await readingOf(path)).toEqual(codeIn(printed))
      for (const code of codeIn(printed)) expect(readingTests).toContain(code)
      return
    }
    const files = faulty.filter((one) => one.rule === id)
    for (const code of codeIn(bad)) {
      expect(
        files.filter(({ text }) => flat(text).includes(code)).map(({ name }) => name),
      ).not.toEqual([])
    }
    for (const code of codeIn(right)) expect(good.some((text) => text.includes(code))).toBe(true)
    if (codeIn(bad).length === 0) return
    const messages = files
      .filter(({ text }) => codeIn(bad).some((code) => flat(text).includes(code)))
      .flatMap(({ file, text }) => harborProblems({ [file]: text }))
      .filter(({ rule }) => rule === id)
      .map(({ message }) => message)
    for (const code of codeIn(printed)) {
      const said = code.replaceAll('content/', '')
      expect(messages.filter((message) => flat(message).includes(said))).not.toEqual([])
    }
  })
})

test('the files the guide writes are those the examples are put into', () => {
  const blocks = [...guide.matchAll(/`content\/([^`]+)`:\n\n```(?:mdx|yaml)\n([\s\S]*?)```/g)]
  expect(blocks.length).toBeGreaterThan(4)
  for (const [, file = '', text] of blocks) expect(text).toBe(harborFiles[file])
})

test.each(rules.map(({ id }) => id))('the method page tells readers of %s', (id) => {
  expect(method).toContain(`{/* ${id} */}`)
})

/** What is said of a file with this path, put into an empty content folder. */
async function readingOf(path: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'))
  mkdirSync(join(folder, dirname(path)), { recursive: true })
  for (const file of [path, 'site.yaml']) writeFileSync(join(folder, file), 'x')
  const { unreadable } = await readContent(folder)
  rmSync(folder, { recursive: true })
  return unreadable.map(({ message }) => message)
}

/** What stands between backticks in a cell of a table. */
function codeIn(cell: string): string[] {
  return [...cell.matchAll(/(`+)(.+?)\1(?!`)/g)].map(([, , code = '']) =>
    flat(code.replaceAll('\\|', '|')).trim(),
  )
}

/** Text in one line. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ')
}
