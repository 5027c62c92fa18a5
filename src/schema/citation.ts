import { type Locator, parseLocator } from './locator.ts'

const oneCite = /^(?<prefix>[^@]*?)(?<![^\s])@(?<key>[^\s,;[\]]*[^\s,;:.[\]])(?<rest>[\s\S]*)$/

/**
 * Read what stands between the brackets of a citation: `see @a, § 2; @b, ¶ 7`.
 *
 * A piece after a semicolon that names no source belongs to the locator before it, so that
 * nothing an author typed is lost. Keys come back as typed; whether they are on file is a rule's
 * business.
 *
 * @param text Content of the brackets, without them.
 * @returns One cite for each source, in order; empty if the text is no citation.
 * @see https://pandoc.org/MANUAL.html#citation-syntax
 */
export function parseCitation(text: string): Cite[] {
  const cites: Cite[] = []
  let offset = 0
  for (const piece of text.split(';')) {
    const cite = readCite(piece, offset)
    const last = cites.at(-1)
    if (cite) cites.push(cite)
    else if (last) cites[cites.length - 1] = withMore(last, piece)
    else return []
    offset += piece.length + 1
  }
  return cites
}

/**
 * Read a front-matter field that holds citations in brackets, one or more: `[@a, § 2] [@b]`.
 * Offsets count from the start of the field.
 */
export function parseCitations(field: string): Cite[] {
  return [...field.matchAll(/\[([^[\]]*)\]/g)].flatMap((bracket) =>
    parseCitation(bracket[1] ?? '').map((cite) => ({ ...cite, at: cite.at + bracket.index + 1 })),
  )
}

function readCite(piece: string, offset: number): Cite | undefined {
  const groups = oneCite.exec(piece)?.groups
  if (!groups) return undefined
  const { prefix = '', key = '', rest = '' } = groups
  const locator = clean(rest.replace(/^\s*,/, ''))
  return {
    source: key,
    prefix: clean(prefix),
    locator: locator === '' ? undefined : parseLocator(locator),
    at: offset + prefix.length,
  }
}

function withMore(cite: Cite, piece: string): Cite {
  const said = cite.locator ? `${cite.locator.sign} ${cite.locator.value}` : ''
  return { ...cite, locator: parseLocator(clean(`${said};${piece}`)) }
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** One source named in a citation. */
export type Cite = {
  /** The source's key, as typed. */
  source: string
  /** Words before the key, such as `see`; empty if there are none. */
  prefix: string
  /** The place in the source; absent if the whole source is meant. */
  locator: Locator | undefined
  /** Where `@` stands, in characters from the start of the text that was read. */
  at: number
}
