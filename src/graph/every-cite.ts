import type { Cite } from '../schema/citation.ts'
import type { Entry } from './entry.ts'
import { fieldCitations } from './page-citations.ts'

/** Every cite of a record, in its body and its front matter, with the place of its sign. */
export function everyCite(entry: Entry): PlacedCite[] {
  const body = entry.marks.citations.flatMap(({ cites, start, end }) =>
    cites.map((cite): PlacedCite => ({ cite, at: start + 1 + cite.at, range: [start, end] })),
  )
  const fields = fieldCitations(entry).flatMap(({ cites, path }) => {
    const range = entry.frontMatter.rangeOf(path)
    return cites.map((cite): PlacedCite => ({ cite, at: range[0] + cite.at, range }))
  })
  return [...body, ...fields]
}

/** A cite, the offset at which its sign should stand, and the stretch it was read from. */
export type PlacedCite = { cite: Cite; at: number; range: [number, number] }
