import type { Block, BlockCitation } from '../../graph/prose/blocks.ts'

/** The block quotations of a body, each with the citations that stand at its end. */
export function blockQuotations(blocks: readonly Block[]): BlockQuotation[] {
  const quoted = new Map<Block['node'], Block[]>()
  for (const block of blocks) {
    const outer = block.parents.find(({ type }) => type === 'blockquote')
    if (outer) quoted.set(outer, [...(quoted.get(outer) ?? []), block])
  }
  return [...quoted.values()].flatMap((all) => {
    const parts = all.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    const [first, last] = [parts[0], parts.at(-1)]
    if (!first || !last) return []
    return {
      parts,
      citations: all.slice(all.indexOf(last)).flatMap(endCitations),
      start: first.sourceAt(first.text.search(/\S/)),
      end: last.sourceAt(last.text.trimEnd().length - 1) + 1,
    }
  })
}

/** Citations after the last word of a run. */
function endCitations({ citations, text }: Block): BlockCitation[] {
  return citations.filter(({ at }) => !/[\p{L}\p{N}]/u.test(text.slice(at)))
}

export type BlockQuotation = {
  /** Its paragraphs. */
  parts: Block[]
  citations: BlockCitation[]
  /** Offsets in the file of its first word, and after its last. */
  start: number
  end: number
}
