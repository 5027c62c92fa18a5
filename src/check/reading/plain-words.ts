import type { TermName } from '../terms/term-names.ts'
import { nameStretches, type Stretch } from './name-stretches.ts'
import type { Passage } from './passages.ts'

/**
 * A sentence as it is graded: what its author could not have said in plainer words is one easy word
 * each. That is every name of a glossary term (its aliases and plurals, too), every proper name, number
 * and date, every quotation and all code. Of stretches that overlap, the earlier on this list counts:
 * quotations and code, then terms, then names.
 *
 * No full stop is left in it, so that it stays one sentence whoever counts.
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
    .replace(/[.!?…]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

function withEasyWords(sentence: string, stretches: readonly Stretch[]): string {
  const own = new Set(sentence.toLowerCase().match(/\p{L}+/gu))
  const free = easyWords.filter((word) => !own.has(word))
  let plain = ''
  let from = 0
  for (const [number, { start, end }] of stretches.entries()) {
    plain += `${sentence.slice(from, start)}${free[number % free.length] ?? ''}`
    from = end
  }
  return plain + sentence.slice(from)
}

/**
 * Words of one syllable and four letters that every word list takes for easy. The lists count a word
 * once: the second `boat` of a sentence would be a hard one, so each stretch gets a word of its own.
 */
const easyWords: readonly string[] = (
  'ball barn bean bell bird boat book cage cake coat corn desk door duck farm fish flag frog gate gift ' +
  'goat hair hall hand hill hole horn king lake lamp line milk mile nest note park path pond pool rain ' +
  'ring road rock roof room rope sail salt sand seat seed ship shoe snow song star tail tree wall wind wood yard'
).split(' ')
