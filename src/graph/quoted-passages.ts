import type { Quotation, Source } from '../schema/source.ts'
import { printLocator, type Locator } from '../schema/locator.ts'
import { foldQuotation } from './prose/fold-quotation.ts'
import type { Block } from './prose/blocks.ts'

/**
 * The passages of a source that one citation of it points at: those on file for the place it names,
 * and those the text around it quotes.
 *
 * @param block What the citation stands in; absent for one in front matter.
 */
export function passagesAt(
  source: Source,
  locator: Locator | undefined,
  block: Block | undefined,
): Quotation[] {
  const quoted = block ? quotedIn(block) : []
  return source.quotations.filter((quotation) => {
    if (isAt(quotation, locator)) return true
    const passage = foldQuotation(quotation.text)
    return quoted.some((words) => passage.includes(words))
  })
}

/** Whether a passage on file is from the place that a citation names; not so where either has none. */
export function isAt({ locator }: Quotation, place: Locator | undefined): boolean {
  if (locator === undefined || place === undefined) return false
  return foldQuotation(locator) === foldQuotation(printLocator(place))
}

/** The words that a block quotes, each up to the first that was left out or put in. */
function quotedIn({ text, parents, quotations }: Block): string[] {
  const isWhole = parents.some(({ type }) => type === 'blockquote')
  const quoted = isWhole ? [text] : quotations.map(({ start, end }) => text.slice(start, end))
  return quoted
    .map((words) =>
      foldQuotation(words.split(/…|\.\.\.|\[/).find((piece) => /[\p{L}\p{N}]/u.test(piece)) ?? ''),
    )
    .map((words) => words.replace(/^'|[,.']+$/g, ''))
    .filter((words) => words.length > 3)
}
