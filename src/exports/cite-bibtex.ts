import type { CitedPage } from './cite-page.ts'

/**
 * A page as an entry of BibTeX, of the type `@online` that biblatex brought. Dates are as precise as
 * on file, and `urldate` is the day everything on the page was worked out for.
 *
 * Letters beyond ASCII stay as they are. Second braces keep capitals, and keep “and” in a name from
 * parting it in two. The address stays untouched: styles print that field as it is typed, and an
 * address has no braces and no backslash.
 *
 * @see https://ctan.org/pkg/biblatex (manual, section 2.1.1: `@online`; 2.2.1: verbatim fields)
 */
export function bibtexEntry({
  key,
  publisher,
  site,
  title,
  reviewed,
  asOf,
  note,
  address,
}: CitedPage): string {
  const fields = [
    ['author', `{${escaped(publisher)}}`],
    ['title', `{${escaped(title)}}`],
    ['organization', publisher === site ? undefined : `{${escaped(site)}}`],
    ['date', reviewed],
    ['url', address],
    ['urldate', asOf],
    ['note', escaped(note)],
  ].flatMap(([name, value]) => (value === undefined ? [] : `  ${name} = {${value}},\n`))
  return `@online{${key},\n${fields.join('')}}\n`
}

function escaped(text: string): string {
  return text.replace(/[\\{}~^&%$#_]/g, (sign) => signs[sign] ?? `\\${sign}`)
}

/** Braces by name: BibTeX counts them even behind a backslash, and one alone would swallow the rest. */
const signs: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}
