import type { DataInput } from './data-input.ts'
import { type DataFile, schemaPath } from './published-schemas.ts'

/** What a data file begins with: its schema, its day and where it comes from. */
export function headOf(name: DataFile, { site, graph, at }: HeadInput) {
  const { publisher, language } = site
  return {
    $schema: at(schemaPath(name)),
    asOf: graph.today,
    site: { name: site.name, address: at('/'), publisher, language },
  }
}

type HeadInput = Pick<DataInput, 'site' | 'at'> & { graph: { today: string } }
