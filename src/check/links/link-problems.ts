import { addressOf } from '../../graph/addresses.ts'
import { compare } from '../../graph/compare.ts'
import type { Entry } from '../../graph/entry.ts'
import { readAddress } from '../../graph/links/address.ts'
import { linksIn } from '../../graph/links/prose-links.ts'
import type { Problem } from '../../schema/problem.ts'
import { problemsOf } from '../check.ts'
import { withoutExcepted } from '../exceptions.ts'
import { faultWords } from './link-fault.ts'
import type { Content, Finding } from '../rule.ts'
import { linkTargetExists } from '../rules/link-target-exists.ts'
import { type BuiltSite, type DeadLink, deadLinks } from './dead-links.ts'

/**
 * Hold the built site against the rule on links. What an author wrote is reported in the author’s
 * file; what the site made itself, on the built page.
 *
 * @param folder What the folder of the site is called, to name its pages by.
 * @returns Sorted by file and place. Warnings that the content alone gives rise to are left out:
 *   they were told before the site was built.
 */
export function linkProblems(site: BuiltSite, content: Content, folder: string): Problem[] {
  const severity = content.site.data?.severity[linkTargetExists.id] ?? 'error'
  if (severity === 'off') return []
  const told = new Set(
    severity === 'warning' ? [...linkTargetExists.check(content, [])].map(placeName) : [],
  )
  const found = findings(site, content, folder).filter((one) => !told.has(placeName(one)))
  const problems = problemsOf({ ...linkTargetExists, check: () => found }, content, severity)
  return withoutExcepted(problems, content).sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column,
  )
}

function findings(site: BuiltSite, content: Content, folder: string): Finding[] {
  const entries = new Map(content.graph.entries.map((entry) => [pageOf(entry), entry]))
  const written = new Map<string, Finding>()
  const made = deadLinks(site).filter((dead) => {
    const entry = entries.get(dead.page)
    const own = entry ? proseFindings(dead, entry, site.base) : []
    for (const finding of own) written.set(placeName(finding), finding)
    return own.length === 0
  })
  const alike = Map.groupBy(made, ({ written, by, fault }) => `${fault.kind} ${by} ${written}`)
  return [
    ...written.values(),
    ...[...alike.values()].flatMap((dead) => madeFinding(dead, site, folder)),
  ]
}

/** Where an author wrote the address that a built page has. */
function proseFindings(dead: DeadLink, entry: Entry, base: string): Finding[] {
  // Ids are the site’s own.
  if (dead.fault.kind === 'no-element' || dead.fault.kind === 'twice') return []
  const whole = readAddress(dead.written, dead.here)?.whole
  const { file, text } = entry
  return linksIn(entry)
    .filter(({ url }) => {
      const printed = url.replace(/^\/(?!\/)/, base).replaceAll('\\', '%5C')
      return printed === dead.written || readAddress(printed, dead.here)?.whole === whole
    })
    .map(({ url, start, end }) => ({ file, text, start, end, ...faultWords(dead.fault, url) }))
}

/** One report of what the site made, however many pages have it. */
function madeFinding(
  [first, ...others]: readonly DeadLink[],
  site: BuiltSite,
  folder: string,
): Finding[] {
  if (!first) return []
  const { page, written, start, end, tag, fault } = first
  const { message } = faultWords(fault, written)
  const more = others.length === 0 ? '' : ` ${others.length} more like it are on the site.`
  return [
    {
      file: `${folder}/${page}`,
      text: site.pages.find(({ path }) => path === page)?.html ?? '',
      start,
      end,
      message: `${message}${more}`,
      fix: `No author wrote this: mend the component that printed ${tag.replace(/\s+/g, ' ')}.`,
    },
  ]
}

function pageOf(entry: Entry): string {
  return `${addressOf(entry).slice(1)}index.html`
}

function placeName({ file, start }: Pick<Finding, 'file' | 'start'>): string {
  return `${file}:${start}`
}
