import MiniSearch, { type QueryCombination, type SearchResult } from 'minisearch'
import { unpackWords } from '../../graph/search-pack.ts'
import type { SearchData, SearchRecord } from '../../graph/search-record.ts'
import { isCommon, singular, wordsIn } from '../../graph/search-words.ts'
import { lettersOff, queryOf, queryOfAll } from './queries.ts'
import { plainName, type Wanted, type WantedWords, wantedWords } from './wanted-words.ts'

/**
 * Make what finds records by words. It takes a moment, so it is made once.
 *
 * All words have to be found; a word that is nowhere may be spelled nearly so; and if no record has
 * all of them, any will do. What is called exactly what was typed comes first.
 */
export function finder({ records, words, uses }: SearchData): (typed: string) => Finding {
  const others = unpackWords({ words, uses }, records.length)
  const names = records.map((record) => namesOf(record).map(plainName))
  const index = new MiniSearch<Indexed>({
    fields: ['title', 'names', 'id', 'numbers', 'says', 'date', 'words'],
    idField: 'place',
    tokenize: (text) => wordsIn(text).map(({ word }) => word),
    processTerm: (word) => !isCommon(word) && [...new Set([word, singular(word)])],
    searchOptions: {
      tokenize: (word) => [word],
      processTerm: (word) => word,
      boost: { title: 3, names: 3, id: 3, numbers: 3, says: 2 },
      // Whoever looks for a thing is told of it first, then where that is from.
      boostDocument: (place: number) => (records[place]?.folder === 'sources' ? 0.3 : 1),
    },
  })
  index.addAll(records.map((record, place) => indexed(record, place, others[place] ?? [])))
  return find

  function find(typed: string): Finding {
    const wanted = wantedWords(typed)
    const { needed } = wanted
    const all = found(queryOfAll(needed, 'AND'), wanted, typed)
    if (all.length > 0 || needed.length === 0) return { how: 'all', hits: all }
    const near = new Set(needed.filter(isNowhere))
    const nearly = near.size > 0 ? found(queryOfAll(needed, 'AND', near), wanted, typed) : []
    if (nearly.length > 0) return { how: 'nearly', hits: nearly }
    return { how: 'some', hits: found(queryOfAll(needed, 'OR', near), wanted, typed) }
  }

  function isNowhere(one: Wanted): boolean {
    return lettersOff(one.word) > 0 && index.search(queryOf(one)).length === 0
  }

  function found(query: QueryCombination, { needed, welcome }: WantedWords, typed: string): Hit[] {
    const besides = new Map(
      index.search(queryOfAll(welcome, 'OR')).map((result) => [placeOf(result), result]),
    )
    const name = plainName(typed)
    return index
      .search(query)
      .flatMap((result) => {
        const place = placeOf(result)
        const record = records[place]
        if (!record) return []
        const more = besides.get(place)
        const words = new Set([...result.terms, ...(more?.terms ?? [])])
        const rank = rankOf(record, names[place] ?? [], name)
        return { record, words, rank, score: scoreOf(result, needed) + (more?.score ?? 0) }
      })
      .sort((a, b) => b.rank - a.rank || b.score - a.score)
  }
}

/** First what is called exactly so, then what a name of several words leads to while it is typed. */
function rankOf({ folder }: SearchRecord, names: readonly string[], typed: string): number {
  if (names.includes(typed)) return folder === 'sources' ? 2 : 3
  const begins = typed.includes(' ') && names.some((name) => name.startsWith(typed))
  return begins && folder !== 'sources' ? 1 : 0
}

/** A word that a record shows counts for more than one that only stands somewhere in its text. */
function scoreOf({ score, match }: SearchResult, needed: readonly Wanted[]): number {
  const shown = Object.keys(match).filter((term) => match[term]?.some((field) => field !== 'words'))
  const met = needed.filter(({ word }) =>
    shown.some((term) => term.startsWith(word) || term === singular(word)),
  )
  return (score * (1 + met.length)) / (1 + needed.length)
}

/** The place of a record among all: the id it was indexed by. */
function placeOf({ id }: SearchResult): number {
  return Number(id)
}

function namesOf({ title, id, names = [], numbers = [] }: SearchRecord): string[] {
  return [title, id, ...names, ...numbers]
}

function indexed(record: SearchRecord, place: number, words: string[]): Indexed {
  const { title, id, names = [], numbers = [], says = '', dateWords = '' } = record
  return {
    place,
    title,
    // Joined by what is in no word.
    names: names.join(' / '),
    id: id.replaceAll('-', ' '),
    numbers: numbers.join(' / '),
    says,
    date: dateWords,
    words: words.join(' '),
  }
}

type Indexed = { place: number } & Record<
  'title' | 'names' | 'id' | 'numbers' | 'says' | 'date' | 'words',
  string
>

/** What was found, best first. */
export type Finding = {
  /** Whether the records have all words, have them nearly spelled so, or have some of them. */
  how: 'all' | 'nearly' | 'some'
  hits: Hit[]
}

/** A record, and the folded words it was found by; none where nothing was asked for. */
export type Hit = { record: SearchRecord; words: ReadonlySet<string> }
