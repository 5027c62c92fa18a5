import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { isSamePlace, lostAddresses } from '../check/addresses/lost-addresses.ts'
import { builtProblems } from '../check/built/built-problems.ts'
import { linkProblems } from '../check/links/link-problems.ts'
import { policy } from '../exports/hosts/headers.ts'
import type { Problem } from '../schema/problem.ts'
import type { Checked } from './check-now.ts'
import type { LastSite } from './last-site.ts'
import { readBuilt } from './read-built.ts'
import { placeOf } from './write-receipt.ts'

/**
 * Hold a site that was rendered to what its content alone cannot tell: every link and anchor leads
 * somewhere, every page is HTML that nobody has to mend, keeps the policy and is light enough, and
 * nothing that was online before is gone without a word.
 *
 * @param staged Folder the site was rendered into.
 * @param folder Name of the folder it will be in, to tell its pages by.
 * @param last What the last build said of its site; absent if there was none.
 */
export async function verifyBuilt(
  staged: string,
  { content }: Pick<Checked, 'content'>,
  folder: string,
  last?: LastSite,
): Promise<Problem[]> {
  const built = await readBuilt(staged)
  const { address, base } = placeOf(content)
  const weights = new Map<string, number>()
  const weigh = (path: string): number => {
    if (!built.files.has(path)) return 0
    const weight = weights.get(path) ?? gzipSync(readFileSync(join(staged, path))).length
    weights.set(path, weight)
    return weight
  }
  if (last && !last.isNamed && !isSamePlace(last.receipt.site, { address, base })) {
    const { site } = last.receipt
    console.log(
      `${folder}/ holds ${site.name} for ${site.address}${site.base}, another site: its addresses were not compared.`,
    )
  }
  return [
    ...builtProblems(built.pages, { policy: policy('meta'), base, weigh }, folder),
    ...linkProblems({ ...built, origin: address, base }, content, folder),
    ...(last ? lostAddresses(last, built.files, content, { address, base }) : []),
  ]
}
