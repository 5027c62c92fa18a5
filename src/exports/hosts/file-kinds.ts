/**
 * Content types of every kind of file that a site has, by what follows the last dot of its name.
 *
 * @see https://www.iana.org/assignments/media-types/
 */
export const kinds: readonly { ending: string; type: string }[] = [
  { ending: '.html', type: 'text/html; charset=utf-8' },
  { ending: '.css', type: 'text/css; charset=utf-8' },
  { ending: '.js', type: 'text/javascript; charset=utf-8' },
  { ending: '.json', type: 'application/json' },
  { ending: '.xml', type: 'application/xml' },
  { ending: '.svg', type: 'image/svg+xml' },
  { ending: '.png', type: 'image/png' },
  { ending: '.woff2', type: 'font/woff2' },
  { ending: '.woff', type: 'font/woff' },
  { ending: '.txt', type: 'text/plain; charset=utf-8' },
  { ending: '.md', type: 'text/markdown; charset=utf-8' },
  { ending: '.bib', type: 'application/x-bibtex' },
  { ending: '.ris', type: 'application/x-research-info-systems' },
]

/**
 * Files that are more than their kind says, by their address from the site’s root.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287#section-7
 * @see https://www.jsonfeed.org/version/1.1/
 * @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html
 */
export const namedFiles: readonly { path: string; type: string }[] = [
  { path: '/feed.xml', type: 'application/atom+xml' },
  { path: '/feed.json', type: 'application/feed+json' },
  { path: '/corrections.xml', type: 'application/atom+xml' },
  { path: '/corrections.json', type: 'application/feed+json' },
  { path: '/sources.json', type: 'application/vnd.citationstyles.csl+json' },
]

/**
 * What a host calls a file of the site; `undefined` for one of a kind that no site has.
 *
 * @param path From the site’s root: `/about/index.html`.
 */
export function typeOf(path: string): string | undefined {
  const named = namedFiles.find((file) => file.path === path)
  return (named ?? kinds.find(({ ending }) => path.endsWith(ending)))?.type
}

/** Whether a file of the site is text, which hosts send compressed. */
export function isText(path: string): boolean {
  const type = typeOf(path)
  return type !== undefined && !/^(?:font\/|image\/png)/.test(type)
}

/** What a page is called. */
export const pageType = 'text/html; charset=utf-8'

/** Where files lie whose names change with their bytes, from the site’s root. */
export const hashedFolder = '_astro/'

/**
 * How long a browser may use what it has without asking: a hashed file for good, anything else not at
 * all, so that a correction shows at once. An error is never kept, whatever was asked for.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9111#section-5.2
 */
export const cacheRules = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' }
