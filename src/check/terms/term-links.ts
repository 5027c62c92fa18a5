import type { LinkReference, Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Content } from '../rule.ts'
import { parseMention } from '../../schema/mention.ts'

/**
 * The terms that a node leads to: a mention by any name, or a link to the page of a term, whether
 * its address is written out or stands elsewhere on the page.
 *
 * @param tree The body that the node stands in.
 * @returns Their ids; more than one if a mention is ambiguous, none if it leads elsewhere.
 */
export function linkedTerms(
  node: Nodes,
  tree: Root,
  { graph, site }: Pick<Content, 'graph' | 'site'>,
): string[] {
  if (node.type === 'mention') {
    return graph.names
      .find(parseMention(node.value).to)
      .filter(({ folder }) => folder === 'glossary')
      .map(({ id }) => id)
  }
  if (node.type !== 'link' && node.type !== 'linkReference') return []
  const url = node.type === 'link' ? node.url : urlOf(node, tree)
  const home = site.data?.address.replace(/\/$/, '') ?? ''
  const path = home !== '' && url.startsWith(`${home}/`) ? url.slice(home.length) : url
  const [, id = ''] = /^\/glossary\/([^/?#]+)\/?(?:[?#]|$)/.exec(path) ?? []
  return graph.glossary.has(id) ? [id] : []
}

function urlOf({ identifier }: LinkReference, tree: Root): string {
  let url = ''
  visit(tree, 'definition', (node) => {
    // Of two with one name, Markdown takes the first.
    if (url === '' && node.identifier === identifier) url = node.url
  })
  return url
}
