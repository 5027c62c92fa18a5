import type { Entry } from '../../graph/entry.ts'
import { addressFault, hasDisguise } from '../links/address-fault.ts'
import { atField, type Finding, type Rule } from '../rule.ts'

/** A link could run script, carry a password, or lead a reader where nobody can see what it says. */
export const addressIsSafe: Rule = {
  id: 'address-is-safe',
  says: 'Every address is on this site, or begins with https:// and names a public host.',
  isFirm: true,
  *check({ graph, site }) {
    if (site.data) yield* atAddress(site.data.address, atField(site, ['address']))
    if (site.data?.leave) yield* atAddress(site.data.leave.to, atField(site, ['leave', 'to']))
    for (const source of graph.sources.values()) {
      for (const field of ['URL', 'archived'] as const) {
        const address = source.data[field]
        if (address) yield* atAddress(address, atField(source, [field]))
      }
    }
    for (const entry of graph.entries) yield* inProse(entry)
  },
}

function inProse({ file, text, prose }: Entry): Finding[] {
  const found: Finding[] = []
  const pictured = new Set(
    prose.nodes.flatMap((node) => (node.type === 'imageReference' ? node.identifier : [])),
  )
  for (const node of prose.nodes) {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') continue
    const start = node.position?.start.offset ?? 0
    const at = { file, text, start, end: node.position?.end.offset ?? 0 }
    const isOurs = /^\/(?!\/)/.test(node.url) && !hasDisguise(node.url)
    const isPicture =
      node.type === 'image' || (node.type === 'definition' && pictured.has(node.identifier))
    if (isPicture && !isOurs) {
      const message = `The picture "${node.url}" is not on this site: whoever serves it would see each reader.`
      const fix = 'Put it in public/ and write its address from there, such as /harbor.png.'
      found.push({ ...at, message, fix })
    } else if (!isOurs && !node.url.startsWith('#')) found.push(...atAddress(node.url, at))
  }
  return found
}

function* atAddress(
  address: string,
  at: Pick<Finding, 'file' | 'text' | 'start' | 'end'>,
): Iterable<Finding> {
  const why = addressFault(address)
  if (why) {
    const fix =
      'Write an address that begins with https://, or for a page of this site one that begins with /.'
    yield { ...at, message: `The address "${address}" ${why}.`, fix }
  }
}
