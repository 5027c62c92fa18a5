import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { lostAddresses } from '../check/addresses/lost-addresses.ts'
import { builtProblems } from '../check/built/built-problems.ts'
import { linkProblems } from '../check/links/link-problems.ts'
import { policy } from '../exports/hosts/headers.ts'
import type { Problem } from '../schema/problem.ts'
import type { Receipt } from '../schema/receipt.ts'
import type { Checked } from './check-now.ts'
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
  last?: Receipt,
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
  const now = { address, base, asOf: content.graph.today }
  return [
    ...builtProblems(built.pages, { policy: policy('meta'), base, weigh }, folder),
    ...linkProblems({ ...built, origin: address, base }, content, folder),
    ...(last ? lostAddresses(last, built.files, content, now) : []),
  ]
}
