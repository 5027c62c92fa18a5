import { isDeepStrictEqual } from 'node:util'
import { applyEdits } from '../check/apply-edits.ts'
import { readFrontMatter } from '../schema/front-matter.ts'
import type { Edit } from '../schema/problem.ts'
import type { RecordFile } from '../schema/record.ts'

/**
 * Put another address in the place of one in a source’s file. All else stays as it is: comments,
 * order, quotation marks, line endings.
 *
 * @returns `undefined` if the file is written in a way in which only an author can do it.
 */
export function replaceAddress(
  source: TextOfSource,
  field: 'URL' | 'archived',
  address: string,
): Edit | undefined {
  const [start, end] = valueRange(source, field)
  const mark = /^["']/.exec(source.text.slice(start, end))?.[0] ?? ''
  const edit = { start, end, text: quoted(address, mark) }
  return ifItSaysSo(source, edit, field, address)
}

/**
 * Put the address of an archive copy under the `URL` of a source’s file, with a note above it.
 *
 * @param note One line, for the next author who opens the file.
 * @returns `undefined` if the file is written in a way in which only an author can do it.
 */
export function addArchived(source: TextOfSource, address: string, note: string): Edit | undefined {
  const { text } = source
  const [, end] = valueRange(source, 'URL')
  const lineEnd = text.slice(end).search(/\r?\n|$/) + end
  const newline = /\r?\n/.exec(text)?.[0] ?? '\n'
  const lines = [`# ${note.replace(/\s+/g, ' ')}`, `archived: ${quoted(address, '')}`]
  const added = { start: lineEnd, end: lineEnd, text: lines.map((one) => newline + one).join('') }
  return ifItSaysSo(source, added, 'archived', address)
}

/** Where a value stands, without the line ending that is part of some. */
function valueRange({ text, frontMatter }: TextOfSource, field: string): [number, number] {
  const [start, end] = frontMatter.rangeOf([field])
  return [start, start + text.slice(start, end).trimEnd().length]
}

/** The edit, if the file then says what it said, and the address. */
function ifItSaysSo(
  { text, frontMatter }: TextOfSource,
  edit: Edit,
  field: string,
  address: string,
): Edit | undefined {
  const before = frontMatter.data
  if (typeof before !== 'object' || before === null) return undefined
  const after = readFrontMatter(applyEdits(text, [edit]), 'yaml')
  return isDeepStrictEqual(after.data, { ...before, [field]: address }) ? edit : undefined
}

/** An address as YAML: in the quotation marks that stood there, or in such as it needs. */
function quoted(address: string, mark: string): string {
  const needed = mark || (/:$|[\s"'{}[\],&*!|>%@`]/.test(address) ? '"' : '')
  if (needed === "'") return `'${address.replaceAll("'", "''")}'`
  return needed === '' ? address : JSON.stringify(address)
}

type TextOfSource = Pick<RecordFile<'sources'>, 'text' | 'frontMatter'>
