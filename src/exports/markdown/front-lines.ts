import type { SiteFacts } from '../copies/site-facts.ts'
import { escapeHeadingEnd, escapeText } from './escape.ts'
import { bulleted } from './layout.ts'

/**
 * What a Markdown copy says before its text, with a rule at the end.
 *
 * @param asOf Day the site was built for, in words.
 */
export function frontLines(
  { title, address, standing }: CopiedPage,
  { name }: Pick<SiteFacts, 'name'>,
  asOf: string,
): string[] {
  const lines = [
    `Page: <${address}>`,
    ...(title === name ? [] : [`Site: ${escapeText(name)}`]),
    `As of: ${escapeText(asOf)}. Things may have changed since; the page says where they stand now.`,
    ...(standing === undefined ? [] : [`Where it stands: ${escapeText(standing)}`]),
  ]
  return [`# ${escapeHeadingEnd(escapeText(title))}`, bulleted(lines), '***']
}

/** What a page is. */
type CopiedPage = {
  title: string
  /** In full. */
  address: string
  /** Where what it is about stands, in words; absent for what has no standing. */
  standing: string | undefined
}
