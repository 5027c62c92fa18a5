import { addressOf, reservedAddresses } from '../../graph/addresses.ts'
import type { Entry } from '../../graph/entry.ts'
import { readAddress } from '../../graph/links/address.ts'
import { linksIn, type ProseLink } from '../../graph/links/prose-links.ts'
import { headingsIn } from '../../graph/prose/headings.ts'
import type { Edit } from '../../schema/problem.ts'
import { type Folder, folders } from '../../schema/record.ts'
import { faultWords, type LinkFault } from '../links/link-fault.ts'
import { type Content, pathIn, type Rule } from '../rule.ts'

/**
 * A dead link is a claim without its proof. Here, what the content alone can tell of links in prose;
 * the build holds every address of every page it made to the same truth, and has the last word.
 */
export const linkTargetExists: Rule = {
  id: 'link-target-exists',
  isAlsoBuilt: true,
  says: 'Every link leads to a page, a place on it, or a file that is there.',
  *check(content) {
    for (const entry of content.graph.entries) {
      const { file, text } = entry
      for (const link of linksIn(entry)) {
        const fault = link.isPicture ? undefined : faultOf(link.url, entry, content)
        if (!fault) continue
        const { start, end, url } = link
        yield { file, text, start, end, ...faultWords(fault, url), ...editOf(fault, link, text) }
      }
    }
  },
}

function faultOf(url: string, entry: Entry, content: Content): LinkFault | undefined {
  if (url.startsWith('#')) return placeFault(entry, readAddress(url, root)?.anchor)
  // Others lead elsewhere, or are refused as no address at all.
  if (!/^\/(?!\/)/.test(url)) return undefined
  // Markdown prints a backslash as %5C; a browser would take it for a slash.
  const { path = '/', anchor } = readAddress(url.replaceAll('\\', '%5C'), root) ?? {}
  const parts = path.replace(/^\/|\/$/g, '').split('/')
  const record = recordAt(parts)
  const isRecord = record !== undefined && isOnFile(record, content)
  if (!path.endsWith('/') && (isRecord || isListOfFolder(parts))) return { kind: 'no-slash', path }
  if (isRecord) return placeFault(content.graph[record.folder].get(record.id), anchor)
  if (isLeftToBuild(path, parts, record)) return undefined
  const add = record && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(record.id) && fileOf(record, content)
  return { kind: 'no-page', path, addresses: addressesOf(content), ...(add && { add }) }
}

const root = 'https://site.invalid/'

/** The record that an address would be the page of. */
function recordAt([first = '', second, ...more]: readonly string[]): Target | undefined {
  if (more.length > 0) return undefined
  if (second === undefined) {
    return reservedAddresses.has(first) ? undefined : { folder: 'pages', id: first }
  }
  return isFolder(first) && first !== 'pages' ? { folder: first, id: second } : undefined
}

/** Whether an address is that of the page that lists a folder of records. */
function isListOfFolder([first = '', ...more]: readonly string[]): boolean {
  return more.length === 0 && isFolder(first) && reservedAddresses.has(first)
}

/** Whether an address may be that of a file, or of a page that the site makes of many records. */
function isLeftToBuild(
  path: string,
  [first = '']: readonly string[],
  record: Target | undefined,
): boolean {
  if (path === '/') return true
  if (!path.endsWith('/')) return !record || record.folder === 'pages' || record.id.includes('.')
  return !record && reservedAddresses.has(first)
}

/** What cannot be read counts; so does the page of corrections, which every site has. */
function isOnFile({ folder, id }: Target, { graph }: Content): boolean {
  return graph.known.has(`${folder}/${id}`) || (folder === 'pages' && id === 'corrections')
}

/** An anchor with a colon is the site’s own, and left to the build. */
function placeFault(page: Entry | undefined, anchor: string | undefined): LinkFault | undefined {
  if (!page || page.prose.fault || anchor === undefined || anchor.includes(':')) return undefined
  const ids = headingsIn(page.prose.tree).map(({ id }) => id)
  return ids.includes(anchor) ? undefined : { kind: 'no-place', anchor, ids }
}

function addressesOf({ graph }: Content): string[] {
  return [...graph.known].flatMap((name) => {
    const [folder = '', id = ''] = name.split('/')
    return isFolder(folder) ? addressOf({ folder, id }) : []
  })
}

function fileOf({ folder, id }: Target, content: Content): string {
  return pathIn(content, `${folder}/${id}.${folders[folder].ending}`)
}

function isFolder(name: string): name is Folder {
  return Object.hasOwn(folders, name)
}

/** A slash can be put in the one place it is missing from. */
function editOf(fault: LinkFault, { url, start, end }: ProseLink, text: string): { edit?: Edit } {
  if (fault.kind !== 'no-slash' || text.slice(start, end) !== url) return {}
  const at = start + url.search(/[?#]|$/)
  return { edit: { start: at, end: at, text: '/' } }
}

type Target = { folder: Folder; id: string }
