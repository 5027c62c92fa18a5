import { z } from 'astro/zod'
import { beforeAll, describe, expect, test } from 'vitest'
import { harbor } from '../../graph/fixtures/harbor.ts'
import { buildGraph } from '../../graph/graph.ts'
import { readContent } from '../../read-content.ts'
import type { DataInput } from './data-input.ts'
import { makeData } from './every-data-file.ts'
import { inputFrom } from './fixtures/data-from.ts'
import { faultsOf } from './fixtures/keep-to-schema.ts'
import { dataFiles, publishedSchema } from './published-schemas.ts'

const at = (path: string) => `https://h.example/sub${path}`

/** Our site, the second one and the harbor, on days when things had not yet fallen, had, and had not begun. */
const inputs: [string, DataInput][] = []

beforeAll(async () => {
  for (const folder of ['content', 'e2e/fixtures/water']) {
    const { files } = await readContent(folder)
    for (const day of ['2020-03-01', '2026-11-22', '1900-01-01'])
      inputs.push([`${folder} on ${day}`, inputFrom(buildGraph(files, day))])
  }
  inputs.push(['harbor', inputFrom(harbor())])
})

describe.each(dataFiles)('%s.json', (name) => {
  // As another program reads it.
  const schema: unknown = JSON.parse(JSON.stringify(publishedSchema(name, at)))

  test('keeps to the schema that is published, read in two ways', () => {
    // Safe: it is a schema that zod wrote; what it cannot read it throws at.
    const byZod = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0])
    for (const [which, input] of inputs) {
      const data: unknown = JSON.parse(JSON.stringify(makeData[name](input)))
      expect(faultsOf(data, schema), which).toEqual([])
      expect(byZod.safeParse(data).error, which).toBeUndefined()
      const more = { ...(data as object), more: 1 }
      expect(faultsOf(more, schema)).toEqual(['/more: not foreseen'])
      expect(byZod.safeParse(more).success).toBe(false)
    }
  })

  test('has a schema that says what it is and where it is', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `https://h.example/sub/api/schema/${name}.json`,
      title: expect.any(String),
      description: expect.any(String),
    })
  })

  test('has every field described', () => {
    expect(undescribed(schema, name)).toEqual([])
  })

  test('is the same every time', () => {
    const text = () => JSON.stringify(makeData[name](inputFrom(harbor())))
    expect(text()).toBe(text())
  })
})

test('an index names every file and its schema', () => {
  const { files } = JSON.parse(JSON.stringify(makeData.index(inputFrom(harbor()))))
  expect(files.slice(1, 3)).toEqual([
    {
      address: 'https://h.example/sub/api/status.json',
      says: 'Where every development and every point of it stands, and stood.',
      schema: 'https://h.example/sub/api/schema/status.json',
    },
    {
      address: 'https://h.example/sub/api/developments.json',
      says: 'Every dated event up to a day, and where it stands on that day.',
      schema: 'https://h.example/sub/api/schema/developments.json',
    },
  ])
  expect(files).toHaveLength(dataFiles.length + 3)
})

/** Fields without a description, by their places. */
function undescribed(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([keyword, rule]) => {
    if (keyword !== 'properties') return undescribed(rule, path)
    return Object.entries(rule as Record<string, object>).flatMap(([name, field]) => [
      ...('description' in field ? [] : [`${path}.${name}`]),
      ...undescribed(field, `${path}.${name}`),
    ])
  })
}
