import type { CitedPage } from './cite-page.ts'
import { risDate, risText } from './ris.ts'

/**
 * A page as a record of RIS: a web page (`ELEC`) with its title, site, publisher, the day it was
 * reviewed (`DA`), the day everything on it was worked out for (`Y2`) and where things stood then
 * (`N1`).
 *
 * The publisher is no author (`AU`) here: a comma in that field parts a person’s names.
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
  return risText([
    ['TY', 'ELEC'],
    ['TI', title],
    ['T2', site],
    ['PB', publisher],
    ['PY', reviewed?.slice(0, 4)],
    ['DA', reviewed && risDate(reviewed)],
    ['Y2', risDate(asOf)],
    ['UR', address],
    ['N1', note],
  ])
}
