import { dateInWords } from '../../schema/plain-date.ts'
import { escaped } from './edits.ts'
import type { SiteFacts } from './site-facts.ts'

/**
 * What each page of a copy says before its text: that it is one, of which day, and where the current
 * page is.
 *
 * @param address Of the current page, in full.
 * @param asOf Day the site was built for, as `YYYY-MM-DD`.
 */
export function copyNote(address: string, asOf: string, language: string): string {
  const at = escaped(address)
  return (
    '<aside class="copy-note" aria-label="About this copy"><p>' +
    `This is a copy as of <time datetime="${asOf}">${dateInWords(asOf, language)}</time>. ` +
    'It does not change when things do. ' +
    `The current page is at <a href="${at}" rel="noreferrer">${at}</a>.</p></aside>`
  )
}

/** What lies beside the pages of a copy, for whoever opens the folder. */
export function readMeFirst({ name, address, language }: SiteFacts, asOf: string): string {
  return `${name}
A copy as of ${dateInWords(asOf, language)}

To read it, open index.html. It needs no connection.

A copy does not change when things do. A ruling in it may have been
overturned since, and a deadline in it may have passed. The site itself
says where things stand now:

${address}
`
}

/** Name of the file that tells a copy from any other folder. */
export const readMeName = 'READ ME FIRST.txt'

/** Whether a file of that name is one of ours: others may use the name, too. */
export function isReadMe(text: string): boolean {
  return /^[^\n]*\nA copy as of /.test(text)
}
