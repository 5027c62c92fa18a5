import { compare } from '../../graph/compare.ts'
import { nameOf } from '../../graph/entry.ts'
import { foldQuotation } from '../../graph/prose/fold-quotation.ts'
import { findQuotation, type Found, type Passage, readPassage } from './quotation.ts'
import type { Content } from '../rule.ts'

/** The passages under `quotations` of every source, and the titles of what is on file. */
export function passagesOnFile({ graph, site }: Content): PassagesOnFile {
  const passages = new Map<string, PassageOnFile[]>()
  const titles = new Set<string>()
  for (const entry of graph.entries) {
    if (entry.folder !== 'glossary') titles.add(foldQuotation(nameOf(entry)))
  }
  for (const [key, { data }] of graph.sources) {
    if (data['title-short'] !== undefined) titles.add(foldQuotation(data['title-short']))
    const language = data.language ?? site.data?.language ?? ''
    const isEnglish = /^en\b/i.test(language)
    const onFile = data.quotations.map(({ text, locator }) => ({
      key,
      text,
      locator,
      isEnglish,
      folded: readPassage(text),
    }))
    passages.set(key, onFile)
  }
  const of = (keys: readonly string[]) => keys.flatMap((key) => passages.get(key) ?? [])

  return {
    of,
    isReworded: (key) => graph.sources.get(key)?.data.text === 'reworded',
    isTitle: (words) => {
      const folded = foldQuotation(words).replace(/[,.]$/, '')
      return titles.has(folded) || titles.has(foldQuotation(words))
    },
    find: (words, keys) => {
      const found = of(keys).map((one) => findQuotation(words, one.folded, one.isEnglish))
      return (
        found.find((one) => one === 'found') ?? found.find((one) => one === 'negated') ?? 'absent'
      )
    },
    holderOf: (words) =>
      [...passages.values()]
        .flat()
        .filter(({ key }) => graph.sources.get(key)?.data.text !== 'reworded')
        .filter((one) => findQuotation(words, one.folded, one.isEnglish) === 'found')
        .map(({ key }) => key)
        .sort(compare)[0],
  }
}

export type PassagesOnFile = {
  /** Passages of some sources, by their keys. */
  of: (keys: readonly string[]) => PassageOnFile[]
  /** Whether a source is a rewritten copy. */
  isReworded: (key: string) => boolean
  /** Whether words are the whole title of a record: then they name it and quote nothing. */
  isTitle: (words: string) => boolean
  /** Whether a quotation stands in a passage of one of these sources. */
  find: (words: string, keys: readonly string[]) => Found
  /** The first source that may be quoted for these words, if any. */
  holderOf: (words: string) => string | undefined
}

export type PassageOnFile = {
  key: string
  text: string
  locator: string | undefined
  isEnglish: boolean
  folded: Passage
}
