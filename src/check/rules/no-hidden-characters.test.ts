import { expect, test } from 'vitest'
import { findingsOf, harborFiles, withBody } from '../fixtures/harbor.ts'
import { noHiddenCharacters } from './no-hidden-characters.ts'

const inBody = (body: string) =>
  findingsOf(noHiddenCharacters, withBody(body)).map((one) => one.replace(/^\S+mdx:/, ''))

test.each([
  ['The \u202Ereef', '11:5 Here stands U+202E, a right-to-left override.'],
  ['The \u202Dfee\u202C', '11:5 Here stands U+202D, a left-to-right override.'],
  ['The \u202Afee', '11:5 Here stands U+202A, a left-to-right embedding.'],
  ['The \u202Bfee', '11:5 Here stands U+202B, a right-to-left embedding.'],
  ['The fee\u202C', '11:8 Here stands U+202C, an end of embedding.'],
  ['The \u2066fee', '11:5 Here stands U+2066, a left-to-right isolate.'],
  ['The \u2067fee', '11:5 Here stands U+2067, a right-to-left isolate.'],
  ['The fee\u2069', '11:8 Here stands U+2069, an end of isolate.'],
  ['The \u2068fee\n\n\u2069 rose', '11:5 Here stands U+2068, a first-strong isolate.'],
  ['The\u200E fee', '11:4 Here stands U+200E, a left-to-right mark.'],
  ['The\u200F fee', '11:4 Here stands U+200F, a right-to-left mark.'],
  ['The\u061C fee', '11:4 Here stands U+061C, an Arabic letter mark.'],
  ['har\u200Bbor', '11:4 Here stands U+200B, a zero-width space.'],
  [
    'har\u200B\u200B\u200Bbor',
    '11:4 Here stands U+200B, a zero-width space, and 2 more beside it.',
  ],
  ['har\u2060bor', '11:4 Here stands U+2060, a word joiner.'],
  ['har\u2062bor', '11:4 Here stands U+2062, an invisible times sign.'],
  ['har\uFEFFbor', '11:4 Here stands U+FEFF, a byte-order mark.'],
  ['har\u00ADbor', '11:4 Here stands U+00AD, a soft hyphen.'],
  ['har\u034Fbor', '11:4 Here stands U+034F, a grapheme joiner.'],
  ['har\u3164bor', '11:4 Here stands U+3164, a Hangul filler.'],
  ['har\u115Fbor', '11:4 Here stands U+115F, a Hangul filler.'],
  ['har\u17B4bor', '11:4 Here stands U+17B4, an invisible character.'],
  ['har\u2800bor', '11:4 Here stands U+2800, a blank Braille pattern.'],
  ['har\u{E0041}bor', '11:4 Here stands U+E0041, a tag character.'],
  ['har\u180Ebor', '11:4 Here stands U+180E, a Mongolian vowel separator.'],
  ['har\u2028bor', '11:4 Here stands U+2028, a line separator.'],
  ['har\u2029bor', '11:4 Here stands U+2029, a paragraph separator.'],
  ['har\u001Bbor', '11:4 Here stands U+001B, an escape character.'],
  ['har\u0008bor', '11:4 Here stands U+0008, a backspace.'],
  ['har\u0085bor', '11:4 Here stands U+0085, a next-line character.'],
  ['har\u0001bor', '11:4 Here stands U+0001, a control character.'],
  ['har\u009Bbor', '11:4 Here stands U+009B, a control character.'],
  ['har\uE000bor', '11:4 Here stands U+E000, a private-use character.'],
  ['har\u{10FFFD}bor', '11:4 Here stands U+10FFFD, a private-use character.'],
  ['har\uFDD0bor', '11:4 Here stands U+FDD0, a number that is no character.'],
  ['har\u{1FFFF}bor', '11:4 Here stands U+1FFFF, a number that is no character.'],
  ['caf\uFFFD', '11:4 Here stands U+FFFD, a stand-in for a character that was lost.'],
  ['har\uFE0Fbor', '11:4 Here stands U+FE0F, a variation selector.'],
  ['1\uFE0F boat', '11:2 Here stands U+FE0F, a variation selector.'],
  ['har\u{E0101}bor', '11:4 Here stands U+E0101, a variation selector.'],
  ['har\u200Dbor', '11:4 Here stands U+200D, a zero-width joiner.'],
  ['har\u200Cbor', '11:4 Here stands U+200C, a zero-width non-joiner.'],
  ['🚢\u200Dboat', '11:3 Here stands U+200D, a zero-width joiner.'],
  ['می\u200C\u200Cخواهیم', '11:4 Here stands U+200C, a zero-width non-joiner.'],
])('%j hides something', (body, found) => {
  expect(inBody(body)[0]).toBe(found)
  expect(inBody(body).length).toBeLessThanOrEqual(2)
})

test.each([
  [
    'The h\u0430rbor fee',
    '11:6 "h\u0430rbor" mixes Latin and Cyrillic letters: "\u0430" is U+0430.',
  ],
  ['\u0410ct', '11:1 "\u0410ct" mixes Cyrillic and Latin letters: "\u0410" is U+0410.'],
  ['harb\u03BFr', '11:5 "harb\u03BFr" mixes Latin and Greek letters: "\u03BF" is U+03BF.'],
  ['harb\u0585r', '11:5 "harb\u0585r" mixes Latin and Armenian letters: "\u0585" is U+0585.'],
  ['\u13A0ct', '11:1 "\u13A0ct" mixes Cherokee and Latin letters: "\u13A0" is U+13A0.'],
  ['\u2CA1lan', '11:1 "\u2CA1lan" mixes Coptic and Latin letters: "\u2CA1" is U+2CA1.'],
  ['\uA4E2EE', '11:1 "\uA4E2EE" mixes Lisu and Latin letters: "\uA4E2" is U+A4E2.'],
  ['приг\u03BFвор', '11:5 "приг\u03BFвор" mixes Cyrillic and Greek letters: "\u03BF" is U+03BF.'],
  ['приговop', '11:7 "приговop" mixes Cyrillic and Latin letters: "o" is U+006F.'],
  [
    'a \u{1D41F}\u{1D41E}\u{1D41E}',
    '11:3 These are ornamental letters (U+1D41F): they only look like "fee".',
  ],
  ['a ｆｅｅ', '11:3 These are ornamental letters (U+FF46): they only look like "fee".'],
])('%j imitates letters', (body, found) => {
  expect(inBody(body)).toEqual([found])
})

test.each([
  'El juez señaló que “la tasa” ascendía a 12 €.',
  'قرر المجلس رسمًا قدره 12 دولارًا (Harbor Board)\u200F.',
  'قالت ICE\u200E إن الرسم \u2068Harbor Board\u2069 قائم.',
  'The \u2067مرفأ\u2069 fee, and \u2066one \u2068more\u2069\u2069.',
  'The \u2067مرفأ\nبورتلاند\u2069 fee.',
  '委員會訂立了港口費。𠮷野家 葛\u{E0100}城',
  '「ＡＴＭ」收費',
  'Komisyon an te fikse yon frè pou bato yo.',
  'बोर्ड ने शुल्क तय किया। क्\u200Dष और श्री\u200Cमान',
  'هیئت بندر هزینه را تعیین کرد و می\u200Cخواهد آن\u200Cها بپردازند؛ PDF\u200Cها',
  'המועצה קבעה אגרה\u200F (fee).',
  'Hội đồng quản trị đã ấn định một khoản phí.',
  'Vie\u0323\u0302t Nam, cafe\u0301',
  'Совет установил сбор; PDF-файл и Zoom\u2019ом.',
  'Το συμβούλιο όρισε τέλος.',
  'Խորհուրդը վճար սահմանեց։',
  '👩\u200D🚀 👨🏽\u200D⚖\uFE0F ❤\uFE0F\u200D🔥 🏳\uFE0F\u200D🌈 1\uFE0F\u20E3 ©\uFE0F ☎\uFE0E',
  '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F} and 🇺🇸',
  '5\u00A0µm, 5 μm, 3 kΩ, 1\u202F204, 1\u2009204, ½, №',
  'ᠠᠢ\u180Eᠠ ᠭ\u180B',
  '⠓⠁⠗⠃⠕⠗\u2800⠋⠑⠑',
  '≨\uFE00 and 字\uFE00',
  '`&zwj;` is written \\&zwj; and a tab\tis white space',
  'fiancé naïve Ærø ﬁne Åse',
  '{/* a remark */}',
])('%j is let be', (body) => {
  expect(inBody(body)).toEqual([])
})

test.each([
  ['har&#8203;bor', '11:4 Here stands U+200B, a zero-width space.'],
  ['The &rlm;fee', '11:5 Here stands U+200F, a right-to-left mark.'],
  ['h&#x430;rbor', '11:2 "hаrbor" mixes Latin and Cyrillic letters: "а" is U+0430.'],
])('%j is read first', (body, found) => {
  expect(inBody(body)).toEqual([found])
})

test('looks at fields, at sources and at the site', () => {
  const files: Record<string, string> = {
    ...withBody('Boats.'),
    'site.yaml': `${harborFiles['site.yaml']}severity: {} # \u202E\n`,
    'sources/harbor-act.yaml': (harborFiles['sources/harbor-act.yaml'] ?? '').replace(
      'title: Harbor Act',
      'title: "Harbor \\u202EAct"',
    ),
  }
  files['developments/case.mdx'] = (files['developments/case.mdx'] ?? '')
    .replace('Board sets', 'Bo\u200Bard sets')
    .replace('summary: The', 'summary: \u2067The')
    .replace('reviewed', '# \u2069\nreviewed')
  expect(findingsOf(noHiddenCharacters, files)).toEqual([
    'developments/case.mdx:2:10 Here stands U+200B, a zero-width space.',
    'developments/case.mdx:7:10 Here stands U+2067, a right-to-left isolate.',
    'developments/case.mdx:8:3 Here stands U+2069, an end of isolate.',
    'site.yaml:6:16 Here stands U+202E, a right-to-left override.',
    'sources/harbor-act.yaml:2:16 Here stands U+202E, a right-to-left override.',
  ])
})

test('takes a byte-order mark at the start of a file, and line endings of all kinds', () => {
  const [file = '', text = ''] = Object.entries(withBody('Boats\npay.\n\nThey pay.'))[0] ?? []
  expect(findingsOf(noHiddenCharacters, { [file]: `\uFEFF${text}` })).toEqual([])
  expect(findingsOf(noHiddenCharacters, { [file]: `\uFEFF\uFEFF${text}` })).toHaveLength(1)
  expect(findingsOf(noHiddenCharacters, { [file]: text.replaceAll('\n', '\r\n') })).toEqual([])
  expect(findingsOf(noHiddenCharacters, { [file]: text.replaceAll('\n', '\r') })).toEqual([])
})
