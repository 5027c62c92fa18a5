import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/**
 * Say the alignment of table cells with a class. MDX would print it as an inline style, which a
 * strict content security policy blocks.
 */
export function tableAlignment() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ properties }) => {
      const { align } = properties
      if (typeof align !== 'string') return
      delete properties['align']
      properties['className'] = [`align-${align}`]
    })
  }
}
