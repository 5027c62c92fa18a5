import { codeOf } from '../characters/character-names.ts'

/**
 * Text that is safe to print on a terminal, in one line: what would move the cursor, change
 * colours, hide itself or reorder the line is shown as its number, `U+202E`, and line endings and
 * tabs as one space.
 */
export function printable(text: string): string {
  return text.replace(/\s*[\t\r\n]\s*/g, ' ').replace(unprintable, codeOf)
}

/** The same with one sign for each character, so that carets under it still point at theirs. */
export function printableInColumns(text: string): string {
  return text.replace(/[\t\r\n]/g, ' ').replace(unprintable, (sign) => '�'.repeat(sign.length))
}

// Joiners and marks of direction are left: words in Persian and Arabic need them.
const unprintable =
  /(?![\u200C-\u200F\u061C\uFE0E\uFE0F])[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Bidi_Control}\p{DI}\uFFF9-\uFFFB]/gu
