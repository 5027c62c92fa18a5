import { placesIn, type Problem } from '../../schema/problem.ts'
import { type BuiltTruth, type PageSite, readBuiltPage } from './built-page.ts'
import { pageIsLight } from './page-is-light.ts'
import { pageIsWellFormed } from './page-is-well-formed.ts'
import { pageKeepsPolicy } from './page-keeps-policy.ts'

/** What every built page is held to, links aside. */
export const builtTruths: readonly BuiltTruth[] = [pageIsWellFormed, pageKeepsPolicy, pageIsLight]

/**
 * Hold built pages against every truth about them.
 *
 * @param folder What the folder of the site is called, to name its pages by.
 * @returns In order of the pages and the truths; of one kind on one page, the first.
 */
export function builtProblems(
  pages: readonly { path: string; html: string }[],
  site: PageSite,
  folder: string,
): Problem[] {
  return pages.flatMap(({ path, html }) => {
    const page = readBuiltPage(path, html)
    const placeOf = placesIn(`${folder}/${path}`, html)
    return builtTruths.flatMap(({ id, check }): Problem[] => {
      const [first, ...others] = check(page, site)
      if (!first) return []
      const { start, end, message, fix } = first
      const more = others.length === 0 ? '' : ` ${others.length} more on this page.`
      return [{ rule: id, severity: 'error', ...placeOf(start, end), message: message + more, fix }]
    })
  })
}
