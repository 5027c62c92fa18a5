import { expect, test } from 'vitest'
import { harborContent, withBody } from '../fixtures/harbor.ts'
import { impactOf } from './impact.ts'
import { impactText } from './impact-text.ts'

const said = (name: string, changed: Readonly<Record<string, string>> = {}) =>
  impactText(impactOf(name, harborContent(changed)))

const relying = (on: string, body = 'x') => ({
  'developments/case.mdx': (withBody(body)['developments/case.mdx'] ?? '').replace(
    'reviewed',
    `reliesOn: [${on}]\nreviewed`,
  ),
})

test('tells of the fall of a point under headings, each place on one line', () => {
  expect(said('harbor-appeal#fee-ban-vacated')).toMatchInlineSnapshot(`
    "# If "harbor-appeal#fee-ban-vacated" fell: as if it were vacated on 2024-01-01

    Appeals court vacates the ban on the harbor fee (2023-01-20)
    The ban on the fee is vacated.
    Now: stands, since 2023-01-20.

    ## What would stand otherwise: 3 developments

      harbor-appeal: in effect → partly in effect
        #fee-ban-vacated: stands → ended. The ban on the fee is vacated.
      harbor-order: partly in effect → in effect
        #fee-ban: ended → stands. The Harbor Board may not collect the fee.
      harbor-rule: partly in effect → on hold
        #fee: stands → on hold. A visiting boat pays a fee for each night.

    ## Questions on the home page that would be answered otherwise: 1

      questions/pay-the-fee.yaml:19:5  Must a visiting boat pay the harbor fee?
        now:  answer 4. Yes, an appeals court vacated the ban on the fee on 20 January 2023.
        then: answer 3. No, a judge barred the fee on 9 April 2022.

    ## Mentions, links and citations of its text: 7 on 4 pages

      Judge bars the harbor fee and the records rule
        developments/harbor-order.mdx:47:20  On 20 January 2023 [[an appeals court]] vacated the ban on the fee.
        developments/harbor-order.mdx:48:28  It affirmed the ban on demands for berth records [@harbor-appeal].
      Harbor Board sets a fee for visiting boats
        developments/harbor-rule.mdx:28:1  On 20 January 2023 [[an appeals court]] vacated the ban on the fee.
        developments/harbor-rule.mdx:28:64  On 20 January 2023 an appeals court vacated the ban on the fee [@harbor-appeal].
      Must a visiting boat pay the harbor fee?
        questions/pay-the-fee.yaml:23:13  Yes, an appeals court vacated the ban on the fee on 20 January 2023. [@harbor-appeal]
      The harbor fee
        storylines/harbor-fees.mdx:11:43  On 20 January 2023 [[an appeals court]] vacated that ban.
        storylines/harbor-fees.mdx:12:2  On 20 January 2023 an appeals court vacated that ban [@harbor-appeal].

    ## Mentions, links and citations of what would fall or come back with it: 9 on 5 pages

      Appeals court vacates the ban on the harbor fee
        developments/harbor-appeal.mdx:29:57  On 20 January 2023 the appeals court vacated [[the ban on the fee]].
      Harbor Board sets a fee for visiting boats
        developments/harbor-rule.mdx:27:17  On 9 April 2022 [[a judge barred both]].
        developments/harbor-rule.mdx:27:55  On 9 April 2022 a judge barred both [@harbor-order].
      Two boat owners sue over the harbor fee
        developments/harbor-suit.mdx:16:17  On 9 April 2022 [[a judge decided for them]].
        developments/harbor-suit.mdx:16:60  On 9 April 2022 a judge decided for them [@harbor-order].
      Must a visiting boat pay the harbor fee?
        questions/pay-the-fee.yaml:18:13  No, a judge barred the fee on 9 April 2022. [@harbor-order]
      The harbor fee
        storylines/harbor-fees.mdx:10:66  On 9 April 2022 [[a judge barred the fee]].
        storylines/harbor-fees.mdx:11:2  On 9 April 2022 a judge barred the fee [@harbor-order].
        storylines/harbor-fees.mdx:9:73  On 3 May 2021 the Harbor Board set a harbor fee for visiting boats [@harbor-rule-text].

    ## What the check would ask: 5 pages to read again (page-is-current)

      developments/harbor-appeal.mdx:24:11  reviewed 2023-06
      developments/harbor-order.mdx:33:11  reviewed 2023-06
      developments/harbor-rule.mdx:16:11  reviewed 2023-06
      questions/pay-the-fee.yaml:3:11  reviewed 2023-06
      storylines/harbor-fees.mdx:6:11  reviewed 2023-06

    Not touched: no development relies on it; no term rests on its text."
  `)
})

test('tells of a source under headings, the barest paragraphs first', () => {
  expect(said('@harbor-appeal')).toMatchInlineSnapshot(`
    "# If the source "harbor-appeal" were withdrawn

    Doe v. Harbor Board (sources/harbor-appeal.yaml)
    It is the text of "Appeals court vacates the ban on the harbor fee" (developments/harbor-appeal).

    ## Effects that it proves: 2

      developments/harbor-appeal.mdx:18:13  harbor-appeal vacates "harbor-order#fee-ban" (nothing else proves it)
      developments/harbor-appeal.mdx:22:13  harbor-appeal affirms "harbor-order#records-ban" (nothing else proves it)

    ## Answers that cite it: 1

      questions/pay-the-fee.yaml:23:13  Must a visiting boat pay the harbor fee?
        answer 4, which readers get today (nothing else proves it): Yes, an appeals court vacated the ban on the fee on 20 January 2023.

    ## Citations without which their paragraph has no source: 3 on 2 pages

      Appeals court vacates the ban on the harbor fee
        developments/harbor-appeal.mdx:30:34  It found “no harm that money could not mend” [@harbor-appeal].
        developments/harbor-appeal.mdx:31:39  It affirmed the ban on demands for berth records, “a search by another name”, it wrote [@harbor-appeal].
      Judge bars the harbor fee and the records rule
        developments/harbor-order.mdx:48:28  It affirmed the ban on demands for berth records [@harbor-appeal].

    ## Citations beside other sources in their paragraph: 2 on 2 pages

      Harbor Board sets a fee for visiting boats
        developments/harbor-rule.mdx:28:64  On 20 January 2023 an appeals court vacated the ban on the fee [@harbor-appeal].
      The harbor fee
        storylines/harbor-fees.mdx:12:2  On 20 January 2023 an appeals court vacated that ban [@harbor-appeal].

    ## On file in it

      2 passages, 2 quoted on 1 page"
  `)
})

test('tells of both where a development and a source have one name', () => {
  const text = said('harbor-order')
  expect(text).toMatch(/^"harbor-order" is a development and a source\. Both follow\.\n\n# If /)
  expect(text).toContain('\n\n\n# If the source "harbor-order" were withdrawn\n')
})

test.each([
  [
    'directly',
    'harbor-suit',
    'Relies on a suit.',
    'developments/case.mdx:8:12  Board sets a fee for piers\n    relies on it',
  ],
  ['on one of its points', 'harbor-rule#fee', 'x', '    relies on its point "fee"'],
])('says that a development relies on it %s', (_, on, body, expected) => {
  expect(said(on.replace(/#.*$/, ''), relying(on, body))).toContain(expected)
})

test('says in words what is further away', () => {
  const far = relying('case', 'See [[case|the fee for piers]].')['developments/case.mdx'] ?? ''
  const text = said('harbor-suit', { ...relying('harbor-suit'), 'developments/far.mdx': far })
  expect(text).toContain('    2 steps away: relies on "case", which relies on it\n')
  expect(text).toContain(
    '## Mentions, links and citations 2 steps away, of "case", which relies on it: 1 on 1 page\n\n  Board sets a fee for piers\n    developments/far.mdx:12:5  See [[the fee for piers]].',
  )
})

test.each([
  [
    'an answer that nothing takes the place of',
    'harbor-rule',
    {},
    '    then: none holds. The check would refuse the site until exactly one does',
  ],
  [
    'a question that keeps its answer',
    'harbor-order#fee-ban',
    {},
    '## Questions with a condition on it that keep their answer: 1\n\n  questions/pay-the-fee.yaml:11:7  Must a visiting boat pay the harbor fee?',
  ],
  [
    'a fall that changes nothing',
    'harbor-order#fee-ban',
    {},
    '  Nothing: it has fallen already, and nothing that it did is left to undo.',
  ],
  [
    'one whole that ends another way',
    'harbor-suit',
    {},
    '  harbor-suit: stays ended (replaced → ended)',
  ],
  ['what it is now', 'harbor-suit', {}, 'Now: ended, since 2022-04-09, because of "harbor-order".'],
])('tells of %s', (_, name, changed, expected) => {
  expect(said(name, changed)).toContain(expected)
})

test('says in words that nothing is touched', () => {
  expect(said('case', withBody('x'))).toContain(
    '\n\nNot touched: no development relies on it; no sentence mentions it, links to it or cites its text; no term rests on its text; no answer depends on it.',
  )
  const source =
    'type: book\ntitle: x\nURL: https://example.org/\nstanding: primary\ntext: original\n'
  expect(said('idle', { 'sources/idle.yaml': source })).toBe(
    '# If the source "idle" were withdrawn\n\nx (sources/idle.yaml)\nNothing cites it: no page, effect, term or answer would be touched.',
  )
})

test('says of what is still to come that it does not count yet', () => {
  const text = (withBody('x')['developments/case.mdx'] ?? '').replace('2023-05-02', '2031')
  expect(said('case', { 'developments/case.mdx': text })).toContain(
    'It is still to come: it is dated 2031.',
  )
})

test('prints nothing that would steer a terminal', () => {
  expect(said('harbor-suit', withBody('Red \u001B[31m [[harbor-suit|suit]].'))).toContain(
    'Red U+001B[31m [[suit]].',
  )
})
