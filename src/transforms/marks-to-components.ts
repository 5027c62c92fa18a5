import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { readMarks } from '../graph/prose/read-marks.ts'
import { parseMention } from '../schema/mention.ts'

/**
 * Turn each citation and mention into a component that carries what the author typed and its
 * number among its kind in the file. What it leads to, the component asks the graph when the page
 * is rendered; so a compiled file depends on its own text alone.
 */
export function marksToComponents() {
  return (tree: Root): void => {
    const { citations, mentions } = readMarks(tree)
    const numbers = new Map(
      [...citations.entries(), ...mentions.entries()].map(([number, { node }]) => [node, number]),
    )
    visit(tree, (node, index, parent) => {
      if (index === undefined || (node.type !== 'citation' && node.type !== 'mention')) return
      const name = node.type === 'citation' ? 'Citation' : 'Mention'
      // A citation’s number stands close to what it proves: “vacated [@act].” prints as “vacated[1].”
      const before = parent?.children[index - 1]
      if (name === 'Citation' && before?.type === 'text') before.value = before.value.trimEnd()
      const typed = node.type === 'citation' ? node.value : parseMention(node.value).to
      parent?.children.splice(index, 1, {
        type: 'mdxJsxTextElement',
        name,
        attributes: [
          { type: 'mdxJsxAttribute', name: 'number', value: String(numbers.get(node)) },
          { type: 'mdxJsxAttribute', name: 'typed', value: typed },
        ],
        children: [],
      })
    })
  }
}
