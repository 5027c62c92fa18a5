import type { Source } from '../../schema/source.ts'
import { risDate, risText } from '../ris.ts'
import { type CslItem, type CslName, plainDateOf } from './csl-item.ts'

/**
 * A source as a record of RIS. The meaning of some tags depends on the type; where programs differ,
 * ours is that of EndNote and Zotero: of a case, the reporter stands in `A2`, the court in `PB`, the
 * docket number in `SV` and who publishes the copy in `DP`. Elsewhere what issued a document stands in
 * `C1`, of a bill or a hearing in `T3`. RIS has no tag for a jurisdiction.
 *
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 * @see https://github.com/zotero/translators/blob/master/RIS.js (tags by type)
 */
export function sourceRis(item: CslItem): string {
  const { type, authority, publisher, 'container-title': container } = item
  const isCase = type === 'legal_case'
  const isBill = type === 'bill' || type === 'hearing'
  // Programs take the volume of a web page for the day it was opened.
  const isOnline = type === 'webpage' || type === 'post-weblog'
  const [first, last] = pages(item.page)
  return risText([
    ['TY', types[type]],
    ['ID', item.id],
    ['TI', item.title],
    ['ST', item['title-short']],
    ...(item.author ?? []).map((name) => ['AU', nameOf(name)] as const),
    [isCase ? 'A2' : 'T2', container],
    ['T3', isBill ? authority : item['collection-title']],
    [isOnline ? 'C6' : 'VL', item.volume],
    ['IS', item.issue],
    [numberTags[type] ?? 'M1', item.number],
    ['SP', first],
    ['EP', last],
    [hasSections.has(type) ? 'SE' : 'C8', item.section],
    ['M3', item.genre],
    ['PB', isCase ? authority : publisher],
    ['DP', isCase ? publisher : undefined],
    ['C1', isCase || isBill ? undefined : authority],
    ['LA', item.language],
    ['PY', item.issued && plainDateOf(item.issued).slice(0, 4)],
    ['DA', item.issued && risDate(plainDateOf(item.issued))],
    ['Y2', item.accessed && risDate(plainDateOf(item.accessed))],
    ['UR', item.URL],
    ['AV', item.archive_location],
    ['N1', item.note],
  ])
}

/**
 * `Brightwater, Tomas`; a body as it is called. A comma parts a name in RIS, and nothing escapes it, so
 * a body stands without those in its name.
 */
function nameOf(name: CslName): string {
  if ('literal' in name) return name.literal.replaceAll(',', '')
  return name.given === undefined ? name.family : `${name.family}, ${name.given}`
}

/** First and last page. `3009-584`, a number of its own, and `1134-45`, a short form, stay whole. */
function pages(page = ''): [string?, string?] {
  const [, first = '', last = ''] = /^(\d+)[-–](\d+)$/.exec(page) ?? []
  if (first !== '' && Number(first) <= Number(last)) return [first, last]
  return page === '' ? [] : [page]
}

const types: Record<Source['type'], string> = {
  article: 'JOUR',
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  bill: 'BILL',
  book: 'BOOK',
  broadcast: 'MPCT',
  chapter: 'CHAP',
  dataset: 'DATA',
  document: 'GEN',
  hearing: 'HEAR',
  interview: 'GEN',
  legal_case: 'CASE',
  legislation: 'STAT',
  post: 'ICOMM',
  'post-weblog': 'BLOG',
  regulation: 'STAT',
  report: 'RPRT',
  speech: 'GEN',
  thesis: 'THES',
  treaty: 'GEN',
  webpage: 'ELEC',
}

/** Types whose sections stand in `SE`; of the others, that tag has a page, a number or a day. */
const hasSections: ReadonlySet<Source['type']> = new Set([
  'article-newspaper',
  'bill',
  'document',
  'legislation',
  'regulation',
  'treaty',
])

/** Tags of a number, where `M1` is another thing. */
const numberTags: Partial<Record<Source['type'], string>> = {
  article: 'C7',
  'article-journal': 'C7',
  'article-magazine': 'C7',
  'article-newspaper': 'C7',
  legal_case: 'SV',
  report: 'SN',
  webpage: 'C2',
}
