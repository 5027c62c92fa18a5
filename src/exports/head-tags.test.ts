import { expect, test } from 'vitest'
import { harbor } from '../graph/fixtures/harbor.ts'
import { headPage } from './head-page.ts'
import { type HeadTag, headTags } from './head-tags.ts'

const site = {
  name: 'The Docket',
  description: 'Fees, explained.',
  publisher: 'Pen and Paper, Inc.',
  language: 'en',
}

test('a page of what fell in part says so wherever its link is shown', () => {
  expect(tagsOf('/developments/board-order/', 'Board bans the fee')).toEqual([
    {
      name: 'dc.title',
      property: 'og:title',
      content: 'Board bans the fee (vacated in part, January 2032)',
    },
    {
      name: 'description',
      property: 'og:description',
      content: 'Partly in effect (vacated in part, January 2032). Ships paid.',
    },
    { name: 'dc.creator', content: 'Pen and Paper, Inc.,' },
    { property: 'og:site_name', content: 'The Docket' },
    { property: 'og:type', content: 'article' },
    { property: 'og:url', content: 'https://h.example/sub/developments/board-order/' },
    {
      property: 'og:image',
      content: 'https://h.example/sub/cards/developments/board-order.png',
    },
    {
      property: 'og:image:alt',
      content:
        'The Docket, Order · 9 April 2031: Board bans the fee. Partly in effect, vacated in part, January 2032',
    },
    { property: 'og:image:width', content: '1200' },
    { property: 'og:image:height', content: '630' },
    { name: 'twitter:card', content: 'summary_large_image' },
    { name: 'dc.date', content: '2032-01-01' },
  ])
})

test.each([
  ['/glossary/harbor-fee/', 'glossary/harbor-fee'],
  ['/storylines/fees/', 'storylines/fees'],
  ['/about/', 'pages/about'],
  ['/sources/act/', 'site'],
  ['/timeline/', 'site'],
  ['/', 'site'],
])('%s has the card %s', (path, card) => {
  expect(tagsOf(path, 'x')).toContainEqual({
    property: 'og:image',
    content: `https://h.example/sub/cards/${card}.png`,
  })
})

test.each([
  [
    '/developments/board-order/',
    'Board bans the fee',
    ' (vacated in part, January 2032)',
    '2032-01-01',
    'Partly in effect (vacated in part, January 2032). Ships paid.',
  ],
  ['/glossary/harbor-fee/', 'harbor fee – “toll” & more', '', '2032-01-01', 'Ships paid.'],
  ['/about/', 'About', '', '2031-07-01', 'Ships paid.'],
])(
  'Zotero saves %s as a page of the site, by its publisher',
  (path, title, mark, date, abstract) => {
    expect(savedByZotero(tagsOf(path, title))).toEqual({
      itemType: 'webpage',
      title: title + mark,
      creator: { lastName: 'Pen and Paper', firstName: 'Inc' },
      websiteTitle: 'The Docket',
      date,
      url: `https://h.example/sub${path}`,
      abstract,
    })
  },
)

test('Zotero keeps a publisher’s name whole', () => {
  const tags = tagsOf('/about/', 'About', { ...site, publisher: 'The Harbor Docket' })
  expect(savedByZotero(tags).creator).toEqual({ lastName: 'The Harbor Docket' })
})

test('the reader that stands in for Zotero takes a name apart that has no comma, as Zotero does', () => {
  const saved = savedByZotero([{ name: 'dc.creator', content: 'The Harbor Docket' }])
  expect(saved.creator).toEqual({ firstName: 'The Harbor', lastName: 'Docket' })
})

test('with a `citation_title`, Zotero would take a page for an article of a journal', () => {
  const tags = [...tagsOf('/about/', 'About'), { name: 'citation_title', content: 'About' }]
  expect(savedByZotero(tags).itemType).toBe('journalArticle')
})

function tagsOf(path: string, title: string, of = site): HeadTag[] {
  const full = (path: string) => `https://h.example/sub${path}`
  const graph = harbor('2033-05-03')
  return headTags(headPage({ site: of, graph, path, title, description: 'Ships\n paid.', full }))
}

/**
 * What Zotero makes of tags, as far as it reads any of ours: its translator “Embedded Metadata” of
 * June 2024, and the one for RDF that it hands them to. Language and day of access come from elsewhere.
 *
 * @see https://github.com/zotero/translators/blob/dcd14d6f47d3f3db90943d79abdfde17240cc38c/Embedded%20Metadata.js
 */
function savedByZotero(tags: readonly HeadTag[]) {
  // A name comes before a property: of a tag that has both, only the name is read.
  const read = new Map(tags.map(({ name, property, content }) => [name ?? property, content]))
  const first = (...names: string[]) => names.map((name) => read.get(name)).find(Boolean)
  const ofType: Record<string, string> = { website: 'webpage', book: 'book' }
  const guessed = read.has('citation_title') ? 'journalArticle' : 'webpage'
  const author = first('dc.creator')
  return {
    // `article` is a guess that comes after the others.
    itemType: ofType[first('og:type') ?? ''] ?? guessed,
    title: first('citation_title', 'dc.title', 'og:title'),
    creator: author === undefined ? undefined : nameInParts(author),
    websiteTitle: first('dc.source', 'og:site_name'),
    date: first('article:published_time', 'dc.date'),
    url: first('citation_public_url', 'og:url'),
    abstract: first('og:description', 'description'),
  }
}

/** A name with a comma is family name first; of any other, the last word is the family name. */
function nameInParts(typed: string) {
  const name = typed.replace(/[\s.,/[\]:]+$/, '')
  if (typed.includes(',')) {
    const [lastName, firstName] = name.split(/, ?/)
    return firstName === undefined ? { lastName } : { lastName, firstName }
  }
  const space = name.lastIndexOf(' ')
  return { firstName: name.slice(0, space), lastName: name.slice(space + 1) }
}
