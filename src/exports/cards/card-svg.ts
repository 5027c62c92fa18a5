import satori from 'satori'
import { cardSize } from './card-address.ts'
import type { Card } from './card.ts'
import { cardTree } from './card-tree.ts'

/**
 * A card as a drawing. Letters become paths, so that the same bytes come out wherever it is drawn,
 * whatever fonts the machine has.
 *
 * @param fonts The fonts of cards: `cardFonts` names them.
 * @throws {Error} If a letter is in none of them; `cardOf` returns no such card.
 */
export async function cardSvg(card: Card, fonts: readonly CardFont[]): Promise<string> {
  return satori(cardTree(card), {
    ...cardSize,
    fonts: fonts.map(({ part, weight, data }) => ({ name: part, weight, style: 'normal', data })),
    loadAdditionalAsset: (_, letters) => {
      throw new Error(`The fonts of cards lack ${letters}.`)
    },
  })
}

/**
 * The files of the fonts, under `fonts/`: Source Serif 4, in the parts that Fontsource makes of it.
 * Licence: fonts/OFL.txt.
 */
export const cardFonts = [
  { file: 'source-serif-4-latin-400-normal.woff', part: 'Latin', weight: 400 },
  { file: 'source-serif-4-latin-600-normal.woff', part: 'Latin', weight: 600 },
  { file: 'source-serif-4-latin-ext-400-normal.woff', part: 'More', weight: 400 },
  { file: 'source-serif-4-latin-ext-600-normal.woff', part: 'More', weight: 600 },
] as const

/** A font of cards, with its bytes. */
export type CardFont = Pick<(typeof cardFonts)[number], 'part' | 'weight'> & { data: Buffer }
