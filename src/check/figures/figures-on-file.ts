import type { Graph } from '../../graph/graph.ts'
import { readNumeral } from '../../schema/numeral.ts'
import { calendarOf } from '../time/calendar.ts'
import { type Figure, figureReader } from './figures.ts'
import type { Reading } from './reading.ts'

/**
 * What numbers a source has on file: in its `figures`, and in the passages quoted from it.
 *
 * @param reading How the words of the site are read; a source may have a language of its own.
 */
export function figuresOnFile({ sources }: Graph, { read, language }: Reading): OnFile {
  const readers = new Map([[language, read]])
  const known = new Map<string, Recorded[]>()
  return (key) => {
    const found = known.get(key) ?? recordedIn(key)
    known.set(key, found)
    return found
  }

  function recordedIn(key: string): Recorded[] {
    const data = sources.get(key)?.data
    if (!data) return []
    // A document without a language of its own may have been printed in English all the same.
    const tags = data.language ? [data.language] : [...new Set([language, 'en'])]
    return tags.flatMap((tag) => {
      const read = readerOf(tag)
      return [
        ...data.figures.flatMap(({ value, counts }) =>
          valuesOf(value, tag, read).map((figure) => ({ figure, printed: value, counts })),
        ),
        ...data.quotations.flatMap(({ text }) =>
          read(spaced(text)).map((figure) => ({ figure, printed: figure.typed, counts: text })),
        ),
      ]
    })
  }

  function readerOf(tag: string): (text: string) => Figure[] {
    const reader = readers.get(tag) ?? figureReader(calendarOf(tag))
    readers.set(tag, reader)
    return reader
  }
}

/** The numbers of a value under `figures`, where “one” counts, and four digits are no year. */
function valuesOf(
  printed: string,
  language: string,
  read: (text: string) => Figure[],
): Pick<Figure, 'key' | 'kind' | 'typed' | 'value'>[] {
  const found = read(spaced(printed))
  if (found.length > 0) return found
  const value = /^one$/i.test(printed) ? 1 : readNumeral(printed, language)
  return value === undefined
    ? []
    : [{ typed: printed, kind: 'count', value, key: `count ${value}` }]
}

function spaced(text: string): string {
  return text.replace(/\s/g, ' ')
}

/** What a source has on file, by its key; nothing if there is no such source. */
export type OnFile = (key: string) => readonly Recorded[]

export type Recorded = {
  figure: Pick<Figure, 'key' | 'kind' | 'typed' | 'value'>
  /** The value as printed in the source. */
  printed: string
  /** What it counts; of a number in a quotation, the passage. */
  counts: string
}
