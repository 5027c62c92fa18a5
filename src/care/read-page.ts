import { type DefaultTreeAdapterTypes, parse } from 'parse5'

/**
 * What a page says of itself: its title, its first heading, and its words. Works on the beginning of
 * a page, too.
 */
export function readPage(html: string): Page {
  const found = { title: '', heading: '', text: '' }
  collect(parse(html), '')
  const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()
  return {
    title: tidy(found.title),
    heading: tidy(found.heading),
    text: tidy(found.text),
  }

  function collect(node: DefaultTreeAdapterTypes.Node, inside: string): void {
    if ('value' in node) {
      if (inside === 'title') found.title += node.value
      else if (!silent.includes(inside)) found.text += ` ${node.value}`
    }
    if (!('childNodes' in node)) return
    if (node.nodeName === 'h1' && found.heading === '') found.heading = textOf(node)
    // Of a drawing, the title is that of the drawing.
    if (node.nodeName === 'svg') return
    for (const child of node.childNodes) collect(child, node.nodeName)
  }
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join(' ') : ''
}

const silent = ['script', 'style', 'noscript', 'template']

/** What a page says; each part is empty if it says nothing. White space is single spaces. */
export type Page = { title: string; heading: string; text: string }
