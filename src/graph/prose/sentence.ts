/**
 * The sentence around a stretch of text.
 *
 * @param text A paragraph as plain words.
 * @param start Offset in characters at which the stretch begins, `end` after its last character.
 * @param language BCP 47 tag, from `site.yaml`.
 * @returns What stands before and after the stretch in its sentence.
 */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
  language: string,
): Sentence {
  const sentence = sentencesIn(text, [], language).find((one) => start < one.end) ?? {
    start: 0,
    end: text.length,
  }
  return {
    before: text.slice(Math.min(sentence.start, start), start).trimStart(),
    after: text.slice(end, Math.max(sentence.end, end)).trimEnd(),
  }
}

/**
 * Sentence boundaries by Unicode’s rules, except after abbreviations that law is full of, before a
 * small letter, and inside a quotation. White space after a sentence belongs to it.
 *
 * @param quotations Stretches that are never cut.
 * @param language BCP 47 tag; only Greek has rules of its own.
 */
export function sentencesIn(
  text: string,
  quotations: readonly Span[] = [],
  language = 'en',
): Span[] {
  const sentences: Span[] = []
  for (const { segment, index } of segmenter(language).segment(text)) {
    const last = sentences.at(-1)
    const end = index + segment.length
    const isOpen =
      last &&
      (endsOpen.test(text.slice(Math.max(last.start, last.end - 20), last.end)) ||
        /^\p{Ll}/u.test(segment) ||
        quotations.some((one) => one.start < index && index < one.end))
    if (last && isOpen) last.end = end
    else sentences.push({ start: index, end })
  }
  return sentences
}

function segmenter(language: string): Intl.Segmenter {
  return language === 'en' ? english : new Intl.Segmenter(language, { granularity: 'sentence' })
}

const english = new Intl.Segmenter('en', { granularity: 'sentence' })

/** `v.`, `No.`, an initial or `U.S.` before more of the same sentence. */
const endsOpen =
  /(?:^|[\s(“"])(?:(?:[A-Z]\.)*[A-Z]|vs?|Nos?|art|ch|cl|pp?|nn?|cf|Mr|Ms|Mrs|Dr|St|Inc|Co|Dist|Gov|Sen|Rep|Supp|Stat|Reg|Cir|Cal|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.\s*$/

type Span = { start: number; end: number }

export type Sentence = { before: string; after: string }
