import { readFileSync } from 'node:fs'
import { z } from 'astro/zod'
import { describe, expect, test } from 'vitest'

/** Packages that would run a program of their own at install, and why they need not. */
const wouldRun: Record<string, string> = {
  esbuild:
    'would fetch its program if npm had not brought it, and start it a little faster: it is in the lock file for each system',
}

const entry = z.object({
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  link: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
})
const lockSchema = z.object({ lockfileVersion: z.number(), packages: z.record(z.string(), entry) })
type Lock = z.infer<typeof lockSchema>
const lock = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))

describe('package-lock.json', () => {
  test('says of every package which bytes it is, and that the registry has it', () => {
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100)
    expect(lockFaults(lock)).toEqual([])
  })

  test('names those that would run a program at install, and no other', () => {
    expect(runAtInstall(lock)).toEqual(Object.keys(wouldRun))
  })
})

const digest = `sha512-${'A'.repeat(86)}==`

test.each<[string, Lock['packages'][string], string[]]>([
  ['as it should be', { integrity: digest }, []],
  ['with the place it came from', { integrity: digest, resolved: registry('a/-/a-1.0.0.tgz') }, []],
  ['without a digest', { resolved: registry('a/-/a-1.0.0.tgz') }, ['a: has no sha512 digest']],
  ['with a weak one', { integrity: 'sha1-qUiEOmoj9MW9tJ7+kzRFSPQ=' }, ['a: has no sha512 digest']],
  ['with one more, weak one', { integrity: `${digest} sha1-x` }, ['a: has no sha512 digest']],
  [
    'from a repository',
    { integrity: digest, resolved: 'git+ssh://git@github.com/who/a.git#0f3' },
    ['a: comes from git+ssh://git@github.com/who/a.git#0f3'],
  ],
  [
    'over a line that anyone can change',
    { integrity: digest, resolved: 'http://registry.npmjs.org/a/-/a-1.0.0.tgz' },
    ['a: comes from http://registry.npmjs.org/a/-/a-1.0.0.tgz'],
  ],
  [
    'from a name that looks like the registry’s',
    { integrity: digest, resolved: 'https://registry.npmjs.org.example/a.tgz' },
    ['a: comes from https://registry.npmjs.org.example/a.tgz'],
  ],
  ['that is a folder', { resolved: '../a', link: true }, ['a: is a folder, not a package']],
])('a package %s', (_, one, faults) => {
  expect(lockFaults({ lockfileVersion: 3, packages: { '': {}, 'node_modules/a': one } })).toEqual(
    faults,
  )
})

test('a lock file of another form is refused', () => {
  expect(lockFaults({ lockfileVersion: 2, packages: {} })).toEqual([
    'the form of the lock file is 2, not 3',
  ])
})

test('a package deep in another that would run a program is named', () => {
  const deep = { 'node_modules/a/node_modules/@b/c': { hasInstallScript: true } }
  expect(runAtInstall({ lockfileVersion: 3, packages: deep })).toEqual(['@b/c'])
})

function lockFaults({ lockfileVersion, packages }: Lock): string[] {
  return [
    ...(lockfileVersion === 3 ? [] : [`the form of the lock file is ${lockfileVersion}, not 3`]),
    ...Object.entries(packages)
      .filter(([path]) => path !== '')
      .flatMap(([path, one]) => faultsOf(one).map((fault) => `${nameOf(path)}: ${fault}`)),
  ]
}

function faultsOf({ link, integrity, resolved }: Lock['packages'][string]): string[] {
  if (link) return ['is a folder, not a package']
  return [
    ...(/^sha512-[\w+/]{86}==$/.test(integrity ?? '') ? [] : ['has no sha512 digest']),
    ...(resolved === undefined || resolved.startsWith(registry(''))
      ? []
      : [`comes from ${resolved}`]),
  ]
}

function runAtInstall({ packages }: Lock): string[] {
  return Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => nameOf(path))
}

function nameOf(path: string): string {
  return path.split('node_modules/').at(-1) ?? path
}

function registry(path: string): string {
  return `https://registry.npmjs.org/${path}`
}
