import type { NodeOf, Nodes, Root } from '../graph/prose/nodes.ts'
import { nodesIn } from '../graph/prose/walk.ts'

/**
 * Make each heading the link to itself, so that a reader can point others at a section. One that
 * already holds a link, a mark or a component stays as it is: links cannot stand in links.
 */
export function headingLinks() {
  return (tree: Root): void => {
    for (const heading of nodesIn<Nodes>(tree)) {
      if (heading.type !== 'heading') continue
      // What `headingIds` put there; the type of the tree does not know of it.
      const { hProperties } = (heading.data ?? {}) as { hProperties?: { id?: string } }
      const id = hProperties?.id
      if (id === undefined || !heading.children.every(({ type }) => plain.has(type))) continue
      const data = { hProperties: { className: ['heading-link'] } }
      const link: NodeOf<'link'> = { type: 'link', url: `#${id}`, children: [], data }
      link.children = heading.children
      heading.children = [link]
    }
  }
}

const plain: ReadonlySet<string> = new Set(['text', 'emphasis', 'strong', 'inlineCode', 'break'])
