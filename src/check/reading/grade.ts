import retextEnglish from 'retext-english'
import retextReadability from 'retext-readability'
import { unified } from 'unified'

/**
 * The reading grade of each sentence: the lowest US school grade at whose age `retext-readability` does
 * not call it hard. It calls a sentence hard if four of seven formulas do: Automated Readability,
 * Coleman–Liau, Dale–Chall, Flesch, Gunning fog, SMOG and Spache. So the grade is the one in the middle
 * of the seven, in whole numbers, by the plugin’s own table: a pupil of grade 10 is 15 years old.
 *
 * The plugin takes a second root for SMOG, which then hardly ever objects, and it counts a word that
 * comes again as a hard one for Dale–Chall and Spache. The one in the middle is what that moves least.
 *
 * @param sentences Plain words without full stops, one space between them: see `plainWords`. Of a very
 *   short one a grade says little, since one long word decides it.
 * @returns From 0 to 31; what is harder is 31, too.
 * @see https://github.com/retextjs/retext-readability (the formulas, and `gradeToAge`)
 */
export function gradesOf(sentences: readonly string[]): number[] {
  return agesOf(sentences, youngest, youngest + 31).map((age) => age - youngest)
}

/**
 * The grade of a text: the mean of the grades of its sentences, each counted as often as it has words.
 *
 * @returns To one decimal; `undefined` if there is no sentence.
 */
export function meanGrade(sentences: readonly Graded[]): number | undefined {
  const words = sentences.reduce((sum, one) => sum + one.words, 0)
  if (words === 0) return undefined
  const sum = sentences.reduce((sum, one) => sum + one.grade * one.words, 0)
  return Math.round((sum / words) * 10) / 10
}

/** The age at which the grades begin: a child of five is in the year before grade 1. */
const youngest = 5

/** Halves the ages until one is left: each sentence is read five times, and not thirty. */
function agesOf(sentences: readonly string[], from: number, to: number): number[] {
  if (sentences.length === 0 || from === to) return sentences.map(() => from)
  const middle = Math.floor((from + to) / 2)
  const hard = hardAt(middle, sentences)
  const easier = agesOf(
    sentences.filter((_, number) => !hard.has(number)),
    from,
    middle,
  )
  const harder = agesOf(
    sentences.filter((_, number) => hard.has(number)),
    middle + 1,
    to,
  )
  const next = { easier: easier.values(), harder: harder.values() }
  return sentences.map((_, number) => {
    return (hard.has(number) ? next.harder : next.easier).next().value ?? to
  })
}

/** Which sentences are hard at an age, by their numbers. Each stands in a paragraph of its own. */
function hardAt(age: number, sentences: readonly string[]): Set<number> {
  const hard = new Set<number>()
  const collect = () => (_: unknown, file: { messages: { line?: number | undefined }[] }) => {
    for (const { line = 0 } of file.messages) hard.add((line - 1) / 2)
  }
  const parser = unified().use(retextEnglish)
  const reader = unified().use(retextReadability, { age, minWords: 1 }).use(collect)
  reader.runSync(parser.parse(sentences.join('\n\n')))
  return hard
}

/** A sentence with its grade, and how many words it has. */
export type Graded = { grade: number; words: number }
