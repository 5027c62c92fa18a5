import { syllable } from 'syllable'
import { wordsIn } from '../word-edge.ts'

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
    .map((word) => ({ word, length: syllable(word) }))
    .filter(({ length }) => length >= 3)
    .sort((a, b) => b.length - a.length || b.word.length - a.word.length)
    .map(({ word }) => word)
}
