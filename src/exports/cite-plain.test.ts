import { expect, test } from 'vitest'
import type { CitedPage } from './cite-page.ts'
import { plainCitation } from './cite-plain.ts'

const page: CitedPage = {
  key: 'docket:x',
  publisher: 'The Docket',
  site: 'The Docket',
  title: 'Board bans the fee',
  reviewed: '2031-04',
  asOf: '2033-05-03',
  note: 'No longer in effect as of 3 May 2033 (vacated, January 2032)',
  address: 'https://h.example/x/',
  language: 'en',
}

test('says when it was reviewed, as precisely as on file, and where it stood on which day', () => {
  expect(plainCitation(page)).toBe(
    '“Board bans the fee,” The Docket, reviewed April 2031. ' +
      'No longer in effect as of 3 May 2033 (vacated, January 2032). https://h.example/x/',
  )
})

test.each([
  ['Who pays?', '“Who pays?”'],
  ['Board calls fee “a tax”', '“Board calls fee ‘a tax’,”'],
  ['The "fee" and the "toll"', '“The ‘fee’ and the ‘toll’,”'],
  ['8 U.S.C. § 1', '“8 U.S.C. § 1,”'],
  ['Smith v. Board, et al.', '“Smith v. Board, et al.,”'],
  ['Été à l’Île {x} \\ 100 %', '“Été à l’Île {x} \\ 100 %,”'],
])('puts the title %j in quotation marks', (title, quoted) => {
  expect(plainCitation({ ...page, title })).toContain(`${quoted} The Docket, reviewed`)
})

test.each([
  [{ publisher: 'Press Inc.' }, 'Press Inc., “Board bans the fee,” The Docket, reviewed'],
  [{ title: 'The Docket' }, 'The Docket, reviewed April 2031. No'],
  [{ site: 'Fees Inc.', title: 'x', publisher: 'P' }, 'P, “x,” Fees Inc., reviewed April 2031. No'],
])('with %j begins with %j', (change, start) => {
  expect(plainCitation({ ...page, ...change }).startsWith(start)).toBe(true)
})

test('a site whose name ends in a full stop gets no second one', () => {
  const { reviewed, ...unreviewed } = page
  expect(reviewed).toBe('2031-04')
  expect(plainCitation({ ...unreviewed, site: 'Fees Inc.' })).toContain('Fees Inc. No longer')
})
