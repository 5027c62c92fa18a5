import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Who may import whom. Data flows down this list; imports point up it only. */
const floors: Record<string, readonly string[]> = {
  schema: [],
  graph: ['schema'],
  'settings.ts': [],
  'read-content.ts': ['schema', 'graph'],
  transforms: ['schema', 'graph'],
  check: ['schema', 'graph'],
  care: ['schema', 'check'],
  exports: ['schema', 'graph'],
  styles: [],
  components: ['schema', 'graph', 'exports', 'styles'],
  pages: ['schema', 'graph', 'exports', 'components', 'read-content.ts', 'settings.ts'],
  cli: ['schema', 'graph', 'check', 'care', 'exports', 'read-content.ts', 'settings.ts'],
  'content.config.ts': ['schema', 'read-content.ts', 'settings.ts'],
  'env.d.ts': ['graph'],
}

/** Rooms that may reach what the others may not; `tests` are exempt. */
const reaches = {
  'the disk': { by: ['read-content.ts', 'cli'], pattern: /^node:(?:fs|child_process)/ },
  // In `cli`, the dev server’s part of the check is plugged into Astro.
  Astro: {
    by: ['content.config.ts', 'components', 'pages', 'cli'],
    pattern: /^astro(?::|$|\/loaders)/,
  },
  'the network': { by: [], pattern: /^node:(?:https?|net|tls|dns|dgram)/ },
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:ts|astro|css|mjs|cjs)$/.test(file))
const code = files.filter((file) => !/\.test\.ts$|\/fixtures\//.test(file))

describe('floors', () => {
  test('every file is in a room', () => {
    expect(
      files.filter(
        (file) => file !== 'floors.test.ts' && !/\.test\.ts$/.test(file) && !floors[roomOf(file)],
      ),
    ).toEqual([])
  })

  test.each(Object.keys(floors))('%s imports only from the floors above it', (room) => {
    const wrong = code
      .filter((file) => roomOf(file) === room)
      .flatMap((file) =>
        importsOf(file)
          .filter((path) => path.startsWith('.'))
          .map((path) => ({ file, path })),
      )
      .filter(({ file, path }) => {
        const target = roomOf(normalize(join(dirname(file), path)))
        return target !== room && !floors[room]?.includes(target)
      })
    expect(wrong).toEqual([])
  })

  test.each(Object.entries(reaches))('only some rooms reach %s', (_, { by, pattern }) => {
    const wrong = code
      .filter((file) => !(by as string[]).includes(roomOf(file)))
      .filter((file) => importsOf(file).some((path) => pattern.test(path)))
    expect(wrong).toEqual([])
  })

  test('only settings.ts reads the environment and the clock', () => {
    const wrong = code.filter((file) => {
      if (roomOf(file) === 'settings.ts' || roomOf(file) === 'cli') return false
      return /process\.env|Date\.now\(|new Date\(\)/.test(readFileSync(`src/${file}`, 'utf8'))
    })
    expect(wrong).toEqual([])
  })

  // Link care asks the hosts of sources, and nobody else has business on the network. It is run by
  // name, apart from everything: no build, check or test of content may wait for a host, or differ
  // because of one.
  test('only link care fetches, in one file', () => {
    expect(
      code.filter((file) =>
        /\bfetch\(|globalThis\.fetch|XMLHttpRequest|WebSocket/.test(
          readFileSync(`src/${file}`, 'utf8'),
        ),
      ),
    ).toEqual(['care/ask.ts'])
  })

  test('nothing that a build imports reaches link care', () => {
    const isCare = (file: string) => roomOf(file) === 'care' || /^cli\/links\b/.test(file)
    const reachCare = code
      .filter((file) => !isCare(file))
      .filter((file) =>
        importsOf(file)
          .filter((path) => path.startsWith('.'))
          .some((path) => isCare(normalize(join(dirname(file), path)))),
      )
    expect(reachCare).toEqual([])
  })
})

function roomOf(file: string): string {
  return file.split('/')[0] ?? file
}

function importsOf(file: string): string[] {
  const text = readFileSync(`src/${file}`, 'utf8')
  return [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g)].map(
    ([, path]) => path ?? '',
  )
}
