import { elementsIn, type Root } from './elements.ts'

/**
 * Say of each block in which lines of its file it was written: `data-lines="12-14"`. The dev server
 * shows a problem beside the block it stands in; a build has no use for it.
 */
export function sourceLines() {
  return (tree: Root): void => {
    for (const { tagName, position, properties } of elementsIn(tree)) {
      if (position && blocks.has(tagName))
        properties['dataLines'] = `${position.start.line}-${position.end.line}`
    }
  }
}

const blocks: ReadonlySet<string> = new Set(
  'h2 h3 h4 h5 h6 p li blockquote pre table tr'.split(' '),
)
