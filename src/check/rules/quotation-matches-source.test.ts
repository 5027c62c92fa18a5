import { describe, expect, test } from 'vitest'
import { findingsOf, harborFiles, withBody } from '../fixtures/harbor.ts'
import { quotationMatchesSource } from './quotation-matches-source.ts'

const found = (body: string) => findingsOf(quotationMatchesSource, withBody(body))

const asked = {
  'sources/harbor-appeal.yaml': (harborFiles['sources/harbor-appeal.yaml'] ?? '').replace(
    'a search by another name',
    'Is it a search by another name?',
  ),
}

test('what a question is attributed to in the next words may carry its citation', () => {
  const findings = (body: string) =>
    findingsOf(quotationMatchesSource, { ...asked, ...withBody(body) }).filter((one) =>
      one.startsWith('developments/case.mdx'),
    )
  expect(findings('“Is it a search by another name?” Roe asked [@harbor-appeal].')).toEqual([])
  expect(findings('“Is it a search by any name?” Roe asked [@harbor-appeal].')).toEqual([
    'developments/case.mdx:11:1 “Is it a search by any name?” has no citation after it in its sentence.',
  ])
})

describe('a quotation that is on file', () => {
  test.each([
    'It is “a fee without a law behind it” [@harbor-order].',
    'It is “a fee without a law behind it.” [@harbor-order] It fell.',
    'It is “a fee without a law behind it” [@harbor-digest; @harbor-order, p. 7].',
    'It is “a fee”, he wrote [@harbor-act], “without a law” [@harbor-order].',
    'It is “a fee without a law behind it [@harbor-order]”.',
    'It is “a fee without a law behind it [@harbor-order, p. 7].”',
    'It is “a fee\nwithout a law behind it” [@harbor-order].',
    'It is “a *fee* without [a law](https://law.example.org/) behind it” [@harbor-order].',
    'It is “a [[harbor-fee|fee]] without a law behind it”[^1] [@harbor-order].\n\n[^1]: A note.',
    'It is &ldquo;a fee without a law&rdquo; [@harbor-order].',
    '> A port shall not turn away a boat in distress. [@harbor-act]',
    '> A port shall not turn away a boat in distress.\n>\n> [@harbor-act]',
    '> “A port shall not turn away a boat in distress” [@harbor-act].',
    '> - A port shall not turn away\n> - a boat in distress [@harbor-act]',
    '| “a fee without a law” | said the judge [@harbor-order] |\n| --- | --- |',
    '## “A port shall not turn away a boat”\n\nSo says the act [@harbor-act].',
  ])('passes: %j', (body) => {
    expect(found(body)).toEqual([])
  })
})

describe('words in marks that quote nobody', () => {
  test.each([
    'A so-called “landing day” began.',
    'It is ‘law’, the boats’ owners said.',
    'He read “Few boats ask for their money back” twice.',
    'The rule “Rule on visiting boats,” fell [@harbor-order].',
    'The [[Two boat owners sue over the harbor fee|suit]] “Two boat owners sue over the harbor fee” ended.',
    'Its form says `"no fee is due to anyone"` [@harbor-act].',
    'Its form says <code>"no fee is due"</code> [@harbor-act].',
    'It says “” and “…” [@harbor-act].',
    '## The “landing day”\n\nIt began [@harbor-act].',
    // A key on no file is another rule’s business.
    'It is “no fee at all” [@harbour-order].',
  ])('pass: %j', (body) => {
    expect(found(body)).toEqual([])
  })
})

const line = 'developments/case.mdx:11'

test.each([
  [
    'It is “a fee with a law” [@harbor-order].',
    `${line}:7 “a fee with a law” is not on file for [@harbor-order]. Nearest on file: “a fee without a law behind it” (p. 7).`,
  ],
  [
    'It is “a boat in distress” [@harbor-order].',
    `${line}:7 “a boat in distress” is not on file for [@harbor-order]. It is on file for [@harbor-act].`,
  ],
  [
    'It is “no law at all” [@harbor-order; @harbor-appeal; @harbor-complaint].',
    `${line}:7 “no law at all” is not on file for [@harbor-order], [@harbor-appeal] or [@harbor-complaint].`,
  ],
  [
    'It is “a Fee without a law” [@harbor-order].',
    `${line}:7 “a Fee without a law” is not on file for [@harbor-order]. Nearest on file: “a fee without a law behind it” (p. 7). Only capital letters differ.`,
  ],
  [
    'It is “a fee; without a law” [@harbor-order].',
    `${line}:7 “a fee; without a law” is not on file for [@harbor-order]. Nearest on file: “a fee without a law behind it” (p. 7). Only punctuation or spaces differ.`,
  ],
  [
    'It is “a fee” or “tax” [@harbor-order].',
    `${line}:18 “tax” is not on file for [@harbor-order].`,
  ],
  [
    'It is [@harbor-order] “a fee without a law”.',
    `${line}:23 “a fee without a law” has its citation before it, not after it. It is on file for [@harbor-order].`,
  ],
  [
    'It is “a tax that nobody voted for”. So he said [@harbor-order].',
    `${line}:7 “a tax that nobody voted for” has no citation after it in its sentence.`,
  ],
  [
    'It is “a fee [@harbor-order] without a law”.',
    `${line}:7 “a fee without a law” has its citation before it, not after it. It is on file for [@harbor-order].`.replace(
      'has its citation before it, not after it',
      'has no citation after it in its sentence',
    ),
  ],
  ['It is “a fee [@harbor-order].', `${line}:7 A quotation mark is opened here and not closed.`],
  [
    '> It is\n> a fee. [@harbor-order]',
    `${line}:3 “It is a fee.” is not on file for [@harbor-order]. Nearest on file: “a fee without a law behind it” (p. 7).`,
  ],
  ['> A fee.', `${line}:3 The block quotation “A fee.” does not end in a citation.`],
  [
    '## “A tax that nobody voted for”\n\nIt fell [@harbor-order].',
    `${line}:4 “A tax that nobody voted for” is not on file for any source this page cites.`,
  ],
  [
    'It is “a harbor fee” [@harbor-order].',
    `${line}:7 “a harbor fee” is not on file for [@harbor-order]. Nearest on file: “a fee without a law behind it” (p. 7).`,
  ],
  [
    'It is “a [[harbor-fee]]” [@harbor-order].',
    `${line}:7 “a harbor fee” is not on file for [@harbor-order]. Nearest on file: “a fee without a law behind it” (p. 7).`,
  ],
  [
    '港口说「港口可以扣留任何未缴费的船只」。',
    `${line}:4 “港口可以扣留任何未缴费的船只” has no citation after it in its sentence.`,
  ],
])('reports: %j', (body, finding) => {
  expect(found(body)).toEqual([finding])
})

test('a long quotation is shortened in the message, not in its place', () => {
  const words = Array.from({ length: 40 }, (_, number) => `word${number}`).join(' ')
  expect(found(`It is “${words}” [@harbor-order].`)).toEqual([
    `${line}:7 “word0 word1 word2 word3 word4 word5 word6 word7 word8 word9 word10 word11 … word34 word35 word36 word37 word38 word39” is not on file for [@harbor-order].`,
  ])
})

describe('front matter', () => {
  const withFields = (fields: string) => {
    const text =
      withBody('It fell [@harbor-order, p. 7; @harbor-digest].')['developments/case.mdx'] ?? ''
    return findingsOf(quotationMatchesSource, {
      'developments/case.mdx': text.replace('summary: The board set a fee for piers.', fields),
    })
  }

  test.each([
    'summary: He saw “a fee without a law”.',
    'summary: Some call it a “landing day”.',
    'summary: >-\n  He saw “a fee\n  without a law”.',
    'summary: It fell.\ncorrections:\n  - { date: 2023-05-03, said: "He saw “a fee with no law behind it”.", now: "“a fee without a law”", why: "We dropped “a law behind it and more”." }',
  ])('may quote what the page cites: %j', (fields) => {
    expect(withFields(fields)).toEqual([])
  })

  test.each([
    ['summary: He saw “a fee with no law”.', '7:17', 'a fee with no law'],
    ['summary: "He saw \\"a fee with no law\\"."', '7:18', 'a fee with no law'],
    ['summary: >-\n  He saw “a fee\n  with no law”.', '8:10', 'a fee with no law'],
    [
      'summary: It fell.\npoints:\n  - { id: a, text: He saw “a fee with no law” }',
      '9:27',
      'a fee with no law',
    ],
  ])('may quote nothing else: %j', (fields, place, words) => {
    expect(withFields(fields)).toEqual([
      `developments/case.mdx:${place} “${words}” is not on file for any source this page cites. Nearest on file: “a fee without a law behind it” ([@harbor-order], p. 7).`,
    ])
  })

  test('is found however its apostrophes are typed', () => {
    expect(withFields("summary: 'He saw “no boat''s fee at all”.'")).toEqual([
      "developments/case.mdx:7:18 “no boat's fee at all” is not on file for any source this page cites.",
    ])
  })

  test('a short definition may quote what its authority is cited for', () => {
    const text = harborFiles['glossary/pilot-fee.mdx'] ?? ''
    const changed = (words: string) => ({
      'glossary/pilot-fee.mdx': text.replace('who brings it into port', `“${words}”`),
    })
    expect(findingsOf(quotationMatchesSource, changed('turn away a boat in distress'))).toEqual([])
    expect(findingsOf(quotationMatchesSource, changed('turn away no boat in distress'))).toEqual([
      'glossary/pilot-fee.mdx:3:37 “turn away no boat in distress” is not on file for any source this page cites. Nearest on file: “A port shall not turn away a boat in distress.” ([@harbor-act], § 7).',
    ])
  })
})

test('letters that a text gives itself are no quotation', () => {
  const body = 'The Harbor Pilots Act (“HPA”) is old [@harbor-act].'
  expect(findingsOf(quotationMatchesSource, withBody(body))).toEqual([])
  expect(findingsOf(quotationMatchesSource, withBody(body.replace('HPA', 'old law')))).toHaveLength(
    1,
  )
})
