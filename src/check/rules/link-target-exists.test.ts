import { describe, expect, test } from 'vitest'
import { findingsOf, harborContent, withBody } from '../fixtures/harbor.ts'
import { linkTargetExists } from './link-target-exists.ts'

const found = (body: string, more: Record<string, string> = {}) =>
  findingsOf(linkTargetExists, { ...withBody(body), ...more }).map((line) =>
    line.replace('developments/case.mdx:', ''),
  )

describe('reports', () => {
  test.each([
    [
      'See [it](/glossary/harbour-fee/).',
      '11:10 "/glossary/harbour-fee/" leads to no page of this site. The nearest on file is "/glossary/harbor-fee/".',
    ],
    [
      '[x](/developments/nothing-like-it/)',
      '11:5 "/developments/nothing-like-it/" leads to no page',
    ],
    ['[x](/storylines/harbor-fee/)', '11:5 "/storylines/harbor-fee/" leads to no page'],
    ['[x](/sources/harbour-act/)', '11:5 "/sources/harbour-act/" leads to no page'],
    ['[x](/sources/harbour-act)', '11:5 "/sources/harbour-act" leads to no page'],
    [
      '[x](/halp/)',
      '11:5 "/halp/" leads to no page of this site. The nearest on file is "/help/".',
    ],
    ['[x](/term/harbor-fee/)', '11:5 "/term/harbor-fee/" leads to no page'],
    ['[x](/pages/help/)', '11:5 "/pages/help/" leads to no page'],
    ['[x](/hel\\p/)', '11:5 "/hel\\p/" leads to no page'],
    ['[x](/help/more/)', '11:5 "/help/more/" leads to no page'],
    ['[x](/glossary/harbor-fee)', '11:5 "/glossary/harbor-fee" lacks the slash'],
    ['[x](/help?a=b#c)', '11:5 "/help?a=b#c" lacks the slash'],
    ['[x](/glossary)', '11:5 "/glossary" lacks the slash'],
    ['[x](/corrections)', '11:5 "/corrections" lacks the slash'],
    ['[x][a]\n\n[a]: /halp/', '13:6 "/halp/" leads to no page'],
    [
      '## What happened\n\n[x](#what-happend)',
      '13:5 "#what-happend" names a place that its page does not have. The nearest on file is "#what-happened".',
    ],
    ['[x](#what-happened)', '11:5 "#what-happened" names a place'],
    ['## Café\n\n[x](#cafe)', '13:5 "#cafe" names a place'],
    ['[x](/developments/harbor-order/#why-it-mattered)', '11:5 "/developments/harbor-order/#why'],
    [
      '[x](/sources/harbor-act/#quotations)',
      '11:5 "/sources/harbor-act/#quotations" names a place',
    ],
  ])('%j', (body, expected) => {
    const lines = found(body)
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(expected)
  })
})

test.each([
  '[x](/)',
  '[x](/#page:latest)',
  '[x](/glossary/harbor-fee/) [x](/glossary/harbor-fee/?a#top) [x](/glossary/%68arbor-fee/)',
  '[x](/developments/case/)',
  '[x](/developments/) [x](/glossary/) [x](/sources/) [x](/glossary/#letter:H)',
  '[x](/search/?q=fee) [x](/timeline/) [x](/places/us-me/) [x](/places/us-me)',
  '[x](/corrections/) [x](/corrections/#page:list)',
  '[x](/help/)',
  '[x](#) [x](#top) [x](#source:harbor-act)',
  '## What happened\n\n[x](#what-happened)',
  '## What [[harbor fee|it]] *was* [@harbor-act, § 2]\n\n[x](#what-it-was)',
  '## Fees\n\n## Fees\n\n[x](#fees-1)',
  '## Café\n\n[x](#café) [x](#caf%C3%A9)',
  '[x](/developments/harbor-order/#why-it-matters)',
  '[x](/sources/harbor-act/#cite:1)',
  '[x](/form.pdf) [x](/forms/form.pdf#page=3) [x](/feed.xml) [x](/LICENSE) ![x](/x.png)',
  '[x](https://example.org/glossary/harbour-fee) https://example.org/a#b',
  '`[x](/halp/)` \\[x](/halp/)',
  '[a]: /halp/',
  // Refused by the rule address-is-safe.
  '[x](help) [x](?a) [x](//help/)',
])('accepts %j', (body) => {
  expect(found(body)).toEqual([])
})

test('counts a record that cannot be read as there, with every place in it', () => {
  const more = { 'glossary/berth.mdx': '---\nterm: 1\n---\n', 'pages/rates.mdx': 'x' }
  expect(found('[x](/glossary/berth/#what) [x](/rates/)', more)).toEqual([])
})

test('says what to add, and where the slash goes', () => {
  const findings = [
    ...linkTargetExists.check(
      harborContent(withBody('[x](/glossary/berth/) [x](/glossary/Berth/) [x](/help#a)')),
      [],
    ),
  ]
  expect(findings.map(({ fix }) => fix)).toEqual([
    'Correct the address, or add glossary/berth.mdx.',
    'Correct the address.',
    'Write /help/ there.',
  ])
  const { text = '', edit } = findings[2] ?? {}
  expect(edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end)).toContain(
    '(/help/#a)',
  )
})
