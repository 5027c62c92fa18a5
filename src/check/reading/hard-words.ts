import { wordsIn } from '../word-edge.ts'
import { isLong, syllablesIn } from './syllables.ts'

/**
 * The words that make a sentence hard to read: those of three syllables or more, as the formulas count
 * long words.
 *
 * @param sentence Plain words: see `plainWords`.
 * @returns Each once, the longest first, in small letters.
 */
export function hardWords(sentence: string): string[] {
  const words = new Set(wordsIn(sentence).map(({ word }) => word.toLowerCase()))
  return [...words]
    .filter(isLong)
    .map((word) => ({ word, length: syllablesIn(word) }))
    .sort((a, b) => b.length - a.length || b.word.length - a.word.length)
    .map(({ word }) => word)
}
