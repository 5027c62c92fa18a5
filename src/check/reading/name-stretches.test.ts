import { expect, test } from 'vitest'
import { knownNames, nameStretches } from './name-stretches.ts'

test.each([
  [
    'It asked the Harbor Court of the Northern District of Maine to act',
    ['Harbor Court of the Northern District of Maine'],
  ],
  [
    'It fell on 20 January 2023, in 90 F.4th 9 and No. 19-267.',
    ['20 January 2023', '90 F.4th 9', 'No. 19-267.'],
  ],
  [
    'It cited 8 U.S.C. § 1357(d) and Doe v. Harbor Board (HPA).',
    ['8 U.S.C. § 1357(d)', 'Doe v. Harbor Board', 'HPA).'],
  ],
  ['It took $1,204 from Anne O’Neil-Smith’s boats, a third', ['$1,204', 'Anne O’Neil-Smith’s']],
  ['It served Maine, Vermont and Ohio', ['Maine', 'Vermont', 'Ohio']],
  // The first word of a sentence is a name only if something says so.
  ['Boats pay', []],
  ['After Maine refused', ['Maine']],
  ['“Boats pay', []],
  ['HPA boats pay', ['HPA']],
  ['2 boats pay', ['2']],
  ['Porto boats pay', ['Porto']],
  ['Porto’s boats pay', ['Porto’s']],
])('names in “%s”: %j', (sentence, names) => {
  const found = nameStretches(sentence, new Set(['Porto']))
  expect(found.map(({ start, end }) => sentence.slice(start, end))).toEqual(names)
})

test('a page’s names have a capital inside a sentence, and never none', () => {
  const sentences = ['The Court in Porto ruled.', 'Boats of the court left Porto.', 'Ships stayed.']
  expect([...knownNames(sentences)]).toEqual(['Porto'])
})
