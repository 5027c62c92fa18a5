import { elementsIn, type Root } from './elements.ts'

/**
 * Make links and pictures within the site work wherever it lives: `/about/` becomes `/sub/about/`.
 *
 * @param base Path of the site on its host, with a slash at both ends.
 */
export function basePath(base: string) {
  return (tree: Root): void => {
    for (const { properties } of elementsIn(tree)) {
      for (const name of ['href', 'src']) {
        const address = properties[name]
        if (typeof address === 'string' && /^\/(?!\/)/.test(address)) {
          properties[name] = base + address.slice(1)
        }
      }
    }
  }
}
