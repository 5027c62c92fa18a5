import { compare } from '../../graph/compare.ts'
import type { SearchRecord } from '../../graph/search-record.ts'
import { kindNames, nameOfKind } from './record-words.ts'

/** What may be chosen of some records, and nothing that none of them is. */
export function choicesOf(records: readonly SearchRecord[]): Choices {
  const kinds = new Set(records.flatMap(({ kind }) => kind ?? []))
  const folders = new Set(records.map(({ folder }) => folder))
  const years = new Set(records.flatMap(({ date }) => date?.slice(0, 4) ?? []))
  return {
    kind: Object.entries(kindNames)
      .filter(([folder]) => [...folders].some((one) => one === folder))
      .flatMap(([folder, { many }]) => [
        { value: folder, label: nameOfKind(many) },
        ...(folder === 'developments' ? [...kinds].sort(compare) : []).map((kind) => ({
          value: kind,
          label: `– ${nameOfKind(kind)}`,
        })),
      ]),
    place: named('places'),
    storyline: named('storylines'),
    status: statusesIn(records).map((label) => ({ value: label, label })),
    year: [...years]
      .sort(compare)
      .reverse()
      .map((year) => ({ value: year, label: year })),
  }

  function named(folder: SearchRecord['folder']): Choice[] {
    return records
      .filter((record) => record.folder === folder)
      .map(({ id, title }) => ({ value: id, label: title }))
  }
}

/** Whether a record is of everything that is chosen; an empty choice is none. */
export function isChosen(record: SearchRecord, chosen: Chosen): boolean {
  const { kind, place, storyline, status, year } = chosen
  return (
    (kind === '' || record.folder === kind || record.kind === kind) &&
    (place === '' || (record.places ?? []).includes(place)) &&
    (storyline === '' || record.storyline === storyline) &&
    (status === '' || record.status?.label === status) &&
    (year === '' || (record.date ?? '').startsWith(year))
  )
}

/** Nothing chosen. */
export const nothingChosen: Chosen = { kind: '', place: '', storyline: '', status: '', year: '' }

/** Labels of statuses: what is in effect first, what is over after it. */
function statusesIn(records: readonly SearchRecord[]): string[] {
  const found = new Map(records.flatMap(({ status }) => (status ? [[status.label, status]] : [])))
  return [...found.values()]
    .sort((a, b) => order.indexOf(a.word) - order.indexOf(b.word) || compare(a.label, b.label))
    .map(({ label }) => label)
}

const order = ['in-effect', 'partly', 'on-hold', 'pending', 'done', 'ended', 'future']

/** By what results can be narrowed down. */
export type Filter = 'kind' | 'place' | 'storyline' | 'status' | 'year'

export type Choice = { value: string; label: string }
export type Choices = Record<Filter, Choice[]>

/** Value of the choice made for each filter; empty for none. */
export type Chosen = Record<Filter, string>
