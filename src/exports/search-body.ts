import type { SearchRecord } from '../graph/search-record.ts'
import { isCommon, isLetter, singular, wordsIn } from '../graph/search-words.ts'

/**
 * The words of some texts that a record does not show, each once in its singular. Common words and
 * single letters are left out.
 */
export function otherWords(
  { title, says, names = [], numbers = [], dateWords }: Partial<Shown>,
  texts: readonly (string | undefined)[],
): Set<string> {
  const shown = wordsOf([title, says, dateWords, ...names, ...numbers])
  return wordsOf(texts).difference(shown)
}

function wordsOf(texts: readonly (string | undefined)[]): Set<string> {
  return new Set(
    texts
      .flatMap((text) => wordsIn(text ?? ''))
      .filter(({ word, joins }) => joins === 0 && !isCommon(word) && !isLetter(word))
      .map(({ word }) => singular(word)),
  )
}

type Shown = {
  [Field in 'title' | 'says' | 'names' | 'numbers' | 'dateWords']: SearchRecord[Field] | undefined
}
