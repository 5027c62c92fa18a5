import { statusExport } from '../status.ts'
import { correctionsData } from './corrections-data.ts'
import type { DataInput } from './data-input.ts'
import { developmentsData } from './developments-data.ts'
import { glossaryData } from './glossary-data.ts'
import { indexData } from './index-data.ts'
import type { DataFile } from './published-schemas.ts'
import { sourcesData } from './sources-data.ts'
import { storylinesData } from './storylines-data.ts'

/** Makes each data file. */
export const makeData: Record<DataFile, (input: DataInput) => object> = {
  index: indexData,
  status: ({ graph }) => statusExport(graph),
  developments: developmentsData,
  storylines: storylinesData,
  glossary: glossaryData,
  sources: sourcesData,
  corrections: correctionsData,
}
