import { describe, expect, test } from 'vitest'
import { harbor } from '../../graph/fixtures/harbor.ts'
import { siteSchema } from '../../schema/site.ts'
import { bookOf } from './book.ts'
import { bookPlan, fileOf, sourceOrder } from './book-plan.ts'

const graph = harbor()
const site = siteSchema.parse({
  name: 'Harbor <News>',
  description: 'x',
  language: 'en',
  publisher: 'The Board',
  address: 'https://harbor.example',
})
const facts = {
  name: site.name,
  language: 'en',
  address: 'https://harbor.example/',
  base: '/',
}
const files = [...bookPlan(graph, 'en'), { id: 'sources' }].map(fileOf)
const pages = new Map(
  [...files, ...[...graph.sources.keys()].map((key) => `sources/${key}/index.html`)].map((file) => [
    file,
    `<main><header class="page-head"><h1>${file}</h1></header><p>Text of ${file}.<a data-cite="paper" href="#source:paper">[1]</a></p></main>`,
  ]),
)
const look = { styles: ['a.css'], paper: 'A4' }

test('has every page of a record once, storyline by storyline, then terms', () => {
  expect(bookPlan(graph, 'en').map(({ id, level }) => `${level} ${id}`)).toEqual([
    '1 status',
    '1 storylines/fees',
    '2 developments/old-fee',
    '2 developments/board-order',
    '2 developments/court-ruling',
    '1 glossary',
    '2 glossary/harbor-fee',
    '2 glossary/quay',
    '1 places',
    '1 about',
    '1 corrections',
  ])
})

test('numbers sources in the order of their titles', () => {
  expect(sourceOrder(graph, 'en')).toEqual(['act', 'paper', 'ruling'])
})

describe('the book', () => {
  const book = bookOf(pages, { graph, site, facts })
  const ids = book.entries.map(({ id }) => id)
  const numbers = new Map(ids.map((id, index) => [id, index + 5]))
  const html = book.print(numbers, look)

  test('says what it is, of which day, by whom and from where', () => {
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('<title>Harbor &lt;News&gt;, as of 1 January 2035</title>')
    for (const told of ['1 January 2035', 'The Board', 'https://harbor.example/', '3 developments'])
      expect(html).toContain(`>${told}`)
  })

  test('tells its name, its day and the page at the foot of each page', () => {
    expect(html).toContain('content: "Harbor \\3c News>, as of 1 January 2035"')
    expect(html).toContain('counter(page) " of " counter(pages)')
  })

  test('has the number of its page with each line of the contents', () => {
    expect(ids).toEqual([...bookPlan(graph, 'en').map(({ id }) => id), 'sources'])
    for (const [id, number] of numbers)
      expect(html).toMatch(
        new RegExp(`href="#${id}"><span>.*</span> <span class="book-number">${number}<`),
      )
  })

  test('leads citations to the one list of sources, with its numbers', () => {
    expect(html).toContain(
      'Text of about/index.html.<a data-cite="paper" href="#sources/paper">[2]</a>',
    )
  })

  test('has the text of each page, and of each source in one list', () => {
    for (const file of files.filter((file) => !/^(?:glossary|sources)\/index/.test(file)))
      expect(html).toContain(`Text of ${file}.`)
    expect(html).toMatch(/<li id="sources\/act" value="1">.*<li id="sources\/paper" value="2">/s)
  })
})

test('a page that was not built is missed', () => {
  const without = new Map(pages)
  without.delete('developments/old-fee/index.html')
  expect(() => bookOf(without, { graph, site, facts })).toThrow(
    'The built site has no developments/old-fee/index.html.',
  )
})
