import GithubSlugger from 'github-slugger'
import type { Heading, Root } from 'mdast'
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
    const title = heading.children.map(wordsOf).join('')
    found.push({ heading, id: slugger.slug(title) || slugger.slug('section'), title })
  })
  return found
}

function wordsOf(node: Heading['children'][number]): string {
  if (node.type === 'citation') return ''
  if (node.type !== 'mention') return toString(node)
  const { to, words } = parseMention(node.value)
  return words ?? to
}
