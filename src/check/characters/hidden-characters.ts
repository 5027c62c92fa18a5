import { nameOfCharacter } from './character-names.ts'

/**
 * Characters that cannot be seen, that change the order in which a line is shown, or that mean
 * nothing to a reader: each where nothing beside it needs it. Those of one kind in a row are one.
 *
 * Persian, Hindi and emoji need joiners, Hebrew and Arabic marks of direction, Chinese and emoji
 * variation selectors; beside those they are let be.
 *
 * @param paragraph What is shown in one piece: marks of direction reach no further.
 * @returns Positions in it, earliest first, and the plain name of each character.
 * @see https://www.unicode.org/reports/tr36/ (what may deceive) and https://www.unicode.org/reports/tr9/ (direction)
 */
export function hiddenCharacters(paragraph: string): HiddenCharacter[] {
  const found: HiddenCharacter[] = []
  const open = unclosed(paragraph)
  const isRightToLeft = rightToLeft.test(paragraph)
  for (const { 0: sign, index } of paragraph.matchAll(candidate)) {
    const end = index + sign.length
    if (directionMark.test(sign) && isRightToLeft) continue
    if (isolate.test(sign) ? !open.has(index) : isNeeded(sign, paragraph, index)) continue
    const last = found.at(-1)
    const name = nameOfCharacter(sign)
    if (last?.end === index && last.name === name) {
      last.end = end
      last.count++
    } else found.push({ start: index, end, sign, name, count: 1 })
  }
  return found
}

const candidate =
  /(?![\t\n\r])[\p{DI}\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Bidi_Control}\u2800\uFFF9-\uFFFD\u{1D173}-\u{1D17A}]/gu

const directionMark = /[\u200E\u200F\u061C]/
const isolate = /[\u2066-\u2069]/

const rightToLeft =
  /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Mandaic}\p{Script=Samaritan}]/u

/** Positions of isolates that have no partner. */
function unclosed(paragraph: string): ReadonlySet<number> {
  const open: number[] = []
  const alone = new Set<number>()
  for (const { 0: sign, index } of paragraph.matchAll(/[\u2066-\u2069]/g)) {
    if (sign !== '\u2069') open.push(index)
    else if (open.pop() === undefined) alone.add(index)
  }
  return new Set([...alone, ...open])
}

/** Whether what stands before or after a character makes use of it. */
function isNeeded(sign: string, text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 2), index)
  const after = text.slice(index + sign.length, index + sign.length + 2)
  // One is enough.
  if (/[\u200C\u200D]/.test(sign) && /[\u200C\u200D]$/.test(before)) return false
  if (sign === '\u200D' && emoji.before.test(before) && emoji.after.test(after)) return true
  if (/[\u{E0020}-\u{E007F}]/u.test(sign)) return isInFlag(text, index)
  return needs.some(
    ([signs, behind, ahead]) =>
      signs.test(sign) && (behind.test(before) || (ahead?.test(after) ?? false)),
  )
}

/** Two emoji made one, of which the first may end in a tone of skin or a selector. */
const emoji = { before: /[\p{ExtPict}\p{EMod}\uFE0F\u{E007F}]$/u, after: /^\p{ExtPict}/u }

/** Letters that join, or stack, and may have to be told not to. */
const joining =
  '[\\p{scx=Arabic}\\p{scx=Syriac}\\p{scx=Nko}\\p{scx=Mandaic}\\p{scx=Mongolian}\\p{scx=Phags_Pa}\\p{scx=Adlam}\\p{scx=Hanifi_Rohingya}\\p{scx=Devanagari}\\p{scx=Bengali}\\p{scx=Gurmukhi}\\p{scx=Gujarati}\\p{scx=Oriya}\\p{scx=Tamil}\\p{scx=Telugu}\\p{scx=Kannada}\\p{scx=Malayalam}\\p{scx=Sinhala}\\p{scx=Khmer}\\p{scx=Myanmar}\\p{scx=Tibetan}\\p{scx=Javanese}\\p{scx=Balinese}]'

/** Characters; what may stand before them; or else, what may stand after them. */
const needs: readonly (readonly [RegExp, RegExp, RegExp?])[] = [
  [/[\u200C\u200D]/, new RegExp(`${joining}$`, 'u'), new RegExp(`^${joining}`, 'u')],
  [/[\uFE0E\uFE0F]/, /(?![\d#*])\p{Emoji}$/u, /^\u20E3/],
  [/[\uFE00-\uFE0D]/, /[\p{scx=Han}\p{Sm}\p{scx=Myanmar}\p{scx=Phags_Pa}‘’“”、-。！-～]$/u],
  [/[\u{E0100}-\u{E01EF}]/u, /\p{Script=Han}$/u],
  [/[\u180B-\u180F]/, /\p{Script=Mongolian}$/u],
  [/\u034F/, /\p{M}$/u, /^\p{M}/u],
  [/\u2800/, /[\u2801-\u28FF]$/, /^[\u2801-\u28FF]/],
]

/** The flag of a region: a black flag, the letters of the region as tags, and the tag that ends them. */
function isInFlag(text: string, index: number): boolean {
  return (
    /\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]*$/u.test(
      text.slice(Math.max(0, index - 16), index),
    ) && /^[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{0,6}\u{E007F}/u.test(text.slice(index))
  )
}

/** A character, or several of a kind in a row: positions of the first, and after the last. */
export type HiddenCharacter = {
  start: number
  end: number
  /** The first of them. */
  sign: string
  name: string
  count: number
}
