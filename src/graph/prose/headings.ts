import type { NodeOf, Nodes, Root } from './nodes.ts'
import { slugger } from './slug.ts'
import { nodesIn } from './walk.ts'
import { wordsOf } from './words-of.ts'

/**
 * The headings of a body with the id each gets on its page. The site’s own ids have a colon in
 * them, which no id made here can have, so the two never collide.
 */
export function headingsIn(tree: Root): HeadingOnPage[] {
  const idOf = slugger()
  const found: HeadingOnPage[] = []
  for (const node of nodesIn<Nodes>(tree)) {
    if (node.type !== 'heading') continue
    const title = wordsOf(node)
    found.push({ heading: node, id: idOf(title) || idOf('section'), title })
  }
  return found
}

/** The footnotes, which stand last on a page under a heading of the site’s own. */
export const notes = { id: 'note:label', title: 'Notes' } as const

/** A heading, the id it gets, and its words. */
type HeadingOnPage = { heading: NodeOf<'heading'>; id: string; title: string }
