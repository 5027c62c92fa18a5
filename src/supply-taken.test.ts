import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

/** What was made by others and is in this repository: its files, and the licence beside them. */
const taken = [
  { files: /^src\/styles\/fonts\/.+\.woff2$/, licence: 'OFL.txt', says: 'SIL OPEN FONT LICENSE' },
  {
    files: /^src\/exports\/cards\/fonts\/.+\.woff$/,
    licence: 'OFL.txt',
    says: 'SIL OPEN FONT LICENSE',
  },
  { files: /^src\/schema\/places\/iso-3166\.json$/, licence: 'LICENSE.txt', says: 'MIT License' },
  { files: /^src\/components\/map\/us-states\.json$/, licence: 'LICENSE.txt', says: 'us-atlas' },
]

const files = ['src', 'public'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/')),
)
// What tests are about, such as faulty records, is ours.
const ours = files.filter((file) => !/\/fixtures\//.test(file))

describe('what was taken over has its licence beside it', () => {
  test('fonts, data and programs all have a row in the table', () => {
    expect(unexplained(ours)).toEqual([])
  })

  test.each(taken)('$files', ({ files: pattern, licence, says }) => {
    const found = ours.filter((file) => pattern.test(file))
    expect(found).not.toEqual([])
    for (const file of found) {
      const beside = join(dirname(file), licence)
      expect(existsSync(beside), `${beside} is missing`).toBe(true)
      expect(readFileSync(beside, 'utf8')).toContain(says)
    }
  })
})

describe('code is written here', () => {
  test('no file is what a tool has packed', () => {
    const code = ours.filter((file) => /\.(?:[cm]?[jt]s|astro|css|svg)$/.test(file))
    expect(code.filter((file) => isPacked(file, readFileSync(file, 'utf8')))).toEqual([])
  })
})

test.each([
  ['src/styles/fonts/other.ttf', true],
  ['public/fonts/new.woff2', true],
  ['public/lib.wasm', true],
  ['src/graph/words.json', true],
  ['src/styles/fonts/source-serif-4-semibold.woff2', false],
  ['src/graph/words.ts', false],
  ['public/favicon.svg', false],
])('%s needs a row in the table: %s', (file, needs) => {
  expect(unexplained([file]).length > 0).toBe(needs)
})

test.each([
  ['lib.min.js', 'a()', true],
  ['lib.js', `a()\n${'b();'.repeat(200)}`, true],
  ['lib.css', 'a{}\n/*# sourceMappingURL=lib.css.map */', true],
  ['own.ts', `export const words = '${'word '.repeat(80)}'\n`, false],
])('%s is what a tool has packed', (name, text, isIt) => {
  expect(isPacked(name, text)).toBe(isIt)
})

function unexplained(of: readonly string[]): string[] {
  return of
    .filter((file) => /\.(?:woff2?|[ot]tf|eot|json|csv|tsv|wasm|node|zip|gz)$/.test(file))
    .filter((file) => !taken.some((one) => one.files.test(file)))
}

/** Whether a file looks like a program made smaller: a line of it is longer than anyone writes. */
function isPacked(name: string, text: string): boolean {
  return (
    /\.min\./.test(name) ||
    /^\W*# sourceMappingURL=/m.test(text) ||
    text.split('\n').some((line) => line.length > 500)
  )
}
