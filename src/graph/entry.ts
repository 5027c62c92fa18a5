import type { Folder, RecordFile } from '../schema/record.ts'
import { everyCite, type PlacedCite } from './every-cite.ts'
import { type Block, readBlocks } from './prose/blocks.ts'
import { parseProse, type Prose } from './prose/parse-prose.ts'
import { type Marks, readMarks } from './prose/read-marks.ts'

/** Read the body of a record; a record that does not fit its schema is none. */
export function entryOf(file: RecordFile): Entry | undefined {
  const { data } = file
  if (data === undefined) return undefined
  const prose = parseProse(file.text, file.frontMatter.bodyStart)
  let blocks: Block[] | undefined
  let cites: PlacedCite[] | undefined
  const entry: Entry = {
    ...file,
    data,
    prose,
    marks: readMarks(prose.tree),
    // Read when first asked for: a page that is only printed has no use for them.
    get blocks() {
      blocks ??= readBlocks(prose.tree, file.text)
      return blocks
    },
    get cites() {
      cites ??= everyCite(entry)
      return cites
    },
  }
  return entry
}

/** What a record is called in a list. */
export function nameOf({ data, id }: Entry): string {
  if ('term' in data) return data.term
  if ('question' in data) return data.question
  return 'title' in data ? data.title : id
}

/** A record that fits its schema, with its body read. */
export type Entry<F extends Folder = Folder> = RecordFile<F> & {
  data: NonNullable<RecordFile<F>['data']>
  /** The body. Sources have none: theirs is empty. */
  prose: Prose
  marks: Marks
  /** The runs of words in its body. */
  blocks: readonly Block[]
  /** Every cite, in its body and its front matter. */
  cites: readonly PlacedCite[]
}
