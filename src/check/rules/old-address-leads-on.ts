import { firstDay } from '../../schema/plain-date.ts'
import type { Moved } from '../../schema/site.ts'
import { sitePages } from '../../graph/site-pages.ts'
import { nearestAddress } from '../links/nearest-address.ts'
import { atField, type Content, type Finding, type Rule } from '../rule.ts'

/**
 * People have our addresses in letters, court papers and bookmarks. Here, what `site.yaml` says of
 * old ones; the build asks besides that no page which was online goes without a word.
 */
export const oldAddressLeadsOn: Rule = {
  id: 'old-address-leads-on',
  isFirm: true,
  isAlsoBuilt: true,
  says: 'Every page that was once online is there, leads to what took its place, or says why it is not.',
  *check(content) {
    const { moved = [], removed = [] } = content.site.data ?? {}
    const pages = sitePages(content.graph).map(({ path }) => path)
    const told = new Set<string>()
    for (const [number, { from }] of moved.entries()) {
      yield* ownFault(from, ['moved', number, 'from'], told, pages, content)
      yield* targetFault(number, pages, content)
    }
    for (const [number, { address, on }] of removed.entries()) {
      yield* ownFault(address, ['removed', number, 'address'], told, pages, content)
      if (firstDay(on) <= content.graph.today) continue
      const at = atField(content.site, ['removed', number, 'on'])
      const message = `"${address}" is said to be taken down on a day that is still to come.`
      yield { ...at, message, fix: 'Write the day on which it was taken down.' }
    }
  },
}

/** Whether an address, followed on, comes round to itself. */
function leadsBack(address: string, moved: readonly Moved[]): boolean {
  let at: string | undefined = address
  for (const _ of moved) {
    at = moved.find(({ from }) => from === at)?.to
    if (at === address) return true
  }
  return false
}

/** An old address may be told of once, and may not be that of a page on file. */
function* ownFault(
  address: string,
  path: PropertyKey[],
  told: Set<string>,
  pages: readonly string[],
  { site }: Content,
): Iterable<Finding> {
  const at = atField(site, path)
  if (pages.includes(address)) {
    const message = `"${address}" is the address of a page on file.`
    yield { ...at, message, fix: 'Take the entry out, or give the record another id.' }
  } else if (told.has(address)) {
    const message = `"${address}" stands among the old addresses twice.`
    yield { ...at, message, fix: 'Keep the entry that is right, and take the other out.' }
  }
  told.add(address)
}

function* targetFault(
  number: number,
  pages: readonly string[],
  content: Content,
): Iterable<Finding> {
  const { moved = [], removed = [] } = content.site.data ?? {}
  const to = moved[number]?.to ?? '/'
  if (pages.includes(to)) return
  const at = atField(content.site, ['moved', number, 'to'])
  const next = moved.find(({ from }) => from === to)?.to
  if (leadsBack(to, moved)) {
    const message = `"${to}" leads back to itself.`
    yield { ...at, message, fix: 'Write the address of a page on file.' }
  } else if (next !== undefined) {
    const message = `"${to}" has itself moved: a reader would be sent on twice.`
    const edit = pages.includes(next) && { start: at.start, end: at.end, text: next }
    yield { ...at, message, fix: `Write ${next} here.`, ...(edit && { edit }) }
  } else if (removed.some(({ address }) => address === to)) {
    const message = `"${to}" was taken down.`
    yield { ...at, message, fix: 'Say under `removed` that the old address was, too.' }
  } else {
    const like = nearestAddress(to, pages)
    const hint = like === undefined ? '' : ` The nearest on file is "${like}".`
    const message = `"${to}" leads to no page of this site.${hint}`
    yield { ...at, message, fix: 'Write the address of a page on file.' }
  }
}
