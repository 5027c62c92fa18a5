import type { Source } from '../../schema/source.ts'
import { bibtexAddress, bibtexRecord, bibtexText, bibtexWhole } from '../bibtex.ts'
import { type CslItem, type CslName, plainDateOf } from './csl-item.ts'

/**
 * A source as an entry of BibTeX with the types and fields of biblatex. What it is in plain words
 * stands in `type`, the court or agency that issued it in `institution`, a section where it has no
 * pages in `pages`. BibTeX has no field for a jurisdiction; an archive copy is told of in `note`.
 *
 * @see https://ctan.org/pkg/biblatex (manual, section 2.1: entry types; 2.2: fields)
 */
export function sourceBibtex(item: CslItem): string {
  const { type, issue, number, page, section, 'container-title': container } = item
  const isArticle = types[type] === 'article'
  const isNamed = issue !== undefined && !/\d/.test(issue)
  return bibtexRecord(types[type], item.id, [
    ['author', item.author?.map(nameOf).join(' and ')],
    ['title', bibtexWhole(item.title)],
    ['shorttitle', item['title-short'] && bibtexWhole(item['title-short'])],
    [isArticle ? 'journaltitle' : 'booktitle', container && bibtexWhole(container)],
    ['series', item['collection-title'] && bibtexWhole(item['collection-title'])],
    ['volume', text(item.volume)],
    // The number of an article is that of its issue; it has another field for its own.
    ['issue', isArticle && !isNamed ? undefined : text(issue)],
    ['number', text(isArticle ? (isNamed ? undefined : issue) : number)],
    ['eid', isArticle ? text(number) : undefined],
    ['pages', text(page ?? section)?.replaceAll('–', '--')],
    ['bookpagination', page === undefined && section !== undefined ? 'section' : undefined],
    ['section', page === undefined ? undefined : text(section)],
    ['institution', item.authority && bibtexWhole(item.authority)],
    [
      type === 'webpage' || type === 'post' || type === 'post-weblog'
        ? 'organization'
        : 'publisher',
      item.publisher && bibtexWhole(item.publisher),
    ],
    ['type', text(item.genre)],
    ['entrysubtype', subtypes[type]],
    ['langid', item.language],
    ['date', item.issued && plainDateOf(item.issued)],
    ['url', bibtexAddress(item.URL)],
    ['urldate', item.accessed && plainDateOf(item.accessed)],
    ['note', text(bibtexNote(item))],
  ])
}

/** What is said with a source: its note, and where an archive copy is. */
export function bibtexNote({ note, archive_location: archived }: CslItem): string | undefined {
  const copy = archived && `Archive copy: ${archived}`
  return [note, copy].filter(Boolean).join('. ') || undefined
}

/** A body, or a family of several words, in braces; `Okafor-Lindqvist, Ines` as it is. */
function nameOf(name: CslName): string {
  if ('literal' in name) return bibtexWhole(name.literal)
  const { family, given } = name
  return given === undefined ? bibtexWhole(family) : `${namePart(family)}, ${namePart(given)}`
}

/** Braces where a comma, “and”, a small first letter or the sign of a named part would be read as such. */
function namePart(part: string): string {
  const isPlain = /^\p{Lu}[^,={}]*$/u.test(part) && !/\s(?:[Aa][Nn][Dd]\s|\p{Ll})/u.test(part)
  return isPlain ? bibtexText(part) : bibtexWhole(part)
}

function text(value: string | undefined): string | undefined {
  return value === undefined ? undefined : bibtexText(value)
}

/** Types of entry. `@jurisdiction`, `@legal` and `@legislation` are biblatex’s for the law. */
const types: Record<Source['type'], string> = {
  article: 'article',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  bill: 'legislation',
  book: 'book',
  broadcast: 'audio',
  chapter: 'inbook',
  dataset: 'dataset',
  document: 'misc',
  hearing: 'legal',
  interview: 'audio',
  legal_case: 'jurisdiction',
  legislation: 'legislation',
  post: 'online',
  'post-weblog': 'online',
  regulation: 'legal',
  report: 'report',
  speech: 'audio',
  thesis: 'thesis',
  treaty: 'legal',
  webpage: 'online',
}

/** What kind of article it is, as reference managers read it. */
const subtypes: Partial<Record<Source['type'], string>> = {
  'article-magazine': 'magazine',
  'article-newspaper': 'newspaper',
}
