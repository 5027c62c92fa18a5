import { expect, test } from 'vitest'
import { findingsOf, harborFiles, withBody } from '../fixtures/harbor.ts'
import { abbreviationIsExpanded } from './abbreviation-is-expanded.ts'

const hpa = {
  'glossary/hpa.mdx': `---
term: Harbor Pier Authority
aliases: [HPA]
short: The office that looks after piers.
authority: ["[@harbor-act, § 2]"]
---

The Harbor Pier Authority looks after piers [@harbor-act].
`,
}
const found = (body: string, more: Readonly<Record<string, string>> = {}) =>
  findingsOf(abbreviationIsExpanded, { ...withBody(body), ...more })

test.each([
  ['The HPA set a fee.', '11:5', 'HPA'],
  ['The HPA set it. The Harbor Pier Authority (HPA) did.', '11:5', 'HPA'],
  ['The HPA set it; the HPA kept it.', '11:5', 'HPA'],
  ['The N.Y.H.D. set it.', '11:5', 'N.Y.H.D.'],
  ['Two VTSs watch.', '11:5', 'VTSs'],
  ['The NEXUS lane is shut.', '11:5', 'NEXUS'],
  ['The Harbor Board (XYZ) set it.', '11:19', 'XYZ'],
  ['The HPA (see below) set it.', '11:5', 'HPA'],
  ['The HPA, the sheriff and the county paid.', '11:5', 'HPA'],
  ['HPA-run piers are shut.', '11:1', 'HPA'],
  ['| Who |\n| - |\n| HPA |', '13:3', 'HPA'],
  ['A note[^n].\n\n[^n]: The HPA.', '13:11', 'HPA'],
  ['It said “the HPA may” and the HPA did.', '11:31', 'HPA'],
])('not explained: %j', (body, place, letters) => {
  expect(found(body)).toEqual([
    `developments/case.mdx:${place} "${letters}" is not explained where this page first uses it.`,
  ])
})

test.each([
  'The Harbor Pier Authority (HPA) set it. The HPA kept it.',
  'The Harbor and Pier Authority (“HPA”) set it.',
  'The HPA (Harbor Pier Authority) set it.',
  'The Harbor Pier Authority, or HPA, set it.',
  'The Harbor Pier Authority, known as the HPA, set it.',
  'The Edward Byrne Memorial Justice Assistance Grant (Byrne JAG) pays.',
  'Secure Electronic Network for Travelers Rapid Inspection (SENTRI) and Free and Secure Trade (FAST).',
  'Pilots Without Borders (PSF, from its French name) came.',
  'NEXUS (for Canada) is open. NEXUS is shut.',
  'NEXUS, a program for boats, is open.',
  'It runs Global Entry and NEXUS. NEXUS is for travel to Canada.',
  '<abbr title="Harbor Pier Authority">HPA</abbr> set it. The HPA kept it.',
  'The US, the U.S., the UK, the EU, TV, IDs and a PDF at 9 a.m. in Washington, D.C.',
  'Title IV, Chapter XX, World War II and Article III.',
  'J.D. Vance and R. B. Smith came.',
  '8 U.S.C. § 1357, 12 F.3d 5, H.R. 2, SB 54, Part YYY, Form I-247A and 20-mc-00011-WJM-MEH.',
  'In HLC v. DLB the court ruled.',
  'It said “the HPA may”.',
  '`HPA` is code.',
  'It is NOT a tax.',
  'See [the page](https://example.org/HPA).',
  'THE BOARD SET A FEE FOR ALL PIERS OF THE HPA',
])('explained, or needs no explanation: %j', (body) => {
  expect(found(body)).toEqual([])
})

test.each([
  'The [[hpa]] set it. The HPA kept it.',
  'The [[HPA]] set it.',
  'The [[hpa|Pier Authority]] (HPA) set it.',
])('a term explains its names: %j', (body) => {
  expect(found(body, hpa)).toEqual([])
})

test('a term explains the letters its page spells out, and its name is no explanation of another', () => {
  const [path = ''] = Object.keys(hpa)
  const text = hpa['glossary/hpa.mdx'].replace('aliases: [HPA]', 'aliases: [HPA, HPA list]')
  const more = {
    ...hpa,
    'glossary/list.mdx': text
      .replace(/^(term|aliases): .*/gm, '')
      .replace('---', '---\nterm: pier list\naliases: [HPA list]'),
  }
  expect(path).toBe('glossary/hpa.mdx')
  expect(found('The [[pier-list|HPA list]].', more)).toHaveLength(1)
})

test('names of papers and stations cited on the page need no explanation', () => {
  const herald = (harborFiles['sources/harbor-herald.yaml'] ?? '').replace(
    'Harbor Herald',
    'KNKX Radio',
  )
  const files = { 'sources/harbor-herald.yaml': herald }
  expect(found('KNKX reported it [@harbor-herald].', files)).toEqual([])
  expect(found('KNKX reported it [@harbor-act].', files)).toHaveLength(1)
})

test('a summary stands alone, a heading does not', () => {
  const files = withBody('## What the HPA did\n\nThe Harbor Pier Authority (HPA) set a fee.')
  const text = (files['developments/case.mdx'] ?? '').replace(
    'The board set a fee',
    'The HPA set a fee',
  )
  expect(findingsOf(abbreviationIsExpanded, files)).toEqual([])
  expect(findingsOf(abbreviationIsExpanded, { 'developments/case.mdx': text })).toEqual([
    'developments/case.mdx:7:14 "HPA" is not explained where this page first uses it.',
  ])
  expect(findingsOf(abbreviationIsExpanded, { 'developments/case.mdx': text, ...hpa })).toEqual([])
  expect(found('## What the XYZ did')).toEqual([
    'developments/case.mdx:11:13 "XYZ" is explained nowhere on this page.',
  ])
})

test.each([
  [
    'es',
    'El Servicio de Inmigración y Control de Aduanas (ICE, por sus siglas en inglés) y EE. UU. firman.',
  ],
  ['fr', 'Le Service de l’immigration (ICE) et l’ONU.'],
  ['zh', '移民与海关执法局（ICE）没有支付。'],
  ['ar', 'تنشر الهيئة (HPA) قائمة.'],
])('in other languages a name before the bracket is enough (%s)', (language, body) => {
  const site = (harborFiles['site.yaml'] ?? '').replace('language: en', `language: ${language}`)
  expect(found(body, { 'site.yaml': site })).toEqual([])
  expect(found('HPA.', { 'site.yaml': site })).toHaveLength(1)
})
