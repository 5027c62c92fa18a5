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
  const place = locator && foldQuotation(printLocator(locator))
  const quoted = block ? quotedIn(block) : []
  return source.quotations.filter(({ text, locator }) => {
    if (place !== undefined && locator !== undefined && foldQuotation(locator) === place)
      return true
    const passage = foldQuotation(text)
    return quoted.some((words) => passage.includes(words))
  })
}

/** The words that a block quotes, each up to the first that was left out or put in. */
function quotedIn({ text, parents, quotations }: Block): string[] {
  const isWhole = parents.some(({ type }) => type === 'blockquote')
  const quoted = isWhole ? [text] : quotations.map(({ start, end }) => text.slice(start, end))
  return quoted
    .map((words) =>
      foldQuotation(words.split(/…|\.\.\.|\[/).find((piece) => /\w/.test(piece)) ?? ''),
    )
    .map((words) => words.replace(/^'|[,.']+$/g, ''))
    .filter((words) => words.length > 3)
}
