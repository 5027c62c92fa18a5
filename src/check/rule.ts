import type { Graph } from '../graph/graph.ts'
import { keySpan } from '../graph/links/key-span.ts'
import type { Edit, Problem } from '../schema/problem.ts'
import type { ContentFile, RecordFile, SiteFile, Unreadable } from '../schema/record.ts'

/** One truth that content must keep. Its id and its file are named for that truth. */
export type Rule = {
  id: string
  /** The truth in one sentence. */
  says: string
  /** A page that breaks it could not be printed, or not safely: `site.yaml` cannot soften it. */
  isFirm?: true
  /** It is held to the built pages, too: the content alone does not show every place it is broken. */
  isAlsoBuilt?: true
  /**
   * Where it is not kept. Order does not matter; the checker sorts.
   *
   * @param problems What the rules before it in the list found.
   */
  check: (content: Content, problems: readonly Problem[]) => Iterable<Finding>
}

/** Everything a rule may look at. */
export type Content = {
  site: SiteFile
  files: readonly RecordFile[]
  /** Files that could not be read as records at all. */
  unreadable: readonly Unreadable[]
  graph: Graph
  /** All rules, which `site.yaml` may name. */
  rules: readonly Pick<Rule, 'id' | 'isFirm' | 'isAlsoBuilt'>[]
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
  /** What `--fix` may write, where only one thing can be meant. */
  edit?: Edit
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

/** A finding at the key of a citation: see `keySpan`. */
export function atKey(
  { file, text }: { file: string; text: string },
  key: string,
  at: number,
  range: readonly [number, number],
): Pick<Finding, 'file' | 'text' | 'start' | 'end'> {
  return { file, text, ...keySpan(text, key, at, range) }
}

/** A path in the content folder, as authors see it, wherever that folder is. */
export function pathIn({ site }: Pick<Content, 'site'>, path: string): string {
  return site.file.replace(/site\.yaml$/, path)
}
