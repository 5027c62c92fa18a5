import type { Link, Root } from 'mdast'
import { visit } from 'unist-util-visit'

/**
 * Make each heading the link to itself, so that a reader can point others at a section. One that
 * already holds a link, a mark or a component stays as it is: links cannot stand in links.
 */
export function headingLinks() {
  return (tree: Root): void => {
    visit(tree, 'heading', (heading) => {
      // What `headingIds` put there; the type of the tree does not know of it.
      const { hProperties } = (heading.data ?? {}) as { hProperties?: { id?: string } }
      const id = hProperties?.id
      if (id === undefined || !heading.children.every(({ type }) => plain.has(type))) return
      const data = { hProperties: { className: ['heading-link'] } }
      const link: Link = { type: 'link', url: `#${id}`, children: [], data }
      link.children = heading.children
      heading.children = [link]
    })
  }
}

const plain: ReadonlySet<string> = new Set(['text', 'emphasis', 'strong', 'inlineCode', 'break'])
