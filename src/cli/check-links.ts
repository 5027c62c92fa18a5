import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { BuiltSite } from '../check/links/dead-links.ts'
import { linkProblems } from '../check/links/link-problems.ts'
import type { Content } from '../check/rule.ts'
import { compare } from '../graph/compare.ts'
import type { Problem } from '../schema/problem.ts'
import { siteUrl } from '../settings.ts'

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

async function readBuilt(staged: string): Promise<Pick<BuiltSite, 'files' | 'pages'>> {
  const found = await readdir(staged, { recursive: true, withFileTypes: true })
  const files = found
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(staged, join(parentPath, name)).split(sep).join('/'))
    .sort(compare)
  const pages: BuiltSite['pages'][number][] = []
  for (const path of files.filter((file) => file.endsWith('.html'))) {
    pages.push({ path, html: await readFile(join(staged, path), 'utf8') })
  }
  return { files: new Set(files), pages }
}
