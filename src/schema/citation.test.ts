import { expect, test } from 'vitest'
import { parseCitation, parseCitations } from './citation.ts'
import { printLocator } from './locator.ts'

const inShort = (text: string) =>
  parseCitation(text).map(({ source, prefix, locator }) =>
    [prefix, source, locator ? printLocator(locator) : ''].join('|'),
  )

test.each([
  ['@act', ['|act|']],
  ['@act, p. 12', ['|act|p.\u00A012']],
  ['@act p. 12', ['|act|p.\u00A012']],
  ['@act, pp. 12-14', ['|act|pp.\u00A012–14']],
  ['see @a, § 2; @b, ¶ 7', ['see|a|§\u00A02', '|b|¶\u00A07']],
  ['see also @a;@b', ['see also|a|', '|b|']],
  ['@a, § 2; n. 4', ['|a|§\u00A02; n. 4']],
  ['@act, schedule 2', ['|act|schedule 2']],
  ['@act, zone 3', ['|act|zone 3']],
  ['@a,\n  § 2', ['|a|§\u00A02']],
  ['@Wrong_Key, p. 1', ['|Wrong_Key|p.\u00A01']],
  ['@act.', ['|act|.']],
  ['jane@example.org', []],
  ['no source; @a', []],
  ['@', []],
])('reads "%s"', (text, cites) => {
  expect(inShort(text)).toEqual(cites)
})

test('says where each key stands', () => {
  expect(parseCitation('see @a, § 2; @b').map((cite) => cite.at)).toEqual([4, 13])
  expect(parseCitations('[@a, § 2] [see @b]').map((cite) => cite.at)).toEqual([1, 15])
})
