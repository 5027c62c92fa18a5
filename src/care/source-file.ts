import { addressFault } from '../check/links/address-fault.ts'
import type { RecordFile } from '../schema/record.ts'
import type { Source } from '../schema/source.ts'

/** The addresses of a source that may be asked for: public ones. The check tells of the others. */
export function addressesOf({ data }: SourceFile): { field: Field; address: string }[] {
  return (['URL', 'archived'] as const).flatMap((field) => {
    const address = data[field]
    return address !== undefined && !addressFault(address) ? [{ field, address }] : []
  })
}

/** Whether a record is a source that could be read. */
export function isSourceFile(file: RecordFile): file is SourceFile {
  return file.folder === 'sources' && file.data !== undefined
}

/** A source that was read. */
export type SourceFile = RecordFile<'sources'> & { data: Source }

/** A field of a source that holds an address. */
export type Field = 'URL' | 'archived'
