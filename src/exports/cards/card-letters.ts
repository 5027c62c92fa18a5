/**
 * A text with the letters that the fonts of cards have: signs that differ from others only in how
 * they break or how wide they are become those.
 */
export function folded(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u2000-\u200A\u202F\s]+/g, ' ')
    .replace(/[\u00AD\u200B-\u200D\u2060]/g, '')
    .trim()
}

/** Whether the fonts of cards have every letter of a folded text; what they lack would be a box. */
export function canDraw(text: string): boolean {
  return [...text].every((letter) => known.test(letter))
}

/**
 * Every letter that is in all of the fonts: Latin, as Europe’s languages write it, and the signs of
 * print. As in a class of a regular expression.
 */
export const cardLetters = ' -~¡-\u00AC\u00AE-īĮ-ıĴ-ťŨ-ſƒȘ-ț\u1E80-\u1E85ẞỲ-ỳ–—‘-‚“-„†•…′″‹›€™−'

const known = new RegExp(`^[${cardLetters}]$`, 'u')
