import { expect, test } from 'vitest'
import { findingsOf } from '../fixtures/harbor.ts'
import { termNameIsUnique } from './term-name-is-unique.ts'

const found = (id: string, fields: string) =>
  findingsOf(termNameIsUnique, {
    [`glossary/${id}.mdx`]: `---\n${fields}\nshort: x\nauthority: ["[@harbor-act]"]\n---\n`,
  })

const harbor = 'glossary/harbor-fee.mdx'

test.each([
  // With another term: the later file is told.
  ['quay', 'term: dock fee', `glossary/quay.mdx:2:7 "dock fee" is a name of ${harbor} too.`],
  ['quay', 'term: Harbor Fees', `glossary/quay.mdx:2:7 "Harbor Fees" is a name of ${harbor} too.`],
  [
    'anchor',
    'term: anchor\naliases: [x, dock fee]',
    `${harbor}:3:11 "dock fee" is a name of glossary/anchor.mdx too.`,
  ],
  [
    'quay',
    'term: quay\naliases: [x, dock fees]',
    `glossary/quay.mdx:3:14 "dock fees" is a name of ${harbor} too.`,
  ],
  [
    'quay',
    'term: quay\nplural: landing fees',
    `glossary/quay.mdx:3:9 "landing fees" is a name of ${harbor} too.`,
  ],
  [
    'anchor',
    'term: anchor\naliases: [pilot-fee]',
    'glossary/anchor.mdx:3:11 "pilot-fee" is the id of glossary/pilot-fee.mdx too.',
  ],
  [
    'quay',
    'term: Pilot-Fee',
    'glossary/quay.mdx:2:7 "Pilot-Fee" is the id of glossary/pilot-fee.mdx too.',
  ],
  // With a development.
  [
    'quay',
    'term: harbor-suit',
    'glossary/quay.mdx:2:7 "harbor-suit" is the id of developments/harbor-suit.mdx too.',
  ],
  [
    'quay',
    'term: quay\naliases: [two boat owners sue over the harbor fee]',
    'glossary/quay.mdx:3:11 "two boat owners sue over the harbor fee" is the title of developments/harbor-suit.mdx too.',
  ],
  // With itself.
  [
    'quay',
    'term: quay\naliases: [pier, Pier]',
    'glossary/quay.mdx:3:17 "Pier" is a name of this term without this line.',
  ],
  [
    'quay',
    'term: quay\naliases: [pier, piers]',
    'glossary/quay.mdx:3:17 "piers" is a name of this term without this line.',
  ],
  [
    'quay',
    'term: quay\naliases: [Quay]',
    'glossary/quay.mdx:3:11 "Quay" is a name of this term without this line.',
  ],
  [
    'quay',
    'term: duty\naliases: [duties]',
    'glossary/quay.mdx:3:11 "duties" is a name of this term without this line.',
  ],
  [
    'quay',
    'term: pier of ours\nplural: piers of ours\naliases: [piers of ours]',
    'glossary/quay.mdx:4:11 "piers of ours" is a name of this term without this line.',
  ],
  [
    'quay',
    'term: judge’s pier\naliases: ["judge\'s pier"]',
    'glossary/quay.mdx:3:11 "judge\'s pier" is a name of this term without this line.',
  ],
])('%s with %j', (id, fields, finding) => {
  expect(found(id, fields)).toEqual([finding])
})

test.each([
  ['quay', 'term: quay\naliases: [harbor, fee, harbor feed]'],
  ['quay', 'term: quay proceedings\nplural: quay proceedings'],
  ['quay', 'term: Quay Programs\naliases: [Quay Program]'],
  ['quay', 'term: quays and piers\nplural: quays and piers\naliases: [quay]'],
  ['dock-duty', 'term: duty of a dock\naliases: [dock-duty]'],
  ['quay', 'term: retención\naliases: [retencion]'],
])('%s with %j is sound', (id, fields) => {
  expect(found(id, fields)).toEqual([])
})

test('each name of two is told of once, in the later file', () => {
  const quay = 'term: quay\naliases: [dock fee, landing fee]'
  expect(found('quay', quay)).toEqual([
    `glossary/quay.mdx:3:11 "dock fee" is a name of ${harbor} too.`,
    `glossary/quay.mdx:3:21 "landing fee" is a name of ${harbor} too.`,
  ])
})
