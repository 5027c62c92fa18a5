import { type Entry, nameOf } from '../../graph/entry.ts'
import { placesIn } from '../../schema/problem.ts'
import { type Sentence, sentenceAt } from './sentence-at.ts'

/**
 * Places with their lines and sentences, under the pages they stand on, in the order given. A page
 * comes again where its places are not equally far away, or lead another way.
 */
export function touchedPages<T extends Touching>(places: readonly T[]): TouchedPage<T>[] {
  const groups = Map.groupBy(places, ({ page, distance, through }) =>
    [page.file, distance, ...through].join(' '),
  )
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    const { page, distance, through } = first
    return [{ ...pageOf(page), distance, through, places: group.map(placed) }]
  })
}

function placed<T extends Touching>(place: T): T & Place & { sentence: Sentence } {
  return { ...place, ...placeOn(place.page, place), sentence: sentenceAt(place.page, place) }
}

/** Where a stretch of a record stands, as authors see it. */
export function placeOn(
  { file, text }: Pick<Entry, 'file' | 'text'>,
  { start, end }: { start: number; end: number },
): Place {
  const { line, column } = placesIn(file, text)(start, end)
  return { file, line, column }
}

/** Where the value at a path in front matter stands. */
export function fieldOn(entry: Entry, path: readonly PropertyKey[]): Place {
  const [start, end] = entry.frontMatter.rangeOf(path)
  return placeOn(entry, { start, end })
}

/** A record as it is listed. */
export function pageOf(entry: Entry): Page {
  return { file: entry.file, record: `${entry.folder}/${entry.id}`, title: nameOf(entry) }
}

/** A place that is touched: on which record, where in it, and how far away. */
type Touching = {
  page: Entry
  start: number
  end: number
  distance: number
  through: readonly string[]
}

/** Line and column count from 1, columns in UTF-16 units. */
export type Place = { file: string; line: number; column: number }

export type Page = {
  file: string
  /** `folder/id`. */
  record: string
  /** What the record is called in a list. */
  title: string
}

/** Places on one page that are equally far away. */
export type TouchedPage<T> = Page & {
  /** Steps from 1, and the developments between: see `Dependent`. */
  distance: number
  through: readonly string[]
  places: (T & Place & { sentence: Sentence })[]
}
