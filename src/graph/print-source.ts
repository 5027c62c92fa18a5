import type { Source } from '../schema/source.ts'

/** A source’s short name, for running text and labels. */
export function sourceName(source: Source): string {
  return source['title-short'] ?? source.title
}

/** What kind of document a source is, in words. */
export function sourceKind({ type, genre }: Source): string {
  return genre ?? kinds[type]
}

/** Who wrote or issued a source; empty if nobody is named. */
export function sourceAuthors({ author, authority }: Source): string[] {
  const names = author.map((one) =>
    'literal' in one ? one.literal : [one.given, one.family].filter(Boolean).join(' '),
  )
  return names.length > 0 ? names : authority === undefined ? [] : [authority]
}

/** Where a source is printed: `975 F.3d 788`, `United States Code, title 8, § 1357`, a newspaper. */
export function sourceContainer(source: Source): string {
  const { type, volume, issue, page, section, 'container-title': container } = source
  if (container === undefined) return ''
  if (type === 'legal_case' && volume) return [volume, container, page].filter(Boolean).join(' ')
  if (type === 'legislation' || type === 'regulation') {
    return [container, volume && `title ${volume}`, section && `§\u00A0${section}`]
      .filter(Boolean)
      .join(', ')
  }
  const number = [volume && `vol. ${volume}`, issue && `no. ${issue}`, page && pages(page)]
  return [container, ...number].filter(Boolean).join(', ')
}

/** Pages as printed: one `p.`, a range or a list `pp.`, with an en dash between. */
function pages(page: string): string {
  return /[-–,]/.test(page) ? `pp. ${page.replace(/(\d)-(?=\d)/g, '$1–')}` : `p. ${page}`
}

const kinds: Record<Source['type'], string> = {
  article: 'Article',
  'article-journal': 'Journal article',
  'article-magazine': 'Magazine article',
  'article-newspaper': 'News article',
  bill: 'Bill',
  book: 'Book',
  broadcast: 'Broadcast',
  chapter: 'Chapter',
  dataset: 'Data',
  document: 'Document',
  hearing: 'Hearing',
  interview: 'Interview',
  legal_case: 'Court document',
  legislation: 'Statute',
  post: 'Post',
  'post-weblog': 'Blog post',
  regulation: 'Regulation',
  report: 'Report',
  speech: 'Speech',
  thesis: 'Thesis',
  treaty: 'Treaty',
  webpage: 'Web page',
}
