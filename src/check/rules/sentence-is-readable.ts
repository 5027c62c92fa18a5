import { sentencesIn } from '../../graph/prose/sentence.ts'
import { type Passage, passagesOf } from '../reading/passages.ts'
import type { Finding, Rule } from '../rule.ts'

/** Who loses the thread of a sentence loses what it says about their case. */
export const sentenceIsReadable: Rule = {
  id: 'sentence-is-readable',
  says: 'No sentence has more than 40 words.',
  *check({ graph }) {
    const segmenter = new Intl.Segmenter('und', { granularity: 'word' })
    for (const entry of graph.entries) {
      for (const passage of passagesOf(entry, graph)) {
        if (passage.field !== 'title') yield* inPassage(passage, segmenter)
      }
    }
  },
}

/**
 * Plain-language guides ask for 25 words at most, and for 15 to 20 on average. A sentence of more
 * than 40 is where most readers have to start again.
 *
 * @see https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/
 */
const mostWords = 40

/** Chinese and Japanese set no spaces between words; three characters weigh about as much as one. */
const mostCharacters = 120

function* inPassage(passage: Passage, segmenter: Intl.Segmenter): Iterable<Finding> {
  const { text } = passage
  if (text.length <= mostWords * 2) return
  const isLong = ({ start, end }: { start: number; end: number }) =>
    tooLong(text.slice(start, end), segmenter)
  if (!passage.sentences.some(isLong)) return
  // Cut anew, because a quotation of several sentences is not one sentence.
  for (const { start, end } of sentencesIn(text)) {
    const sentence = text.slice(start, end).trimEnd()
    const long = tooLong(sentence, segmenter)
    if (!long) continue
    const message = `This sentence has ${long}; more than ${mostOf(long)} are hard to follow.`
    const cut = cutOf(sentence)
    const fix = cut ? `Cut it in two, perhaps before "${cut} …".` : 'Cut it in two.'
    const first = start + (sentence.length - sentence.trimStart().length)
    yield { ...passage.place(first, start + sentence.length), message, fix }
  }
}

/** Its length in words, or in characters; `undefined` if it is short enough. */
function tooLong(sentence: string, segmenter: Intl.Segmenter): string | undefined {
  const parts = listParts(sentence)
  const eastern = Math.max(...parts.map((part) => part.match(easternLetters)?.length ?? 0))
  if (eastern > mostCharacters) return `${eastern} characters`
  // Counting runs of letters is quick, and never counts fewer than there are.
  const longest = parts.filter((part) => (part.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) > mostWords)
  const words = longest.map(
    (part) =>
      [...segmenter.segment(part.replace(easternLetters, ' '))].filter(
        ({ isWordLike }) => isWordLike,
      ).length,
  )
  const most = Math.max(0, ...words)
  return most > mostWords ? `${most} words` : undefined
}

const easternLetters = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu

/**
 * A list whose items semicolons part, two of them or more, gives the eye a rest at each: there the
 * longest item counts.
 */
function listParts(sentence: string): string[] {
  const parts = sentence.split(/[;；؛]\s*/)
  return parts.length > 2 ? parts : [sentence]
}

function mostOf(length: string): number {
  return length.endsWith('characters') ? mostCharacters : mostWords
}

/** The first words after the pause, or from the joining word, that lies nearest to the middle. */
function cutOf(sentence: string): string | undefined {
  const middle = sentence.length / 2
  const pauses = [...sentence.matchAll(/[,;:—–،؛，；：、]\s*(?=\S)/gu)]
  const words = [
    ...sentence.matchAll(/\s(?=(?:and|because|but|or|so|that|when|which|while|who)\s)/g),
  ]
  const places = (pauses.length > 0 ? pauses : words)
    .map(({ 0: mark, index }) => index + mark.length)
    .filter((place) => place > sentence.length / 5 && place < (sentence.length * 4) / 5)
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
  if (places[0] === undefined) return undefined
  const rest = sentence.slice(places[0])
  return /^(?:\S+\s+){0,2}\S+/.exec(rest.slice(0, 40))?.[0].replace(/[\p{P}]+$/u, '')
}
