import { expect, test } from 'vitest'
import { locatorsOn, numberCitations } from './cite-numbers.ts'
import { mainOf, markupOf } from './tree.ts'

const sources = `<ol><li id="source:act"><a href="https://harbor.example">Act</a>
  <p>Cited here: <a href="#cite:1"><span class="unseen">back to use </span>1</a>
  <a href="#cite:2"><span class="unseen">back to use </span>2 see §&nbsp;4(b)</a></p></li></ol>`

test('the places in sources are those the list of sources names', () => {
  expect([...locatorsOn(`<main>${sources}</main>`)]).toEqual([['cite:2', 'see § 4(b)']])
})

test.each([
  [
    '<a id="pages/fee:cite:2" data-cite="act" href="#source:act" aria-label="Source 3: Act, § 4(b)">[3]</a>',
    '<a id="pages/fee:cite:2" data-cite="act" href="#sources/act" aria-label="Source 37: Act, § 4(b)">[37, see § 4(b)]</a>',
  ],
  [
    '<a id="pages/fee:cite:1" data-cite="act" href="#source:act">[3]</a>',
    '<a id="pages/fee:cite:1" data-cite="act" href="#sources/act">[37]</a>',
  ],
  [
    '<a data-cite="act" href="/sources/act/">Act</a>.',
    '<a data-cite="act" href="#sources/act">Act</a> <a class="citation" href="#sources/act">[37]</a>.',
  ],
])('numbers %s as the book does', (written, numbered) => {
  const main = mainOf(`<main>${written}</main>`)
  if (!main) throw new Error('no page')
  numberCitations(main, 'pages/fee', new Map([['cite:2', 'see § 4(b)']]), new Map([['act', 37]]))
  expect(markupOf(main)).toBe(`<main>${numbered}</main>`)
})
