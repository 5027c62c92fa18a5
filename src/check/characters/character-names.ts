/** A character by its number, as Unicode writes it: `U+202E`. */
export function codeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

/** What a character that cannot be seen is called in plain words, with its article. */
export function nameOfCharacter(character: string): string {
  return (
    names[codeOf(character)] ??
    kinds.find(([kind]) => kind.test(character))?.[1] ??
    'an invisible character'
  )
}

const names: Readonly<Record<string, string>> = {
  'U+0000': 'a null character',
  'U+0007': 'a bell',
  'U+0008': 'a backspace',
  'U+000B': 'a vertical tab',
  'U+000C': 'a form feed',
  'U+001B': 'an escape character',
  'U+007F': 'a delete character',
  'U+0085': 'a next-line character',
  'U+00AD': 'a soft hyphen',
  'U+034F': 'a grapheme joiner',
  'U+061C': 'an Arabic letter mark',
  'U+115F': 'a Hangul filler',
  'U+1160': 'a Hangul filler',
  'U+180E': 'a Mongolian vowel separator',
  'U+200B': 'a zero-width space',
  'U+200C': 'a zero-width non-joiner',
  'U+200D': 'a zero-width joiner',
  'U+200E': 'a left-to-right mark',
  'U+200F': 'a right-to-left mark',
  'U+2028': 'a line separator',
  'U+2029': 'a paragraph separator',
  'U+202A': 'a left-to-right embedding',
  'U+202B': 'a right-to-left embedding',
  'U+202C': 'an end of embedding',
  'U+202D': 'a left-to-right override',
  'U+202E': 'a right-to-left override',
  'U+2060': 'a word joiner',
  'U+2061': 'an invisible function sign',
  'U+2062': 'an invisible times sign',
  'U+2063': 'an invisible comma',
  'U+2064': 'an invisible plus sign',
  'U+2066': 'a left-to-right isolate',
  'U+2067': 'a right-to-left isolate',
  'U+2068': 'a first-strong isolate',
  'U+2069': 'an end of isolate',
  'U+2800': 'a blank Braille pattern',
  'U+3164': 'a Hangul filler',
  'U+FEFF': 'a byte-order mark',
  'U+FFA0': 'a Hangul filler',
  'U+FFFC': 'a stand-in for an object',
  'U+FFFD': 'a stand-in for a character that was lost',
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/\p{Cc}/u, 'a control character'],
  [/\p{Cs}/u, 'half of a character'],
  [/\p{Co}/u, 'a private-use character'],
  [/\p{Noncharacter_Code_Point}/u, 'a number that is no character'],
  [/[\uFE00-\uFE0F\u{E0100}-\u{E01EF}\u180B-\u180F]/u, 'a variation selector'],
  [/[\u{E0000}-\u{E007F}]/u, 'a tag character'],
]
