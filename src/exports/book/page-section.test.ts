import { describe, expect, test } from 'vitest'
import type { PlannedPage } from './book-plan.ts'
import { contentsOf, pageSection } from './page-section.ts'
import { markupOf } from './tree.ts'

const order: PlannedPage = { id: 'developments/order', level: 2 }
const page = (main: string) =>
  `<html><body><nav>a</nav><main id="page:main">${main}</main></body></html>`
const section = (main: string, plan = order) => {
  const made = pageSection(plan, page(main), '2 January 2030')
  return made && markupOf(made)
}

describe('a page in the book', () => {
  test.each([
    [
      'has headings as deep as they are there',
      '<h1>a</h1><h2>b</h2><h3>c</h3><h6>d</h6>',
      '<h2 id="developments/order">a</h2><p class="book-as-of">As of 2 January 2030</p><h3>b</h3><h4>c</h4><h6>d</h6>',
    ],
    [
      'tells the day of its status at its head',
      '<header class="page-head"><p><a class="status">On hold</a></p><h1>a</h1></header>',
      '<a class="status">On hold</a> <span class="book-as-of">as of 2 January 2030</span></p><h2 id="developments/order">a</h2>',
    ],
    [
      'has ids of its own, and what points at them there',
      '<h1>a</h1><section aria-labelledby="page:b"><h2 id="page:b">b</h2></section>',
      '<section aria-labelledby="developments/order:page:b"><h3 id="developments/order:page:b">b</h3>',
    ],
    [
      'has headings without spaces around them',
      '<h1>a</h1><h2> <em> b </em>\n c\n</h2>',
      '<h3><em>b </em>c</h3>',
    ],
    [
      'opens what is shut',
      '<h1>a</h1><details><summary>b</summary>c</details>',
      '<details open=""><summary>b</summary>c</details>',
    ],
    [
      'has no heading that leads to itself',
      '<h1>a</h1><h2 id="b"><a class="heading-link" href="#b">b <em>c</em></a></h2>',
      '<h3 id="developments/order:b">b <em>c</em></h3>',
    ],
  ])('%s', (_, main, expected) => {
    expect(section(main)).toContain(expected)
  })

  test.each([
    ['navigation', '<nav>b</nav>'],
    ['a preview', '<div popover id="c">b</div>'],
    ['what opens a preview', '<button popovertarget="c">b</button>'],
    ['a script', '<script src="/b.js"></script>'],
    [
      'its list of sources',
      '<section aria-labelledby="page:sources"><h2 id="page:sources">b</h2></section>',
    ],
    ['how to cite it', '<details class="cite"><summary>b</summary></details>'],
  ])('leaves out %s', (_, left) => {
    expect(section(`<h1>a</h1>${left}`)).toBe(section('<h1>a</h1>'))
  })

  test('can be a part of one', () => {
    const home: PlannedPage = { id: 'home', level: 1, part: 'page:today' }
    const main =
      '<h1>Harbor News</h1><section aria-labelledby="page:today"><h2 id="page:today">Today</h2>' +
      '<article id="question:fee"><h3>Is there a fee?</h3></article></section><h2>More</h2>'
    const made = pageSection(home, page(main), '2 January 2030')
    expect(made && markupOf(made)).not.toMatch(/Harbor News|More/)
    expect(made && contentsOf(made, home)).toEqual([
      { id: 'home', level: 1, title: 'Today' },
      { id: 'home:question:fee', level: 2, title: 'Is there a fee?' },
    ])
  })

  test('is none without a heading', () => {
    expect(section('<p>a</p>')).toBeUndefined()
  })
})
