import { bibtexAddress, bibtexRecord, bibtexText, bibtexWhole } from './bibtex.ts'
import type { CitedPage } from './cite-page.ts'

/**
 * A page as an entry of BibTeX, of the type `@online` that biblatex brought. Dates are as precise as
 * on file, and `urldate` is the day everything on the page was worked out for.
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
  return bibtexRecord('online', key, [
    ['author', bibtexWhole(publisher)],
    ['title', bibtexWhole(title)],
    ['organization', publisher === site ? undefined : bibtexWhole(site)],
    ['date', reviewed],
    ['url', bibtexAddress(address)],
    ['urldate', asOf],
    ['note', bibtexText(note)],
  ])
}
