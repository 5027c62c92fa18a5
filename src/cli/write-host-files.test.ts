import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeHostFiles } from './write-host-files.ts'

test('writes the two files that hosts read, with the addresses as on the host', () => {
  const folder = mkdtempSync(join(tmpdir(), 'host-'))
  writeHostFiles(folder, { base: '/sub/', redirects: [{ from: '/a/', to: '/b/' }], gone: [] })
  expect(readdirSync(folder)).toEqual(['_headers', '_redirects'])
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  expect(read('_headers')).toMatch(/^\/sub\/\*\n {2}Content-Security-Policy: default-src 'none';/)
  expect(read('_redirects')).toBe('/sub/a/ /sub/b/ 301!\n/sub/a/ /sub/b/ 301\n')
  rmSync(folder, { recursive: true })
})
