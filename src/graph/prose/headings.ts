import GithubSlugger from 'github-slugger'
import type { Heading, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { wordsOf } from './words-of.ts'

/**
 * The headings of a body with the id each gets on its page. The site’s own ids have a colon in
 * them, which no id made here can have, so the two never collide.
 */
export function headingsIn(tree: Root): { heading: Heading; id: string; title: string }[] {
  const slugger = new GithubSlugger()
  const found: { heading: Heading; id: string; title: string }[] = []
  visit(tree, 'heading', (heading) => {
    const title = wordsOf(heading)
    found.push({ heading, id: slugger.slug(title) || slugger.slug('section'), title })
  })
  return found
}

/** The footnotes, which stand last on a page under a heading of the site’s own. */
export const notes = { id: 'note:label', title: 'Notes' } as const
