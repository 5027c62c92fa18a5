import { expect, test } from 'vitest'
import { type Term, termSchema } from '../../schema/term.ts'
import { termFinder } from './term-names.ts'

const namesIn = (text: string, ...terms: (string | Partial<Term>)[]) => {
  const glossary = new Map(
    terms.map((term, number) => {
      const { lint: _, ...given } = typeof term === 'string' ? { term } : term
      const fields = { short: 'x', authority: ['[@a]'], ...given }
      return [String(number), { data: termSchema.parse(fields) }]
    }),
  )
  return termFinder(glossary)(text).map(({ start, end }) => text.slice(start, end))
}

test.each([
  ['Harbor fees are a harbor fee.', ['Harbor fees', 'harbor fee']],
  ['The harbor  fee’s end; harbor fees’ end.', ['harbor  fee', 'harbor fees']],
  ['HARBOR FEE', ['HARBOR FEE']],
  ['harbor feed, harbor fee2, harbor fee_2, my_harbor fee', []],
  ['a harbor-fee, a non-harbor fee, a harbor fee-payer', []],
  ['the harbor fee-; harbor fee--so; “harbor fee”/(harbor fee)', Array(4).fill('harbor fee')],
  ['@harbor fee, x.harbor fee, harbor fee.org, harbor fee@x', []],
  ['The harbor fee.', ['harbor fee']],
  ['harbor fee(s)', ['harbor fee']],
])('finds a name in “%s”', (text, found) => {
  expect(namesIn(text, 'harbor fee')).toEqual(found)
})

test.each([
  // All capitals, or a capital in the middle: a name, which an everyday word is not.
  ['The ice melts. ICE came, ICEs.', 'ICE', ['ICE', 'ICEs']],
  ['An ice hold. An ICE hold. ICE Holds.', 'ICE hold', ['ICE hold', 'ICE Holds']],
  ['secure communities; Secure Communities', 'Secure Communities', ['Secure Communities']],
  ['Trust Act, TRUST Act, trust act', 'TRUST Act', ['Trust Act', 'TRUST Act']],
  ['Fee, fee', 'Fee', ['Fee', 'fee']],
  ['section 7, Section 7, Section 7.5, Section 71', 'Section 7', ['section 7', 'Section 7']],
  ['a 287(G) Agreement', '287(g) agreement', ['287(G) Agreement']],
  ['Form I-247A, I‑247, I-247', 'I-247', ['I‑247', 'I-247']],
  ['under § 1983 of it; 1983', '§ 1983', ['§ 1983']],
  // Signs, accents and scripts.
  ['la RETENCIO\u0301N y las retención', 'retención', ['RETENCIO\u0301N', 'retención']],
  ['l’impôt, d’impôt', 'impôt', ['impôt', 'impôt']],
  ["a judge's order", 'judge’s order', ["judge's order"]],
  ['港口费用由船只支付。', '港口费', []],
  ['港口 船只支付港口。', '港口', ['港口', '港口']],
])('in “%s” finds %s', (text, name, found) => {
  expect(namesIn(text, name)).toEqual(found)
})

test.each([
  ['the Harbor Fee Act', []],
  ['Class Action Fairness', []],
  ['the National Harbor Fee', []],
  ['in the Bureau of Harbor Fees', []],
  ['The Harbor Fee was due', ['Harbor Fee']],
  ['Fees: Harbor Fee (harbor fee)', ['Harbor Fee', 'harbor fee']],
  ['Class actions Maine faces', ['Class actions']],
  ['the Board. Alien Denver', ['Alien']],
  ['the Criminal Alien Program', []],
  ['the Alien Program', []],
  ['ICE v. Gomez, Gomez v. ICE, ICE Air', ['ICE']],
])('a part of a longer name is none: “%s”', (text, found) => {
  expect(namesIn(text, 'harbor fee', 'class action', 'alien', 'ICE')).toEqual(found)
})

test('knows aliases and irregular plurals, and lists names within names', () => {
  const fee = { term: 'duty of tonnage', plural: 'duties of tonnage', aliases: ['ship duty'] }
  expect(namesIn('Duties of tonnage, ship duties', fee, 'tonnage')).toEqual([
    'Duties of tonnage',
    'tonnage',
    'ship duties',
  ])
})
