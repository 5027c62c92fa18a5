import { notes } from '../graph/prose/headings.ts'
import { elementsIn, type Root } from './elements.ts'

/**
 * Name the heading of the footnotes as the site names its own parts, with a colon, so that no
 * heading an author writes can have the same id. The notes themselves are named by `clobberPrefix`.
 */
export function footnoteIds() {
  return (tree: Root): void => {
    for (const { properties } of elementsIn(tree)) {
      if (properties['id'] === stock && isHeadingOfNotes(properties['className']))
        properties['id'] = notes.id
      const described = properties['ariaDescribedBy']
      if (Array.isArray(described)) {
        properties['ariaDescribedBy'] = described.map((id) => (id === stock ? notes.id : id))
      }
    }
  }
}

/** How footnotes are named and headed; `remark-rehype` takes these. */
export const footnoteOptions = {
  clobberPrefix: 'note:',
  footnoteLabel: notes.title,
  footnoteLabelProperties: { className: ['note-heading'] },
}

const stock = 'footnote-label'

function isHeadingOfNotes(className: unknown): boolean {
  return Array.isArray(className) && className.includes('note-heading')
}
