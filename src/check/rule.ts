import type { Graph } from '../graph/graph.ts'
import type { ContentFile, RecordFile, SiteFile, Unreadable } from '../schema/record.ts'

/** One truth that content must keep. Its id and its file are named for that truth. */
export type Rule = {
  id: string
  /** The truth in one sentence. */
  says: string
  /** A page that breaks it could not be printed, or not safely: `site.yaml` cannot soften it. */
  isFirm?: true
  /** Where it is not kept. Order does not matter; the checker sorts. */
  check: (content: Content) => Iterable<Finding>
}

/** Everything a rule may look at. */
export type Content = {
  site: SiteFile
  files: readonly RecordFile[]
  /** Files that could not be read as records at all. */
  unreadable: readonly Unreadable[]
  graph: Graph
  /** All rules, which `site.yaml` may name. */
  rules: readonly Pick<Rule, 'id' | 'isFirm'>[]
}

/** Where a rule is not kept: a stretch of a file, what was found there, and what to do. */
export type Finding = {
  file: string
  text: string
  /** Offsets in characters: of the first, and after the last. */
  start: number
  end: number
  message: string
  fix: string
}

/** A finding at a value in front matter, or at its key. */
export function atField(
  { file, text, frontMatter }: ContentFile<unknown>,
  path: readonly PropertyKey[],
  part: 'key' | 'value' = 'value',
): Pick<Finding, 'file' | 'text' | 'start' | 'end'> {
  const [start, end] = frontMatter.rangeOf(path, part)
  return { file, text, start, end }
}

/**
 * A finding at some words inside a value in front matter. Where YAML folds a value over lines, the
 * words may not stand there as such; then it is at the value.
 */
export function inField(
  record: ContentFile<unknown>,
  path: readonly PropertyKey[],
  words: string,
): Pick<Finding, 'file' | 'text' | 'start' | 'end'> {
  const { start, end, ...at } = atField(record, path)
  const offset = record.text.slice(start, end).indexOf(words)
  if (offset < 0) return { ...at, start, end }
  return { ...at, start: start + offset, end: start + offset + words.length }
}
