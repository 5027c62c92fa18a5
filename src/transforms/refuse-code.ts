import type { Nodes, Root } from '../graph/prose/nodes.ts'
import { attributesOf, isComment, refusedAttributes } from '../schema/markup.ts'

/**
 * Put a notice in the place of code and of markup that content may not use, so that neither runs
 * nor is printed. The check stops a build before this; a dev server shows pages that fail it.
 */
export function refuseCode() {
  return (tree: Root): void => clean(tree)
}

function clean(node: Nodes): void {
  if (!('children' in node)) return
  // A notice may stand wherever the node it replaces may stand.
  const children: Nodes[] = node.children
  for (const [place, child] of children.entries()) {
    if (isRefused(child)) children[place] = notice
    else clean(child)
  }
}

function isRefused(node: Nodes): boolean {
  if (node.type === 'mdxjsEsm') return true
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
    return !isComment(node.value)
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return false
  return !attributesOf(node.name) || refusedAttributes(node).length > 0
}

const notice: Nodes = {
  type: 'strong',
  children: [{ type: 'text', value: 'Code and this kind of markup are not shown here.' }],
}
