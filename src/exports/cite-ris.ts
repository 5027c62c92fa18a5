import type { PlainDate } from '../schema/plain-date.ts'
import type { CitedPage } from './cite-page.ts'

/**
 * A page as a record of RIS, in UTF-8: a web page (`ELEC`) with its title, site, publisher, the day
 * it was reviewed (`DA`), the day everything on it was worked out for (`Y2`) and where things stood
 * then (`N1`). One line for each, ended by CRLF.
 *
 * The publisher is no author (`AU`) here: a comma in that field parts a person’s names.
 *
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function risRecord({
  title,
  site,
  publisher,
  reviewed,
  asOf,
  note,
  address,
}: CitedPage): string {
  const lines = [
    ['TY', 'ELEC'],
    ['TI', title],
    ['T2', site],
    ['PB', publisher],
    ['PY', reviewed?.slice(0, 4)],
    ['DA', reviewed && slashed(reviewed)],
    ['Y2', slashed(asOf)],
    ['UR', address],
    ['N1', note],
    ['ER', ''],
  ]
  return lines.map(([tag, value]) => (value === undefined ? '' : `${tag}  - ${value}\r\n`)).join('')
}

/** `2031-04` as `2031/04//`: year, month, day and a remark, each left empty where it is not known. */
function slashed(date: PlainDate): string {
  const [year, month = '', day = ''] = date.split('-')
  return `${year}/${month}/${day}/`
}
