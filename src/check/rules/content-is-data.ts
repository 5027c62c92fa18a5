import type { Nodes, Root } from 'mdast'
import type { Entry } from '../../graph/entry.ts'
import { attributesOf, elementNames, isComment } from '../../schema/markup.ts'
import type { Finding, Rule } from '../rule.ts'

/**
 * Content may come from anyone, so it never runs: MDX would otherwise let a text import modules,
 * read files and publish them, or hang the build.
 */
export const contentIsData: Rule = {
  id: 'content-is-data',
  says: 'Content runs no code: no import, no export, no expression, no markup beyond a short list.',
  isFirm: true,
  *check({ graph }) {
    for (const entry of graph.entries) yield* inTree(entry.prose.tree, entry, 0)
  },
}

const deepest = 30

function* inTree(node: Nodes | Root, entry: Entry, depth: number): Iterable<Finding> {
  const at = {
    file: entry.file,
    text: entry.text,
    start: node.position?.start.offset ?? 0,
    end: node.position?.end.offset ?? 0,
  }
  if (depth > deepest) {
    yield { ...at, message: `This is nested more than ${deepest} deep.`, fix: 'Write it flatter.' }
    return
  }
  if (node.type === 'mdxjsEsm') {
    yield {
      ...at,
      message: 'This is code: import and export run when the site is built.',
      fix: 'Take it out. Components need no import.',
    }
  }
  if (
    (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') &&
    !isComment(node.value)
  ) {
    yield {
      ...at,
      message: `{${node.value}} is code.`,
      fix: 'Write the words themselves. To print a brace, write \\{.',
    }
  }
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const known = attributesOf(node.name)
    if (!known) {
      const fix = `Use Markdown, or one of: ${elementNames.join(', ')}.`
      yield {
        ...at,
        message: `<${node.name ?? ''}> is not among the elements content may use.`,
        fix,
      }
    }
    for (const attribute of known ? node.attributes : []) {
      const plain = attribute.type === 'mdxJsxAttribute' && typeof attribute.value !== 'object'
      if (plain && known?.includes(attribute.name)) continue
      const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}'
      const fix = known?.length
        ? `It may have: ${known.join(', ')}, in quotation marks.`
        : 'Take it out.'
      yield { ...at, message: `<${node.name ?? ''}> may not have ${name} here.`, fix }
    }
  }
  if ('children' in node) for (const child of node.children) yield* inTree(child, entry, depth + 1)
}
