import type { Root } from 'hast'
import { visit } from 'unist-util-visit'

/**
 * Make links and pictures within the site work wherever it lives: `/about/` becomes `/sub/about/`.
 *
 * @param base Path of the site on its host, with a slash at both ends.
 */
export function basePath(base: string) {
  return (tree: Root): void => {
    visit(tree, 'element', ({ properties }) => {
      for (const name of ['href', 'src']) {
        const address = properties[name]
        if (typeof address === 'string' && /^\/(?!\/)/.test(address)) {
          properties[name] = base + address.slice(1)
        }
      }
    })
  }
}
