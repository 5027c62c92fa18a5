import { wordsIn } from '../word-edge.ts'
import { type Counts, formulas } from './formulas.ts'
import { isLong, syllablesIn } from './syllables.ts'

/**
 * The reading grade of a sentence: the US school grade in the middle of what five formulas say. One
 * long word moves some of them far; the one in the middle it moves least.
 *
 * What stands between semicolons counts as a sentence of its own, as the makers of the formulas have
 * it: Gunning counts main clauses, and the steps for SMOG take a semicolon for a full stop.
 *
 * @param sentence Plain words: see `plainWords`. Of a very short one a grade says little.
 * @returns A whole number from 0; 0 if there is no word.
 * @see https://en.wikipedia.org/wiki/Gunning_fog_index#Limitations
 */
export function gradeOf(sentence: string): number {
  const counts = countsOf(sentence)
  if (counts.words === 0) return 0
  const grades = Object.values(formulas).map((formula) => formula(counts))
  const middle = grades.sort((a, b) => a - b)[Math.floor(grades.length / 2)] ?? 0
  return Math.max(0, Math.round(middle))
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

/** What the formulas count in a sentence. */
export function countsOf(sentence: string): Counts {
  const parts = sentence.split(';').map((part) => wordsIn(part).map(({ word }) => word))
  const words = parts.flat()
  return {
    sentences: parts.filter((part) => part.length > 0).length,
    words: words.length,
    characters: words.join('').match(/[\p{L}\p{N}]/gu)?.length ?? 0,
    syllables: words.reduce((sum, word) => sum + syllablesIn(word), 0),
    longWords: words.filter(isLong).length,
  }
}

/** A sentence with its grade, and how many words it has. */
export type Graded = { grade: number; words: number }
