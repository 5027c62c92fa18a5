import { z } from 'astro/zod'
import { correctionsSchema } from './schemas/corrections.ts'
import { developmentsSchema } from './schemas/developments.ts'
import { glossarySchema } from './schemas/glossary.ts'
import { indexSchema } from './schemas/index-file.ts'
import { sourcesSchema } from './schemas/sources.ts'
import { statusSchema } from './schemas/status.ts'
import { storylinesSchema } from './schemas/storylines.ts'

/** The shape of every data file, by its name: `developments` of `/api/developments.json`. */
export const schemas = {
  index: indexSchema,
  status: statusSchema,
  developments: developmentsSchema,
  storylines: storylinesSchema,
  glossary: glossarySchema,
  sources: sourcesSchema,
  corrections: correctionsSchema,
} as const

/**
 * The shape of a data file as a JSON Schema.
 *
 * @param at The full address of an address from the site’s root.
 * @see https://json-schema.org/draft/2020-12
 */
export function publishedSchema(name: DataFile, at: (path: string) => string): object {
  const { $schema, ...schema } = z.toJSONSchema(schemas[name], { target: 'draft-2020-12' })
  return { $schema, $id: at(schemaPath(name)), ...schema }
}

/** Where a data file is, from the site’s root. */
export function dataPath(name: DataFile): string {
  return `/api/${name}.json`
}

/** Where the schema of a data file is, from the site’s root. */
export function schemaPath(name: DataFile): string {
  return `/api/schema/${name}.json`
}

/** Every data file, by name. */
export const dataFiles = Object.keys(schemas) as DataFile[]

export type DataFile = keyof typeof schemas
export type DataOf<F extends DataFile> = z.infer<(typeof schemas)[F]>
