import { attribute, elementsOf, hasWord } from './elements.ts'
import { fileLedTo } from './relative-address.ts'

/** Paths of the scripts that some page loads as a module. */
export function modulesOf(pages: readonly Page[], base: string): Set<string> {
  return loaded(pages, base, 'src', (element) => hasWord(element, 'type', 'module'))
}

/** Paths of the style sheets that pages load, in the order in which pages name them. */
export function stylesOf(pages: readonly Page[], base: string): Set<string> {
  return loaded(pages, base, 'href', (element) => hasWord(element, 'rel', 'stylesheet'))
}

function loaded(
  pages: readonly Page[],
  base: string,
  name: 'src' | 'href',
  isOne: (element: Parameters<typeof hasWord>[0]) => boolean,
): Set<string> {
  const files = pages.flatMap(({ path, html }) =>
    [...elementsOf(html)].flatMap(({ element }) =>
      isOne(element) ? (fileLedTo(attribute(element, name) ?? '', path, base) ?? []) : [],
    ),
  )
  return new Set(files)
}

type Page = { path: string; html: string }
