import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { parseMention } from '../schema/mention.ts'

/**
 * Turn each citation and mention into a component that carries what the author typed and its
 * number among its kind in the file. What it leads to, the component asks the graph when the page
 * is rendered; so a compiled file depends on its own text alone.
 */
export function marksToComponents() {
  return (tree: Root): void => {
    const count = { Citation: 0, Mention: 0 }
    visit(tree, (node, index, parent) => {
      if (index === undefined || (node.type !== 'citation' && node.type !== 'mention')) return
      const name = node.type === 'citation' ? 'Citation' : 'Mention'
      const typed = node.type === 'citation' ? node.value : parseMention(node.value).to
      parent?.children.splice(index, 1, {
        type: 'mdxJsxTextElement',
        name,
        attributes: [
          { type: 'mdxJsxAttribute', name: 'number', value: String(count[name]++) },
          { type: 'mdxJsxAttribute', name: 'typed', value: typed },
        ],
        children: [],
      })
    })
  }
}
