import { parseFragment } from 'parse5'

/**
 * Words as Markdown prints them: backslashes before signs and character references read, so that
 * `\[a\] &sect; &#167;` is `[a] § §`. What is no reference stays as it was typed.
 *
 * @see https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references
 */
export function readEscapes(typed: string): string {
  return typed.replace(
    escapeOrReference,
    (whole, sign?: string, decimal?: string, hex?: string) => {
      if (sign !== undefined) return sign
      if (decimal !== undefined) return characterOf(Number.parseInt(decimal, 10))
      if (hex !== undefined) return characterOf(Number.parseInt(hex, 16))
      return named(whole)
    },
  )
}

const escapeOrReference =
  /\\([!-/:-@[-`{-~])|&#(\d{1,7});|&#[xX]([\da-fA-F]{1,6});|&[A-Za-z\d]{1,31};/g

/** What is no character, or would be a control sign, shows as U+FFFD. */
function characterOf(code: number): string {
  if (code > 0x10ffff) return '\uFFFD'
  const character = String.fromCodePoint(code)
  return unprintable.test(character) ? '\uFFFD' : character
}

const unprintable = /^[\0-\x08\x0B\x0E-\x1F\x7F-\x9F\p{Cs}\p{Noncharacter_Code_Point}]$/u

/** HTML reads `&notit;` as `¬it;` in text, but not in an attribute; Markdown never does. */
function named(reference: string): string {
  const [node] = parseFragment(`<i title="${reference}">`).childNodes
  return (node && 'attrs' in node && node.attrs[0]?.value) || reference
}
