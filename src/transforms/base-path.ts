import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/**
 * Make links within the site work wherever it lives: `/about/` becomes `/sub/about/`.
 *
 * @param base Path of the site on its host, with a slash at both ends.
 */
export function basePath(base: string) {
  return (tree: Root): void => {
    visit(tree, 'element', ({ properties }) => {
      const { href } = properties
      if (typeof href === 'string' && /^\/(?!\/)/.test(href))
        properties['href'] = base + href.slice(1)
    })
  }
}
