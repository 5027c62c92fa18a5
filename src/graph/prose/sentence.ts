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
  const sentence = sentencesIn(text, language).find((one) => start < one.end) ?? {
    start: 0,
    end: text.length,
  }
  return {
    before: text.slice(Math.min(sentence.start, start), start).trimStart(),
    after: text.slice(end, Math.max(sentence.end, end)).trimEnd(),
  }
}

/** Sentence boundaries by Unicode’s rules, except after abbreviations that law is full of. */
function sentencesIn(text: string, language: string): Span[] {
  const sentences: Span[] = []
  for (const { segment, index } of new Intl.Segmenter(language, {
    granularity: 'sentence',
  }).segment(text)) {
    const last = sentences.at(-1)
    if (last && endsOpen.test(text.slice(last.start, last.end))) last.end = index + segment.length
    else sentences.push({ start: index, end: index + segment.length })
  }
  return sentences
}

/** `v.`, `No.`, an initial or `U.S.` before more of the same sentence. */
const endsOpen =
  /(?:^|[\s(“"])(?:(?:[A-Z]\.)*[A-Z]|vs?|Nos?|art|ch|cl|pp?|nn?|cf|Mr|Ms|Mrs|Dr|St|Inc|Co|Dist|Gov|Sen|Rep|Supp|Stat|Reg|Cir|Cal|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.\s*$/

type Span = { start: number; end: number }

export type Sentence = { before: string; after: string }
