import type { RecordFile } from '../schema/record.ts'
import { type Entry, entryOf } from './entry.ts'

/**
 * A reader of bodies that remembers, by file, what it has read: while an author writes, only the
 * file that was saved is read again. It is for one server; nothing is shared between two readers.
 */
export function rememberEntries(): (file: RecordFile) => Entry | undefined {
  const latest = new Map<string, { text: string; entry: Entry | undefined }>()
  return (file) => {
    const known = latest.get(file.file)
    if (known?.text === file.text) return known.entry
    const entry = entryOf(file)
    latest.set(file.file, { text: file.text, entry })
    return entry
  }
}
