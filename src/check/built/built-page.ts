import { type DefaultTreeAdapterTypes, parse, type ParserError } from 'parse5'
import type { Finding } from '../rule.ts'

/**
 * Read a built page as a browser reads it, and keep what a browser forgives in silence.
 *
 * @param path Of its file, from the folder of the site.
 */
export function readBuiltPage(path: string, html: string): BuiltPage {
  const faults: BuiltPage['faults'] = []
  const document = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startOffset, endOffset }: ParserError) =>
      faults.push({ code, start: startOffset, end: endOffset }),
  })
  return { path, html, faults, elements: elementsIn(document) }
}

/** Whether nothing can stand between two tags of an element. */
function isEmpty({ tagName, namespaceURI, childNodes }: Element): boolean {
  return childNodes.length === 0 && (namespaceURI !== html || empty.has(tagName))
}

/** @see https://html.spec.whatwg.org/multipage/syntax.html#void-elements */
const empty: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
)

const html = 'http://www.w3.org/1999/xhtml'

function elementsIn(document: Node): BuiltElement[] {
  const found: BuiltElement[] = []
  const pending: Node[] = [document]
  for (let node = pending.pop(); node; node = pending.pop()) {
    if ('content' in node) pending.push(node.content)
    if ('childNodes' in node) pending.push(...node.childNodes.toReversed())
    if (!('tagName' in node)) continue
    const { startOffset = 0, startTag, endTag } = node.sourceCodeLocation ?? {}
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]))
    const [text] = node.childNodes
    found.push({
      name: node.tagName,
      isDrawn: node.namespaceURI !== html,
      attributes,
      holds: text && 'value' in text ? text.value : '',
      isWritten: startTag !== undefined && (endTag !== undefined || isEmpty(node)),
      start: startOffset,
      end: startTag?.endOffset ?? startOffset,
    })
  }
  return found
}

/** A built page, read. Offsets count characters from its start. */
export type BuiltPage = {
  path: string
  html: string
  /** What a browser has to mend, by the name the standard gives it. */
  faults: { code: string; start: number; end: number }[]
  /** Every element, in order, those of templates among them. */
  elements: BuiltElement[]
}

export type BuiltElement = {
  name: string
  /** Part of a drawing or a formula, which have titles of their own. */
  isDrawn: boolean
  /** `false` if a tag of it is not there: a browser closes it, or puts it in, where it thinks fit. */
  isWritten: boolean
  attributes: ReadonlyMap<string, string>
  /** The text it begins with. */
  holds: string
  /** Where its first tag stands. */
  start: number
  end: number
}

/** One truth that every built page keeps. No author can break it: the code that printed it did. */
export type BuiltTruth = {
  id: string
  /** The truth in one sentence. */
  says: string
  check: (page: BuiltPage, site: PageSite) => Iterable<BuiltFinding>
}

/** What a page must agree with. */
export type PageSite = {
  /** The content security policy that each page says of itself. */
  policy: string
  /** Path of the site on its host, with a slash at both ends. */
  base: string
  /**
   * How many bytes a host sends for a file of the site.
   *
   * @param path From the folder of the site; 0 if there is no such file.
   */
  weigh: (path: string) => number
}

export type BuiltFinding = Pick<Finding, 'start' | 'end' | 'message' | 'fix'>

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node
