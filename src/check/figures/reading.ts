import type { Graph } from '../../graph/graph.ts'
import type { NameIndex } from '../../graph/names.ts'
import { type Calendar, calendarOf } from '../time/calendar.ts'
import { type Figure, figureReader } from './figures.ts'

/** How figures in the words of a site are read; made once for a run. */
export function readingOf({ glossary, names }: Names, language = 'en'): Reading {
  const calendar = calendarOf(language)
  const readAll = figureReader(calendar)
  const named = namesWith(readAll, glossary)
  return { read, names, calendar, language }

  /** A number in the name of a term, such as “48-hour rule”, is not one that the text states. */
  function read(text: string): Figure[] {
    const figures = readAll(text)
    if (figures.length === 0 || !named) return figures
    const inNames = [...text.matchAll(named)].map(({ 0: name, index }) => [
      index,
      index + name.length,
    ])
    return figures.filter(
      (one) => !inNames.some(([start = 0, end = 0]) => start <= one.start && one.end <= end),
    )
  }
}

function namesWith(
  read: (text: string) => Figure[],
  glossary: Graph['glossary'],
): RegExp | undefined {
  const names = [...glossary.values()]
    .flatMap(({ data }) => [data.term, ...data.aliases])
    .filter((name) => read(name).length > 0)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  if (names.length === 0) return undefined
  return new RegExp(String.raw`(?<![\p{L}\d])(?:${names.join('|')})s?(?!\p{L})`, 'giu')
}

type Names = Pick<Graph, 'glossary' | 'names'>

export type Reading = {
  read: (text: string) => Figure[]
  names: NameIndex
  calendar: Calendar
  /** BCP 47 tag. */
  language: string
}
