import { type Cite, parseCitations } from '../schema/citation.ts'
import { printLocator } from '../schema/locator.ts'
import type { Entry } from './entry.ts'
import type { Graph } from './graph.ts'
import { effectKey } from './incoming-effects.ts'
import type { CitationMark, Section } from './prose/read-marks.ts'
import { bannerCitations, historyCitations, standingCitations } from './status-citations.ts'

/**
 * Every citation a record’s page shows, in the order a reader meets them: its banner, its body, what
 * later happened to it, its history, then what it did itself, or what a definition rests on. A
 * source has one number on a page, given at its first use.
 */
export function pageCitations(entry: Entry, graph: Graph): PageCitations {
  const uses: Use[] = []
  const numbers = new Map<string, number>()
  const fields = new Map<string, Use[]>()
  const groups: UseGroup[] = []

  if (entry.folder === 'developments') setAll(bannerCitations(entry.id, graph))
  const body = entry.marks.citations.map((mark) =>
    grouped(
      mark.cites.map((cite) => add(cite, true, mark.section)),
      mark,
    ),
  )
  if (entry.folder === 'developments') {
    setAll(standingCitations(entry.id, graph))
    setAll(historyCitations(entry.id, graph))
  }
  for (const { key, cites } of fieldCitations(entry)) {
    fields.set(key, grouped(cites.map((cite) => add(cite, true, fieldSections[entry.folder]))))
  }
  return {
    body,
    field: (key) => fields.get(key) ?? [],
    uses,
    groups,
    sources: [...numbers.keys()].map((key) => ({
      key,
      uses: uses.filter((use) => use.source === key),
    })),
  }

  /** Citations of other records, shown here. */
  function setAll(shown: { key: string; cites: Cite[] }[]): void {
    for (const { key, cites } of shown) {
      fields.set(key, grouped(cites.map((cite) => add(cite, false))))
    }
  }

  function grouped(uses: Use[], mark?: CitationMark): Use[] {
    groups.push({ uses, mark })
    return uses
  }

  function add({ source, prefix, locator }: Cite, own: boolean, section?: Section): Use {
    const number = numbers.get(source) ?? numbers.size + 1
    numbers.set(source, number)
    const use = { id: `cite:${uses.length + 1}`, number, source, prefix, locator, section, own }
    uses.push(use)
    return use
  }
}

/** Whether a use is the first in the body that points at its place in its source: the one worth a side note. */
export function isFirstOf(use: Use, { body }: PageCitations): boolean {
  const place = (one: Use) => `${one.source} ${one.locator ? printLocator(one.locator) : ''}`
  return body.flat().find((one) => place(one) === place(use)) === use
}

/** Where the page of a record shows the citations of its front matter. */
const fieldSections: Partial<Record<Entry['folder'], Section>> = {
  developments: { id: 'page:effects', title: 'What it did to earlier events' },
  glossary: { id: 'page:authority', title: 'What the definition rests on' },
}

/** Citations in front matter, each under a key that is unique on its page, and where it stands. */
export function fieldCitations(
  entry: Entry,
): { key: string; cites: Cite[]; path: (string | number)[] }[] {
  if (isEntryOf(entry, 'developments')) {
    return entry.data.effects.map(({ cite }, number) => ({
      key: effectKey(entry.id, number),
      cites: parseCitations(cite),
      path: ['effects', number, 'cite'],
    }))
  }
  if (isEntryOf(entry, 'glossary')) {
    return entry.data.authority.map((field, number) => ({
      key: authorityKey(number),
      cites: parseCitations(field),
      path: ['authority', number],
    }))
  }
  if (isEntryOf(entry, 'questions')) {
    return entry.data.answers.map(({ cite }, number) => ({
      key: answerKey(number),
      cites: parseCitations(cite),
      path: ['answers', number, 'cite'],
    }))
  }
  return []
}

/** The key of the citation of one answer to a question. */
export function answerKey(number: number): string {
  return `answer/${number}`
}

/** The key of one citation that a definition rests on. */
export function authorityKey(number: number): string {
  return `authority/${number}`
}

function isEntryOf<F extends Entry['folder']>(entry: Entry, folder: F): entry is Entry<F> {
  return entry.folder === folder
}

/** One use of a source on a page. */
export type Use = {
  /** Id of the link on its page. */
  id: string
  /** The source’s number on this page, from 1. */
  number: number
  /** The source’s key, as typed. */
  source: string
  prefix: string
  locator: Cite['locator']
  /** The heading it stands under; absent above the first. */
  section: Section | undefined
  /** Whether the record itself cites it; a later development’s citation is shown, not owned. */
  own: boolean
}

export type PageCitations = {
  /** Uses of each bracket in the body, by the bracket’s number. */
  body: Use[][]
  /** Uses of a citation in front matter. */
  field: (key: string) => Use[]
  uses: Use[]
  /** The uses again, those of one bracket together. */
  groups: UseGroup[]
  /** Sources in the order of their numbers. */
  sources: { key: string; uses: Use[] }[]
}

/** The uses of one bracket, and its mark, if it stands in the body. */
export type UseGroup = { uses: Use[]; mark: CitationMark | undefined }
