import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

/** Every file of a built site, by its path in it, in order. */
export function builtFiles(out: string): string[] {
  return readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(join(out).length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
}

/** Every element of every page, with its attributes. */
export function pagesOf(out: string): { file: string; elements: Element[] }[] {
  return builtFiles(out)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, elements: elementsIn(parse(readFileSync(join(out, file), 'utf8'))) }))
}

/** Whether a page only leads on to the one that has taken its place. */
export function leadsOn(elements: readonly Element[]): boolean {
  return elements.some(({ attributes }) => attributes['http-equiv'] === 'refresh')
}

/** Where a page is served, from the site’s root: `about/index.html` at `/about/`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`
}

function elementsIn(node: DefaultTreeAdapterTypes.Node): Element[] {
  const own = 'tagName' in node ? [{ name: node.tagName, attributes: attributesOf(node) }] : []
  const children = 'childNodes' in node ? node.childNodes : []
  return [...own, ...children.flatMap(elementsIn)]
}

function attributesOf({ attrs }: DefaultTreeAdapterTypes.Element): Record<string, string> {
  return Object.fromEntries(attrs.map(({ name, value }) => [name, value]))
}

export type Element = { name: string; attributes: Record<string, string> }
