import { writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { builtTruths } from '../check/built/built-problems.ts'
import { rules } from '../check/rules/index.ts'
import type { Content } from '../check/rule.ts'
import { compare } from '../graph/compare.ts'
import { oldAddresses } from '../graph/old-addresses.ts'
import type { Problem } from '../schema/problem.ts'
import type { Receipt } from '../schema/receipt.ts'
import { type Folder, folders } from '../schema/record.ts'
import { basePathSetting, siteUrl } from '../settings.ts'
import { digestOf, filesIn, sha256 } from './digest.ts'
import { madeBy } from './made-by.ts'
import { receiptName } from './receipt-file.ts'

/**
 * Write what a build says of the site it made into the site. Nothing may be changed in the folder
 * after it, but for the compressed copies of the receipt.
 *
 * @param problems All that was found, in the content and on the built pages; warnings, since an error
 *   would have stopped the build.
 */
export function writeReceipt(folder: string, content: Content, problems: readonly Problem[]): void {
  const { redirects, gone } = oldAddresses(content.site.data)
  const said: Omit<Receipt, 'sha256'> = {
    receipt: 1,
    site: placeOf(content),
    asOf: content.graph.today,
    content: contentDigest(content),
    made: madeBy(),
    records: Object.fromEntries(
      (Object.keys(folders) as Folder[]).map((name) => [name, content.graph[name].size]),
    ),
    rules: [...rules, ...builtTruths].map((rule) => ({
      id: rule.id,
      severity: severityOf(rule, content),
      problems: problems.filter((problem) => problem.rule === rule.id).length,
    })),
    moved: Object.fromEntries(redirects.map(({ from, to }) => [from, to])),
    gone,
    files: filesIn(folder),
  }
  const receipt: Receipt = { sha256: receiptDigest(said), ...said }
  writeFileSync(join(folder, receiptName), `${JSON.stringify(receipt, undefined, 1)}\n`)
}

/** What the site is called and where it will live. */
export function placeOf({ site }: Pick<Content, 'site'>): Receipt['site'] {
  const address = siteUrl(site.data?.address) ?? 'https://site.invalid'
  return { name: site.data?.name ?? '', address, base: basePathSetting() }
}

/**
 * The digest that stands for all that a receipt says: of its JSON without `sha256`, with the keys of
 * every object in order and no white space.
 */
export function receiptDigest(said: Omit<Receipt, 'sha256'>): string {
  const { sha256: _, ...rest } = said as Partial<Receipt>
  return sha256(JSON.stringify(ordered(rest)))
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => compare(a, b))
  return Object.fromEntries(entries.map(([key, held]) => [key, ordered(held)]))
}

/** The digest of all records and of `site.yaml`, by their paths in the content folder. */
function contentDigest({ site, files }: Pick<Content, 'site' | 'files'>): Receipt['content'] {
  const all = [site, ...files]
  const root = join(site.file, '..')
  const sums = all.map(({ file, text }): [string, string] => [
    relative(root, file).replaceAll('\\', '/'),
    sha256(text),
  ])
  return { sha256: digestOf(sums), files: all.length }
}

function severityOf(
  { id, isFirm }: { id: string; isFirm?: true },
  { site }: Content,
): Receipt['rules'][number]['severity'] {
  return isFirm ? 'error' : (site.data?.severity[id] ?? 'error')
}
