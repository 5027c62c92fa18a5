import type { DataInput } from './data-input.ts'
import { headOf } from './head-of.ts'
import { dataFiles, dataPath, type DataOf, schemaPath, schemas } from './published-schemas.ts'

/** Every file of data, what is in it and its schema: `/api/index.json`. */
export function indexData(input: Pick<DataInput, 'site' | 'graph' | 'at'>): DataOf<'index'> {
  const { at } = input
  return {
    ...headOf('index', input),
    files: [
      ...dataFiles.map((name) => ({
        address: at(dataPath(name)),
        says: schemas[name].meta()?.description ?? '',
        schema: at(schemaPath(name)),
      })),
      ...sourceForms.map(({ path, says }) => ({ address: at(path), says, schema: null })),
    ],
  }
}

/** All sources in forms of other programs. */
const sourceForms = [
  { path: '/sources.json', says: 'Every source in CSL-JSON.' },
  { path: '/sources.bib', says: 'Every source in BibTeX.' },
  { path: '/sources.ris', says: 'Every source in RIS.' },
]
