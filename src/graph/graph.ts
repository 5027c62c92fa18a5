import type { Development } from '../schema/development.ts'
import { firstDay } from '../schema/plain-date.ts'
import type { Folder, RecordFile } from '../schema/record.ts'
import { compare } from './compare.ts'
import { nameIndex, type NameIndex } from './names.ts'
import { parseProse, type Prose } from './prose/parse-prose.ts'
import { type Marks, readMarks } from './prose/read-marks.ts'
import { citator, type Citator } from './standing.ts'

/**
 * Join records into one graph. A record that does not fit its schema has no place in it, but its
 * id is kept under `known`, so that one mistake is not reported as many.
 *
 * @param today Day to compute status for, as `YYYY-MM-DD`.
 */
export function buildGraph(files: readonly RecordFile[], today: string): Graph {
  const entries = files.flatMap(entryOf)
  const developments = inFolder(entries, 'developments')
  const glossary = inFolder(entries, 'glossary')
  const dataOf = <T>(map: Map<string, { data: T }>) =>
    new Map([...map].map(([id, { data }]) => [id, data]))
  return {
    today,
    entries,
    developments,
    storylines: inFolder(entries, 'storylines'),
    glossary,
    pages: inFolder(entries, 'pages'),
    sources: inFolder(entries, 'sources'),
    known: new Set(files.map(({ folder, id }) => `${folder}/${id}`)),
    names: nameIndex(dataOf(glossary), dataOf(developments)),
    citator: citator(dataOf(developments), today),
  }
}

/** Developments of a storyline, earliest first, or of all storylines if none is named. */
export function timeline(graph: Graph, storyline?: string): Entry<'developments'>[] {
  return [...graph.developments.values()]
    .filter(({ data }) => storyline === undefined || data.storyline === storyline)
    .sort((a, b) => compareDates(a.data, b.data) || compare(a.id, b.id))
}

function compareDates(a: Development, b: Development): number {
  return compare(firstDay(a.date), firstDay(b.date))
}

function entryOf(file: RecordFile): Entry[] {
  const { data } = file
  if (data === undefined) return []
  const prose = parseProse(file.text, file.frontMatter.bodyStart)
  return [{ ...file, data, prose, marks: readMarks(prose.tree) }]
}

function inFolder<F extends Folder>(entries: Entry[], folder: F): Map<string, Entry<F>> {
  const found = entries.filter((entry): entry is Entry<F> => entry.folder === folder)
  return new Map(found.sort((a, b) => compare(a.id, b.id)).map((entry) => [entry.id, entry]))
}

/** A record that fits its schema, with its body read. */
export type Entry<F extends Folder = Folder> = RecordFile<F> & {
  data: NonNullable<RecordFile<F>['data']>
  /** The body. Sources have none: theirs is empty. */
  prose: Prose
  marks: Marks
}

/** Every record, and how they join. */
export type Graph = {
  /** Day that status is computed for. */
  today: string
  entries: Entry[]
  developments: ReadonlyMap<string, Entry<'developments'>>
  storylines: ReadonlyMap<string, Entry<'storylines'>>
  glossary: ReadonlyMap<string, Entry<'glossary'>>
  pages: ReadonlyMap<string, Entry<'pages'>>
  sources: ReadonlyMap<string, Entry<'sources'>>
  /** `folder/id` of every file, also of those that do not fit their schema. */
  known: ReadonlySet<string>
  names: NameIndex
  citator: Citator
}
