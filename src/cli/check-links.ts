import { linkProblems } from '../check/links/link-problems.ts'
import type { Content } from '../check/rule.ts'
import type { Problem } from '../schema/problem.ts'
import { siteUrl } from '../settings.ts'
import { readBuilt } from './read-built.ts'

/**
 * Hold every link of a built site, anchors included, to the rule `link-target-exists`.
 *
 * @param staged Folder the site was built into.
 * @param content What it was built from.
 * @param base Path the site will live under, with a slash at both ends.
 * @param folder Name of the folder it will be in, to tell its pages by.
 */
export async function checkLinks(
  staged: string,
  content: Content,
  base: string,
  folder = 'dist',
): Promise<Problem[]> {
  const origin = siteUrl(content.site.data?.address) ?? 'https://site.invalid'
  const site = { ...(await readBuilt(staged)), origin, base }
  return linkProblems(site, content, folder)
}
