import GithubSlugger from 'github-slugger'
import type { Heading, Nodes, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { parseMention } from '../../schema/mention.ts'

/**
 * The headings of a body with the id each gets on its page. The site’s own ids have a colon in
 * them, which no id made here can have, so the two never collide.
 */
export function headingsIn(tree: Root): { heading: Heading; id: string; title: string }[] {
  const slugger = new GithubSlugger()
  const found: { heading: Heading; id: string; title: string }[] = []
  visit(tree, 'heading', (heading) => {
    const title = heading.children.map(wordsOf).join('').replace(/\s+/g, ' ').trim()
    found.push({ heading, id: slugger.slug(title) || slugger.slug('section'), title })
  })
  return found
}

/** The words of a heading as a reader sees them: no citation, no comment. */
function wordsOf(node: Nodes): string {
  if (node.type === 'mention') {
    const { to, words } = parseMention(node.value)
    return words ?? to
  }
  if (unprinted.has(node.type)) return ''
  return 'children' in node ? node.children.map(wordsOf).join('') : toString(node)
}

/** Parts of a body that are not among its words: citations and note marks, comments and code. */
export const unprinted: ReadonlySet<string> = new Set([
  'citation',
  'footnoteReference',
  'mdxFlowExpression',
  'mdxTextExpression',
  'mdxjsEsm',
])

/** The footnotes, which stand last on a page under a heading of the site’s own. */
export const notes = { id: 'note:label', title: 'Notes' } as const
