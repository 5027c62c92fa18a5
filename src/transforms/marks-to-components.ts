import type { Link, Nodes, Parent, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { readMarks } from '../graph/prose/read-marks.ts'
import { parseMention } from '../schema/mention.ts'

/**
 * Turn each citation and mention into a component that carries what the author typed and its
 * number among its kind in the file. What it leads to, the component asks the graph when the page
 * is rendered; so a compiled file depends on its own text alone.
 *
 * A citation right after a mention is told its number, and the mention that it is followed: what
 * befell the ruling is printed after the citation, which does not prove it.
 */
export function marksToComponents() {
  return (tree: Root): void => {
    const { citations, mentions } = readMarks(tree)
    const numbers = new Map(
      [...citations.entries(), ...mentions.entries()].map(([number, { node }]) => [node, number]),
    )
    visit(tree, (node, index, parent) => {
      if (index === undefined || !parent) return
      if (node.type === 'link') markLink(node, index, parent)
      if (node.type !== 'citation' && node.type !== 'mention') return
      const number = String(numbers.get(node))
      if (node.type === 'mention') {
        const typed = parseMention(node.value).to
        parent.children.splice(index, 1, component('Mention', { number, typed }))
        return
      }
      // A citation’s number stands close to what it proves: “vacated [@act].” prints as “vacated[1].”
      const before = parent.children[index - 1]
      if (before?.type === 'text') before.value = before.value.trimEnd()
      const after = mentionBefore(parent, index)
      if (after) after.attributes.push(attribute('isFollowed', 'true'))
      const mention = after && { mention: valueOf(after, 'number') }
      const typed = node.value
      parent.children.splice(index, 1, component('Citation', { number, typed, ...mention }))
    })
  }
}

/** A plain link to a record says which, and one to a development is followed by what befell it. */
function markLink(node: Link, index: number, parent: Parent): void {
  const address = /^\/(developments|glossary)\/([a-z0-9-]+)\/?(?:#|$)/
  const [, folder, id = ''] = address.exec(node.url) ?? []
  if (!folder) return
  const hProperties = { [folder === 'glossary' ? 'data-term' : 'data-development']: id }
  node.data = Object.assign(node.data ?? {}, { hProperties })
  if (folder === 'developments')
    parent.children.splice(index + 1, 0, component('LinkMark', { to: id }))
}

/** The mention right before a child, with nothing but white space between. */
function mentionBefore({ children }: Parent, index: number): Component | undefined {
  const before = children[index - 1]
  const isBlank = before?.type === 'text' && before.value === ''
  const found = isBlank ? children[index - 2] : before
  return found?.type === 'mdxJsxTextElement' && found.name === 'Mention' ? found : undefined
}

function component(name: string, attributes: Record<string, string>): Component {
  return {
    type: 'mdxJsxTextElement',
    name,
    attributes: Object.entries(attributes).map(([name, value]) => attribute(name, value)),
    children: [],
  }
}

function attribute(name: string, value: string) {
  return { type: 'mdxJsxAttribute' as const, name, value }
}

function valueOf({ attributes }: Component, name: string): string {
  const found = attributes.find((one) => 'name' in one && one.name === name)
  return typeof found?.value === 'string' ? found.value : ''
}

type Component = Extract<Nodes, { type: 'mdxJsxTextElement' }>
