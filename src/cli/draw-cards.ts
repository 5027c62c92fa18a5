import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { allCards, cardSize } from '../exports/cards/card-address.ts'
import { type CardFont, cardFonts, cardSvg } from '../exports/cards/card-svg.ts'
import { cardTree } from '../exports/cards/card-tree.ts'
import type { Card } from '../exports/cards/card.ts'
import type { Graph } from '../graph/graph.ts'
import type { Site } from '../schema/site.ts'
import { pngOf, pngOptions } from './svg-to-png.ts'

/**
 * Draw the card of every page that has one, and the site’s, into a built site.
 *
 * A card that was drawn before is taken from the cache, by all that goes into it: what is drawn,
 * the fonts and the tools. One that does not hold what it held when it was kept is drawn again.
 *
 * @param folder Where the site was built.
 * @param cache Folder of what was drawn before; it may be missing or deleted.
 * @returns How many cards there are, and how many of them had to be drawn.
 */
export async function drawCards(
  folder: string,
  graph: Graph,
  site: Site,
  cache = 'node_modules/.cache/cards',
): Promise<{ all: number; drawn: number }> {
  const fonts = await readFonts()
  const tools = await toolsStamp(fonts)
  const waiting = [...allCards(graph, site)]
  const all = waiting.length
  let drawn = 0
  await mkdir(cache, { recursive: true })
  await Promise.all(Array.from({ length: atOnce }, work))
  return { all, drawn }

  async function work(): Promise<void> {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [file, card] = next
      const target = join(folder, file)
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, await pictureOf(card))
    }
  }

  async function pictureOf(card: Card): Promise<Buffer> {
    const kept = join(cache, `${hash(tools + JSON.stringify(cardTree(card)))}.png`)
    const found = await readKept(kept)
    if (found) return found
    const picture = await pngOf(await cardSvg(card, fonts))
    drawn++
    await keep(kept, picture)
    return picture
  }
}

/** Cards on their way together: one is laid out while others are painted. */
const atOnce = 4

/** A picture from the cache; `undefined` if there is none, or it is not what was kept. */
async function readKept(file: string): Promise<Buffer | undefined> {
  const bytes = await readFile(file).catch(() => undefined)
  if (!bytes) return undefined
  const picture = bytes.subarray(stampLength)
  return bytes.toString('latin1', 0, stampLength) === hash(picture) ? picture : undefined
}

/** Put a picture into the cache, after its own hash; by a rename, so that no half of one is read. */
async function keep(file: string, picture: Buffer): Promise<void> {
  const part = `${file}.${process.pid}`
  await writeFile(part, Buffer.concat([Buffer.from(hash(picture), 'latin1'), picture]))
  await rename(part, file)
}

async function readFonts(): Promise<CardFont[]> {
  const folder = new URL('../exports/cards/fonts/', import.meta.url)
  return Promise.all(
    cardFonts.map(async ({ file, part, weight }) => {
      return { part, weight, data: await readFile(new URL(file, folder)) }
    }),
  )
}

/** Changes with whatever changes a card besides what is on it: every tool, and the fonts. */
async function toolsStamp(fonts: readonly CardFont[]): Promise<string> {
  const lock = await readFile(new URL('../../package-lock.json', import.meta.url))
  const parts = [
    hash(lock),
    JSON.stringify({ cardSize, pngOptions }),
    ...fonts.map(({ data }) => hash(data)),
  ]
  return parts.join('\n')
}

const stampLength = 64

function hash(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex')
}
