import { recordAt } from '../graph/links/record-at.ts'
import type { NodeOf, Nodes, Root } from '../graph/prose/nodes.ts'
import { readMarks } from '../graph/prose/read-marks.ts'
import { nodesIn } from '../graph/prose/walk.ts'
import { parseMention } from '../schema/mention.ts'

/**
 * Turn each citation and mention into a component that carries what the author typed and its
 * number among its kind in the file. What it leads to, the component asks the graph when the page
 * is rendered; so a compiled file depends on its own text alone.
 *
 * Plain links to records say which record, and those to developments are followed by a component for
 * what befell it. A citation right after a mention or such a link is told so, and prints that after
 * itself: it does not prove it.
 *
 * @param home Address of the site; links that name it in full lead to its records, too.
 */
export function marksToComponents(home = 'https://site.example') {
  return (tree: Root, file?: { path?: string }): void => {
    const { citations, mentions } = readMarks(tree)
    const numbers = new Map(
      [...citations.entries(), ...mentions.entries()].map(([number, { node }]) => [node, number]),
    )
    const definitions = definitionsIn(tree)
    const here = new URL(addressIn(file?.path ?? ''), home).href
    for (const parent of nodesIn<Nodes>(tree)) {
      if (!('children' in parent)) continue
      const children: Nodes[] = parent.children
      // What is put in after a link comes up next, and is left as it is.
      for (const [index, node] of children.entries()) {
        if (node.type === 'link') markLink(node, node.url, index, children, here)
        if (node.type === 'linkReference')
          markLink(node, definitions.get(node.identifier) ?? '#', index, children, here)
        if (node.type === 'citation' || node.type === 'mention')
          children[index] = markComponent(node, String(numbers.get(node)), children.slice(0, index))
      }
    }
  }
}

/** The component for a mark, told what stands before it. */
function markComponent(
  node: NodeOf<'citation' | 'mention'>,
  number: string,
  before: readonly Nodes[],
): Component {
  if (node.type === 'mention')
    return component('Mention', { number, typed: parseMention(node.value).to })
  // A citation’s number stands close to what it proves: “vacated [@act].” prints as “vacated[1].”
  const last = before.at(-1)
  if (last?.type === 'text') last.value = last.value.trimEnd()
  const named = namedLast(before)
  if (named) named.attributes.push(attribute('isFollowed', 'true'))
  const about = named && { [telling[named.name ?? ''] ?? '']: valueOf(named) }
  return component('Citation', { number, typed: node.value, ...about })
}

/** How a citation is told what was named right before it, by the component that names it. */
const telling: Readonly<Record<string, string>> = { Mention: 'mention', LinkMark: 'development' }

/** A plain link to a record says which, and one to a development is followed by what befell it. */
function markLink(
  node: NodeOf<'link' | 'linkReference'>,
  url: string,
  index: number,
  children: Nodes[],
  here: string,
): void {
  const record = recordAt(url, here)
  if (!record) return
  const name = record.folder === 'glossary' ? 'data-term' : 'data-development'
  node.data = Object.assign(node.data ?? {}, { hProperties: { [name]: record.id } })
  if (record.folder === 'developments')
    children.splice(index + 1, 0, component('LinkMark', { to: record.id }))
}

/** Addresses by the names of their definitions; of two with one name, Markdown takes the first. */
function definitionsIn(tree: Root): Map<string, string> {
  const found = new Map<string, string>()
  for (const node of nodesIn<Nodes>(tree)) {
    if (node.type === 'definition' && !found.has(node.identifier))
      found.set(node.identifier, node.url)
  }
  return found
}

/** Where a file’s record is published, from the names of its folder and itself. */
function addressIn(path: string): string {
  const [, folder = '', id = ''] = /([^\\/]+)[\\/]([^\\/]+)\.mdx$/.exec(path) ?? []
  if (!id) return '/'
  return folder === 'pages' ? `/${id}/` : `/${folder}/${id}/`
}

/** What names a record at the end of some parts, with nothing but white space after it. */
function namedLast(parts: readonly Nodes[]): Component | undefined {
  const last = parts.at(-1)
  const isBlank = last?.type === 'text' && last.value === ''
  const found = isBlank ? parts.at(-2) : last
  const isNamed = found?.type === 'mdxJsxTextElement' && telling[found.name ?? ''] !== undefined
  return isNamed ? found : undefined
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

/** The first attribute: the number of a mention, or what a link leads to. */
function valueOf({ attributes: [first] }: Component): string {
  return typeof first?.value === 'string' ? first.value : ''
}

type Component = NodeOf<'mdxJsxTextElement'>
