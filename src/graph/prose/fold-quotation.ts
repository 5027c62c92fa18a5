/**
 * One form for all ways to set the same words, and no more: quotation marks and apostrophes become
 * one straight mark, dashes one dash, runs of white space one space, letters their composed form.
 *
 * Double and single marks fold alike, since a quotation inside a quotation changes its marks.
 */
export function foldQuotation(text: string): string {
  return foldDashes(foldMarks(text))
}

/** All but the dashes; as long as what {@link foldDashes} makes of it, letter for letter. */
export function foldMarks(text: string): string {
  return text
    .normalize('NFC')
    .replace(/["'“”„‟‘’‚‛«»‹›「」『』]/g, "'")
    .replace(/-{2,3}/g, '—')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Hyphens, dashes and the minus sign as one. */
export function foldDashes(text: string): string {
  return text.replace(/[\u2010-\u2015\u2212\u2E3A\u2E3B\uFE58\uFE63\uFF0D]/g, '-')
}
