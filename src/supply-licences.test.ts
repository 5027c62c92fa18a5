import { readFileSync } from 'node:fs'
import { z } from 'astro/zod'
import { describe, expect, test } from 'vitest'

/** Licences that ask for no more than a notice, or only for changes to the package’s own files. */
const allowed = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'Python-2.0',
]

/** Licences that only some packages may have, and why these. */
const allowedFor = [
  {
    licence: 'LGPL-3.0-or-later',
    packages: /^@img\/sharp-(?:libvips|wasm32|win32)\b/,
    why: 'libvips, a library of its own beside sharp, which draws cards and pictures at build; nothing of it is in a site',
  },
]

const licences = Object.entries(
  z
    .object({ packages: z.record(z.string(), z.object({ license: z.unknown().optional() })) })
    .parse(JSON.parse(readFileSync('package-lock.json', 'utf8'))).packages,
)
  .filter(([path]) => path !== '')
  .map(([path, { license }]) => ({ name: path.split('node_modules/').at(-1) ?? path, license }))

describe('licences', () => {
  test('every package has one that is on the list', () => {
    expect(licences.length).toBeGreaterThan(100)
    expect(licences.flatMap(({ name, license }) => licenceFault(name, license) ?? [])).toEqual([])
  })

  test.each([...allowed, ...allowedFor.map(({ licence }) => licence)])(
    '%s is on the list because some package has it',
    (id) => {
      expect(licences.some(({ license }) => wordsOf(String(license)).includes(id))).toBe(true)
    },
  )
})

test.each([
  ['MIT'],
  ['(MIT OR GPL-3.0-only)'],
  ['AGPL-3.0-only OR MIT AND ISC'],
  ['(CPAL-1.0 OR MPL-2.0) AND (Apache-2.0)'],
])('%s can be had', (licence) => {
  expect(licenceFault('a', licence)).toBeUndefined()
})

test.each<[unknown, string]>([
  ['AGPL-3.0-or-later', 'AGPL-3.0-or-later'],
  ['CPAL-1.0', 'CPAL-1.0'],
  ['GPL-2.0-only', 'GPL-2.0-only'],
  ['MIT AND GPL-3.0-only', 'MIT AND GPL-3.0-only'],
  ['MIT OR', 'MIT OR'],
  ['MIT OR )', 'MIT OR )'],
  ['MIT OR AND', 'MIT OR AND'],
  ['()', '()'],
  ['(MIT', '(MIT'],
  ['MIT ISC', 'MIT ISC'],
  ['(AGPL-3.0-only OR CPAL-1.0) AND MIT', '(AGPL-3.0-only OR CPAL-1.0) AND MIT'],
  ['Apache-2.0 WITH LLVM-exception', 'Apache-2.0 WITH LLVM-exception'],
  ['LGPL-3.0-or-later', 'LGPL-3.0-or-later'],
  ['SEE LICENSE IN LICENSE.md', 'SEE LICENSE IN LICENSE.md'],
  ['UNLICENSED', 'UNLICENSED'],
  ['', 'missing'],
  [undefined, 'missing'],
  [{ type: 'MIT' }, 'missing'],
])('%j is refused, and the package named', (licence, said) => {
  expect(licenceFault('a', licence)).toBe(`a: its licence, ${said}, is not on the list`)
})

test.each([
  ['@img/sharp-libvips-linux-x64', 'LGPL-3.0-or-later', true],
  ['@img/sharp-win32-x64', 'Apache-2.0 AND LGPL-3.0-or-later', true],
  ['@img/sharp-libvips-linux-x64', 'AGPL-3.0-only', false],
  ['@img/sharp-libvipsy', 'LGPL-3.0-or-later', false],
  ['sharp', 'LGPL-3.0-or-later', false],
])('%s may have %s: %s', (name, licence, may) => {
  expect(licenceFault(name, licence) === undefined).toBe(may)
})

/** Why a package’s licence cannot be accepted; nothing if it can. */
function licenceFault(name: string, licence: unknown): string | undefined {
  const text = typeof licence === 'string' ? licence : ''
  const special = allowedFor.filter(({ packages }) => packages.test(name))
  const list = [...allowed, ...special.map((one) => one.licence)]
  if (canBeHad(wordsOf(text), (id) => list.includes(id))) return undefined
  return `${name}: its licence, ${text || 'missing'}, is not on the list`
}

function wordsOf(expression: string): string[] {
  return expression.match(/[()]|[^\s()]+/g) ?? []
}

/**
 * Whether a licence expression can be kept with the licences that are accepted. `AND` binds more
 * closely than `OR`. What is no such expression cannot.
 *
 * @see https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/
 */
function canBeHad(words: readonly string[], isAccepted: (id: string) => boolean): boolean {
  let at = 0
  const takes = (word: string) => words[at] === word && ++at > 0
  const some = (): boolean => {
    let can = every()
    while (takes('OR')) can = every() || can
    return can
  }
  const every = (): boolean => {
    let can = one()
    while (takes('AND')) can = one() && can
    return can
  }
  const one = (): boolean => {
    if (takes('(')) {
      const can = some()
      return takes(')') && can
    }
    const id = words[at] ?? ')'
    // Past the end: no expression.
    at = /^(?:AND|OR|WITH|[()])$/.test(id) ? words.length + 1 : at + 1
    return isAccepted(id)
  }
  return some() && at === words.length
}
