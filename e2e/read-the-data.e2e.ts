import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { faultsOf } from '../src/exports/api/fixtures/keep-to-schema.ts'
import { builtFiles } from './built-files.ts'
import { days, sites } from './sites.ts'

// Built files alone: no browser is asked.

const built = [
  ...Object.entries(sites).map(([name, { out }]) => ({ name, out })),
  ...days.map(({ day, out }) => ({ name: day, out })),
]

for (const { name, out } of built) {
  test(`every data file of the site “${name}” keeps to the schema it names, and all are listed`, () => {
    const read = (path: string) => JSON.parse(readFileSync(join(out, path), 'utf8'))
    const index = read('api/index.json')
    const paths = (key: 'address' | 'schema') =>
      index.files.flatMap((file: Record<string, string | null>) =>
        file[key] ? file[key].slice(index.site.address.length) : [],
      )
    const files: string[] = paths('address')
    const schemas: string[] = paths('schema')
    for (const [number, schema] of schemas.entries()) {
      const file = files[number] ?? ''
      expect(read(schema).$id).toBe(index.files[number].schema)
      expect(faultsOf(read(file), read(schema)), file).toEqual([])
    }
    expect(files.filter((file) => !existsSync(join(out, file)))).toEqual([])
    expect([...files, ...schemas].filter((file) => file.startsWith('api/')).sort()).toEqual(
      builtFiles(out).filter((file) => file.startsWith('api/') && file.endsWith('.json')),
    )
  })
}
