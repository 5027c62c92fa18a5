import { nearestAddress } from './nearest-address.ts'
import { nearestHint } from '../nearest.ts'

/** What is wrong with a link, and what to do about it. */
export function faultWords(fault: LinkFault, written: string): { message: string; fix: string } {
  const name = `"${written}"`
  switch (fault.kind) {
    case 'no-page':
      return {
        message: `${name} leads to no page of this site.${addressHint(fault)}`,
        fix: `Correct the address${fault.add ? `, or add ${fault.add}` : ''}.`,
      }
    case 'no-file':
      return {
        message: `${name} leads to no file of this site.${addressHint(fault)}`,
        fix: 'Correct the address, or put the file in public/.',
      }
    case 'no-place': {
      const places = fault.ids.map((id) => `#${id}`)
      const hint = nearestHint(`#${fault.anchor}`, places)
      return {
        message: `${name} names a place that its page does not have.${hint}`,
        fix:
          places.length > 0
            ? `Write the id of one of its headings: ${places.slice(0, 8).join(', ')}.`
            : `Take "#${fault.anchor}" off: that page has no headings to lead to.`,
      }
    }
    case 'no-slash':
      return {
        message: `${name} lacks the slash at the end of its path: some hosts know no such page.`,
        fix: `Write ${fault.path}/ there.`,
      }
    case 'outside':
      return {
        message: `${name} is outside this site, which lives under ${fault.base}.`,
        fix: 'Begin it with the path of the site.',
      }
    case 'no-address':
      return { message: `${name} is no address.`, fix: 'Write one, or take the link out.' }
    case 'no-element':
      return {
        message: `${fault.attribute} names ${name}, and nothing on the page has that id.`,
        fix: 'Name the id of something on the page.',
      }
    case 'twice':
      return {
        message: `The id ${name} stands twice on this page: a link to it could mean either place.`,
        fix: 'Give one of the two another id.',
      }
  }
}

function addressHint({ path, addresses }: { path: string; addresses: readonly string[] }): string {
  const like = nearestAddress(path, addresses)
  return like === undefined ? '' : ` The nearest on file is "${like}".`
}

/** One way in which a link leads nowhere. Paths and addresses count from the site’s root. */
export type LinkFault =
  | {
      kind: 'no-page' | 'no-file'
      path: string
      /** Addresses that are there, to find the nearest among. */
      addresses: readonly string[]
      /** The file that would make the page. */
      add?: string | undefined
    }
  /** `ids` are those of the page’s headings. */
  | { kind: 'no-place'; anchor: string; ids: readonly string[] }
  | { kind: 'no-slash'; path: string }
  | { kind: 'outside'; base: string }
  | { kind: 'no-address' }
  | { kind: 'no-element'; attribute: string }
  | { kind: 'twice' }
