import { expect, test } from 'vitest'
import { findingsOf, harborFiles, withBody } from '../fixtures/harbor.ts'
import { imageHasAlt } from './image-has-alt.ts'

const says = (words: string) => `"${words}" does not say what the picture shows.`
const isFile = (words: string) =>
  `"${words}" is the name of a file, and does not say what it shows.`
const isAddress = (words: string) =>
  `"${words}" is an address, and does not say what the picture shows.`

test.each([
  ['![](/a.png)', '11:1', 'This picture has no words.'],
  ['![ ](/a.png)', '11:1', 'This picture has no words.'],
  ['At ![][a].\n\n[a]: /a.png', '11:4', 'This picture has no words.'],
  ['[![](/a.png)](/help/)', '11:2', 'This picture has no words.'],
  ['| ![](/a.png) |\n| - |', '11:3', 'This picture has no words.'],
  ['![pier.jpg](/a.png)', '11:3', isFile('pier.jpg')],
  ['![the north pier.jpeg](/a.png)', '11:3', isFile('the north pier.jpeg')],
  ['![IMG_2041](/a.png)', '11:3', isFile('IMG_2041')],
  ['![north-pier-2](/a.png)', '11:3', isFile('north-pier-2')],
  [
    '![Screenshot 2023-05-02 at 10.11.12](/a.png)',
    '11:3',
    isFile('Screenshot 2023-05-02 at 10.11.12'),
  ],
  ['![north-pier](/north-pier.png)', '11:3', isAddress('north-pier')],
  ['![https://example.org/a](/a.png)', '11:3', isAddress('https://example.org/a')],
  ['[![/help/](/a.png)](/help/)', '11:4', isAddress('/help/')],
  ['![Image](/a.png)', '11:3', says('Image')],
  ['![a photo of](/a.png)', '11:3', says('a photo of')],
  ['![Figure 2](/a.png)', '11:3', says('Figure 2')],
  ['![alt text here](/a.png)', '11:3', says('alt text here')],
  ['![1](/a.png)', '11:3', says('1')],
  ['![logo][a]\n\n[a]: /a.png', '11:3', says('logo')],
])('%j', (body, place, message) => {
  expect(findingsOf(imageHasAlt, withBody(body))).toEqual([
    `developments/case.mdx:${place} ${message}`,
  ])
})

test.each([
  '![Two boats at the north pier](/a.png)',
  '![Photo of the north pier, closed by a chain](/a.png)',
  '![Photo 1 of the north pier](/photo-1.png)',
  '![Map of the harbor][a]\n\n[a]: /a.png',
  '![Pier](/pier.png)',
  '![Le port à marée basse](/a.png)',
  '![码头](/a.png)',
  '`![](/a.png)`',
])('accepts %j', (body) => {
  expect(findingsOf(imageHasAlt, withBody(body))).toEqual([])
})

test('English words for any picture are looked for in English alone', () => {
  const site = (harborFiles['site.yaml'] ?? '').replace('language: en', 'language: fr')
  expect(findingsOf(imageHasAlt, { ...withBody('![table](/a.png)'), 'site.yaml': site })).toEqual(
    [],
  )
})
