import type { Entry } from '../../graph/entry.ts'
import {
  attributesOf,
  componentNames,
  elementNames,
  isComment,
  refusedAttributes,
} from '../../schema/markup.ts'
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
    for (const entry of graph.entries) yield* inProse(entry)
  },
}

function inProse({ file, text, prose }: Entry): Finding[] {
  const found: Finding[] = []
  for (const node of prose.nodes) {
    const start = node.position?.start.offset ?? 0
    const at = { file, text, start, end: node.position?.end.offset ?? start }
    const report = (message: string, fix: string) => void found.push({ ...at, message, fix })
    if (node.type === 'mdxjsEsm') {
      report('This is code: import and export run when the site is built.', 'Take it out.')
    }
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      if (isComment(node.value)) continue
      report(`{${node.value}} is code.`, 'Write the words themselves. To print a brace, write \\{.')
    }
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') continue
    const name = `<${node.name ?? ''}>`
    const allowed = attributesOf(node.name)
    if (!allowed) {
      const fix = `Use Markdown, or one of: ${[...elementNames, ...componentNames].join(', ')}.`
      report(`${name} is not among the elements content may use.`, fix)
      continue
    }
    for (const refused of refusedAttributes(node)) {
      const fix =
        allowed.length > 0
          ? `It may have: ${allowed.join(', ')}, in quotation marks.`
          : 'Take it out.'
      report(`${name} may not have ${refused} here.`, fix)
    }
  }
  return found
}
