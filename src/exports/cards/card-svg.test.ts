import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { canDraw, cardLetters, folded } from './card-letters.ts'
import { cardFonts, cardSvg } from './card-svg.ts'
import type { Card } from './card.ts'

const fonts = cardFonts.map(({ file, part, weight }) => {
  return { part, weight, data: readFileSync(new URL(`fonts/${file}`, import.meta.url)) }
})

const card: Card = {
  site: 'The Harbor Docket',
  kind: 'Order · 9 April 2031',
  title: 'Łódź court bans the “harbor fee”',
  standing: { label: 'No longer in effect', detail: 'vacated, 2032', look: 'fallen' },
}

test('the same card is the same drawing, and no letter of it is left to the machine’s fonts', async () => {
  const svg = await cardSvg(card, fonts)
  expect((await cardSvg(card, fonts)) === svg).toBe(true)
  expect(svg.slice(0, 40)).toContain('width="1200" height="630"')
  // Not printed where it fails: it is long.
  expect(/<text|font-family/.test(svg)).toBe(false)
})

test('what fell is struck through, by a line and not by colour alone', async () => {
  const lines = async (look: 'fallen' | 'plain') => {
    const standing = { label: 'x', detail: '', look }
    return (await cardSvg({ ...card, standing }, fonts)).match(/<line/g)?.length ?? 0
  }
  expect(await lines('fallen')).toBeGreaterThan(await lines('plain'))
})

test('the fonts have every letter that a card may have', async () => {
  const any = new RegExp(`^[${cardLetters}]$`, 'u')
  const letters = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code))
    .filter((letter) => any.test(letter) && letter.trim() !== '')
    .join('')
  expect(letters.length).toBeGreaterThan(300)
  // In both weights; a card that lacked one would throw.
  const standing = { label: letters, detail: letters, look: 'plain' } as const
  await cardSvg({ site: '', title: 'x', standing }, fonts)
})

test('a letter that the fonts lack is refused', async () => {
  await expect(cardSvg({ ...card, title: '港' }, fonts)).rejects.toThrow('lack 港')
})

test.each([
  ['8 U.S.C. §\u00A01357', true],
  ['ICE\u2011issued holds, 2020\u20132024', true],
  ['Cafe\u0301 \u2009Été', true],
  ['“Łódź” – Żywioł’s €5 · 50\u202F% … ™', true],
  ['مرحبا', false],
  ['港', false],
  ['a → b', false],
  ['\u{1F3DB}', false],
])('%j can be drawn: %s', (text, can) => {
  expect(canDraw(folded(text))).toBe(can)
})
