import type { TermName } from '../terms/term-names.ts'
import { nameStretches, type Stretch } from './name-stretches.ts'
import type { Passage } from './passages.ts'

/**
 * A sentence as it is graded: what its author could not have said in plainer words is one easy word
 * each. That is every name of a glossary term (its aliases and plurals, too), every proper name, number
 * and date, every quotation and all code. Of stretches that overlap, the earlier on this list counts:
 * quotations and code, then terms, then names.
 *
 * @param findTerms From `termFinder`.
 * @param known From `knownNames`, for the page.
 */
export function plainWords(
  { text, quotations, spans }: Pick<Passage, 'text' | 'quotations' | 'spans'>,
  { start, end }: Stretch,
  findTerms: (text: string) => TermName[],
  known: ReadonlySet<string>,
): string {
  const sentence = text.slice(start, end)
  const code = spans.filter(({ node }) => node.type === 'inlineCode')
  const apart = [...quotations, ...code].map((one) => ({
    start: Math.max(0, one.start - start),
    end: Math.min(sentence.length, one.end - start),
  }))
  const terms = findTerms(sentence).sort((a, b) => b.end - b.start - (a.end - a.start))
  const exempt: Stretch[] = []
  for (const one of [...apart, ...terms, ...nameStretches(sentence, known)]) {
    const isFree = !exempt.some((other) => one.start < other.end && other.start < one.end)
    if (one.start < one.end && isFree) exempt.push(one)
  }
  return withEasyWords(
    sentence,
    exempt.sort((a, b) => a.start - b.start),
  )
}

function withEasyWords(sentence: string, stretches: readonly Stretch[]): string {
  let plain = ''
  let from = 0
  for (const { start, end } of stretches) {
    plain += `${sentence.slice(from, start)}${easyWord}`
    from = end
  }
  return plain + sentence.slice(from)
}

/** As easy as words are: four letters, and one syllable. */
const easyWord = 'ball'
