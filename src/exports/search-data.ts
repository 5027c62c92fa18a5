import { answeredQuestions } from '../graph/answers.ts'
import { type Entry, nameOf } from '../graph/entry.ts'
import type { Graph } from '../graph/graph.ts'
import { placesOnFile } from '../graph/places.ts'
import { sourceAuthors, sourceContainer, sourceKind } from '../graph/print-source.ts'
import { packWords } from '../graph/search-pack.ts'
import type { SaidMark, SaidStatus, SearchData, SearchRecord } from '../graph/search-record.ts'
import { dateInWords } from '../schema/plain-date.ts'
import { otherWords } from './search-body.ts'

/**
 * Everything a reader can find, in the order it is listed where nothing is asked for: developments,
 * newest first; then questions as on the home page; then terms, storylines, places, pages and
 * sources by name.
 *
 * @param language BCP 47 tag of dates and of the names of places.
 * @param said How the site says where a development stands, and what befell it.
 */
export function searchData(graph: Graph, language: string, said: Said): SearchData {
  const { compare } = new Intl.Collator(language, { numeric: true })
  const byName = <E extends Entry>(entries: ReadonlyMap<string, E>) =>
    [...entries.values()].sort((a, b) => compare(nameOf(a), nameOf(b)))
  const found: Found[] = [
    ...graph.timeline.toReversed().map((entry) => development(entry, language, said)),
    ...answeredQuestions(graph).map(({ entry, answer }) => ({
      record: { ...named(entry), says: answer?.says },
      others: [answer?.detail],
    })),
    ...byName(graph.glossary).map(term),
    ...byName(graph.storylines).map((entry) => told(entry, entry.id)),
    ...placesOnFile(graph, language).map(({ code, name }) => ({
      record: { folder: 'places' as const, id: code, title: name, places: [code] },
      others: [],
    })),
    ...byName(graph.pages).map((entry) => told(entry)),
    ...byName(graph.sources).map((entry) => source(entry, graph, language, said)),
  ]
  return {
    records: found.map(({ record }) => filled(record)),
    ...packWords(found.map(({ record, others }) => otherWords(record, others))),
  }
}

function development(entry: Entry<'developments'>, language: string, said: Said): Found {
  const { data } = entry
  const { summary, kind, date, places, storyline, docket, citation, court, points } = data
  return {
    record: {
      ...named(entry),
      says: summary,
      kind,
      date,
      dateWords: dateInWords(date, language),
      places,
      storyline,
      numbers: citation === undefined ? docket : [...docket, citation],
      ...said(entry),
    },
    others: [court, ...points.map(({ text }) => text), ...bodyOf(entry)],
  }
}

function source(entry: Entry<'sources'>, graph: Graph, language: string, said: Said): Found {
  const { data } = entry
  const { 'title-short': short, number, issued, authority, publisher } = data
  const text = graph.developments.get(data.textOf ?? '')
  return {
    record: {
      ...named(entry),
      says: [sourceAuthors(data).join(', '), sourceContainer(data)].filter(Boolean).join('. '),
      names: short === undefined ? [] : [short],
      type: sourceKind(data),
      date: issued,
      dateWords: issued && dateInWords(issued, language),
      numbers: number === undefined ? [] : [number],
      mark: text && said(text).mark,
    },
    others: [authority, publisher],
  }
}

function term(entry: Entry<'glossary'>): Found {
  const { aliases, plural, short } = entry.data
  const names = plural === undefined ? aliases : [...aliases, plural]
  return { record: { ...named(entry), says: short, names }, others: bodyOf(entry) }
}

/** A record that is a title, a summary and a body. */
function told(entry: Entry<'storylines' | 'pages'>, storyline?: string): Found {
  const record = { ...named(entry), says: entry.data.summary, storyline }
  return { record, others: bodyOf(entry) }
}

function named(entry: Entry): Pick<SearchRecord, 'folder' | 'id' | 'title'> {
  return { folder: entry.folder, id: entry.id, title: nameOf(entry) }
}

function bodyOf({ blocks }: Entry): string[] {
  return blocks.map(({ text }) => text)
}

/** A record without the fields that say nothing. */
function filled(record: Found['record']): SearchRecord {
  const fields = Object.entries(record).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  // Safe: what a record needs is never absent, and the rest keeps its type.
  return Object.fromEntries(fields) as SearchRecord
}

/** A record as it is shown, and texts of it that are not. */
type Found = {
  record: Pick<SearchRecord, 'folder' | 'id' | 'title'> & {
    [Field in keyof SearchRecord]?: SearchRecord[Field] | undefined
  }
  others: (string | undefined)[]
}

type Said = (entry: Entry<'developments'>) => { status: SaidStatus; mark?: SaidMark }
