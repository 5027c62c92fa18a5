import { readFileSync } from 'node:fs'
import { z } from 'astro/zod'
import { describe, expect, test } from 'vitest'

const versions = z.record(z.string(), z.string()).default({})
const { dependencies, devDependencies, optionalDependencies, peerDependencies } = z
  .object({
    dependencies: versions,
    devDependencies: versions,
    optionalDependencies: versions,
    peerDependencies: versions,
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))
const direct = {
  ...dependencies,
  ...devDependencies,
  ...optionalDependencies,
  ...peerDependencies,
}
const readme = readFileSync('README.md', 'utf8')

describe('direct dependencies', () => {
  test('are 25 at most', () => {
    expect(Object.keys(direct).length).toBeLessThanOrEqual(25)
  })

  test('are each had at one version', () => {
    expect(notPinned(direct)).toEqual([])
  })

  test('have each a reason in the README, and the README names no other', () => {
    expect(reasonFaults(Object.keys(direct), readme)).toEqual([])
  })

  test('are installed without running a program of theirs', () => {
    expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m)
  })
})

test('a dependency that is not at one version is named', () => {
  const some = { a: '1.2.3', b: '^1.2.3', c: '*', d: 'github:who/d', e: '1.2', f: '2.0.0-beta.1' }
  expect(notPinned(some)).toEqual(['b ^1.2.3', 'c *', 'd github:who/d', 'e 1.2'])
})

test.each([
  ['', []],
  ['| `c` | for nothing we have |\n', ['c: is in the table, and is no dependency']],
  ['| `a` | for a second time |\n', ['a: has more than one reason']],
  ['| | for nobody at all |\n', ['a row names no dependency: for nobody at all']],
])('the table of reasons, and then "%s"', (row, faults) => {
  expect(
    reasonFaults(['a', '@b/b'], table(`| \`a\`, \`@b/b\` (twice) | for both |\n${row}`)),
  ).toEqual(faults)
})

test.each([
  ['| `a` | for one |\n', ['b: has no reason']],
  ['| `a` | for one |\n| `b` | |\n', ['b: has no reason']],
  ['| `a`, `b` | `b` |\n', ['a: has no reason', 'b: has no reason']],
])('the table "%s" has not every reason', (rows, faults) => {
  expect(reasonFaults(['a', 'b'], table(rows))).toEqual(faults)
})

function notPinned(of: Record<string, string>): string[] {
  return Object.entries(of)
    .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name} ${version}`)
}

/** How the table of libraries and the dependencies differ. */
function reasonFaults(names: readonly string[], text: string): string[] {
  const rows = rowsOf(text)
  const given = rows.flatMap((row) => row.names)
  const reasonless = rows.filter(({ reason }) => !hasWords(reason)).flatMap((row) => row.names)
  return [
    ...rows
      .filter((row) => row.names.length === 0)
      .map(({ reason }) => `a row names no dependency: ${reason}`),
    ...[...names.filter((name) => !given.includes(name)), ...reasonless].map(
      (name) => `${name}: has no reason`,
    ),
    ...given
      .filter((name) => !names.includes(name))
      .map((name) => `${name}: is in the table, and is no dependency`),
    ...given
      .filter((name, at) => given.indexOf(name) !== at)
      .map((name) => `${name}: has more than one reason`),
  ]
}

/** The rows of the one table under “Libraries”: the names in its first column, and what is said. */
function rowsOf(text: string): { names: string[]; reason: string }[] {
  const [, section = ''] = text.split(/^### Libraries.*$/m)
  const [own = ''] = section.split(/^#/m)
  return own
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, first = '', reason = '']) => ({
      names: [...first.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''),
      reason,
    }))
}

/** Whether something is said beside the names of packages. */
function hasWords(reason: string): boolean {
  return /\w/.test(reason.replace(/`[^`]*`/g, ''))
}

function table(rows: string): string {
  const other = '| `z` | in another table |\n'
  return `${other}\n### Libraries, and why\n\n| library | for |\n| --- | --- |\n${rows}\n### Next\n\n${other}`
}
