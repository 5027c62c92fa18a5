import { isCommon, isLetter, singular, wordsIn } from '../../graph/search-words.ts'

/**
 * What a reader asks for, word by word. Common words and single letters do not have to be found,
 * unless there is nothing else; nor do the words after a hyphen, which count as one with it.
 *
 * @param typed As it was typed, so far: the last word may still grow.
 */
export function wantedWords(typed: string): WantedWords {
  const found = wordsIn(typed)
  const wanted: Wanted[] = []
  for (const { word, joins, end } of found) {
    const mayGrow = end === typed.length
    if (joins === 0) wanted.push({ word, parts: [], mayGrow })
    else wanted.push({ word, parts: wanted.splice(-joins).map((part) => part.word), mayGrow })
  }
  const telling = wanted.filter(({ word }) => !isCommon(word))
  const needed = telling.filter(({ word }) => !isLetter(word))
  if (needed.length === 0) return { needed: telling, welcome: [] }
  return { needed, welcome: telling.filter(({ word }) => isLetter(word)) }
}

/** The words of a name in one line, each in its singular, to compare it with what was typed: `8 usc 1357`. */
export function plainName(name: string): string {
  return wordsIn(name)
    .filter(({ joins }) => joins === 0)
    .map(({ word }) => singular(word))
    .join(' ')
}

export type WantedWords = {
  /** Each has to be found. */
  needed: Wanted[]
  /** A record that has them stands before one that has not. */
  welcome: Wanted[]
}

/** A word that was typed. */
export type Wanted = {
  word: string
  /** The words that hyphens join in it; none if there is no hyphen. */
  parts: string[]
  /** Whether it is the last one, and nothing follows it yet. */
  mayGrow: boolean
}
