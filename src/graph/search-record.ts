import type { Development } from '../schema/development.ts'
import type { PlainDate } from '../schema/plain-date.ts'
import type { Folder } from '../schema/record.ts'
import type { PackedWords } from './search-pack.ts'
import type { Status } from './standing-rules.ts'

/** One thing a reader can find: what the search shows of it, and by what it is found. */
export type SearchRecord = {
  /** What it is, by where it is published. */
  folder: Folder | 'places'
  id: string
  title: string
  /** Its summary, its meaning in short, its answer; for a source, who wrote it and where it stands. */
  says?: string
  /** Other names it is found by. */
  names?: string[]
  /** Dockets, numbers and places in law reports, as printed. */
  numbers?: string[]
  /** What kind of development it is. */
  kind?: Development['kind']
  /** What kind of document it is, in words; sources only. */
  type?: string
  /** When it happened or was issued, as precise as on file, and the same in words. */
  date?: PlainDate
  dateWords?: string
  /** ISO 3166 codes; a place names itself. */
  places?: string[]
  /** Id; a storyline names itself. */
  storyline?: string
  /** Where it stands. */
  status?: SaidStatus
  /** What befell it, or, for a source, the development whose text it is. */
  mark?: SaidMark
}

/** A status as the site says it. `future`: dated after the site’s day. */
export type SaidStatus = { word: Status | 'future'; label: string }

/** What befell something, as the mark beside a link to it says it: `vacated, 11 September 2020`. */
export type SaidMark = { word: Status; text: string }

/** What the search page loads: everything to be found, and the words that are not shown. */
export type SearchData = PackedWords & { records: SearchRecord[] }
