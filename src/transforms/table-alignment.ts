import { elementsIn, type Root } from './elements.ts'

/**
 * Say the alignment of table cells with a class. MDX would print it as an inline style, which a
 * strict content security policy blocks.
 */
export function tableAlignment() {
  return (tree: Root): void => {
    for (const { properties } of elementsIn(tree)) {
      const { align } = properties
      if (typeof align !== 'string') continue
      delete properties['align']
      properties['className'] = [`align-${align}`]
    }
  }
}
