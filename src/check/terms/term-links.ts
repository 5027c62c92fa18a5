import type { NodeOf, Nodes } from '../../graph/prose/nodes.ts'
import type { Prose } from '../../graph/prose/parse-prose.ts'
import type { Content } from '../rule.ts'
import { parseMention } from '../../schema/mention.ts'

/**
 * The terms that a node leads to: a mention by any name, or a link to the page of a term, whether
 * its address is written out or stands elsewhere on the page.
 *
 * @param prose The body that the node stands in.
 * @returns Their ids; more than one if a mention is ambiguous, none if it leads elsewhere.
 */
export function linkedTerms(
  node: Nodes,
  prose: Pick<Prose, 'nodes'>,
  { graph, site }: Pick<Content, 'graph' | 'site'>,
): string[] {
  if (node.type === 'mention') {
    return graph.names
      .find(parseMention(node.value).to)
      .filter(({ folder }) => folder === 'glossary')
      .map(({ id }) => id)
  }
  if (node.type !== 'link' && node.type !== 'linkReference') return []
  const url = node.type === 'link' ? node.url : urlOf(node, prose)
  const home = site.data?.address.replace(/\/$/, '') ?? ''
  const path = home !== '' && url.startsWith(`${home}/`) ? url.slice(home.length) : url
  const [, id = ''] = /^\/glossary\/([^/?#]+)\/?(?:[?#]|$)/.exec(path) ?? []
  return graph.glossary.has(id) ? [id] : []
}

function urlOf({ identifier }: NodeOf<'linkReference'>, { nodes }: Pick<Prose, 'nodes'>): string {
  // Of two with one name, Markdown takes the first.
  const found = nodes.find((node) => node.type === 'definition' && node.identifier === identifier)
  return found?.type === 'definition' ? found.url : ''
}
