import type { Entry } from '../../graph/entry.ts'
import type { NodeOf, Nodes } from '../../graph/prose/nodes.ts'
import type { Finding, Rule } from '../rule.ts'

/** Who cannot see a picture, or cannot load it, has its words alone. */
export const imageHasAlt: Rule = {
  id: 'image-has-alt',
  says: 'Every picture has words that say what it shows.',
  *check({ graph, site }) {
    const isEnglish = /^en\b/.test(site.data?.language ?? 'en')
    for (const entry of graph.entries) {
      if (entry.text.includes('![')) yield* inBody(entry, isEnglish)
    }
  },
}

function* inBody({ file, text, prose, blocks }: Entry, isEnglish: boolean): Iterable<Finding> {
  const addresses = new Map<string, string>()
  for (const node of prose.nodes) {
    if (node.type === 'definition' && !addresses.has(node.identifier))
      addresses.set(node.identifier, node.url)
  }
  const addressOf = (node: Nodes): string => {
    if (node.type === 'link' || node.type === 'image') return node.url
    const isReference = node.type === 'linkReference' || node.type === 'imageReference'
    return isReference ? (addresses.get(node.identifier) ?? '') : ''
  }
  for (const { spans } of blocks) {
    for (const { node } of spans) {
      if (node.type !== 'image' && node.type !== 'imageReference') continue
      const around = spans.filter((one) => holds(one.node, node)).map((one) => one.node)
      const links = [node, ...around].map(addressOf)
      const message = faultOf((node.alt ?? '').trim(), links, isEnglish)
      if (message === undefined) continue
      const fix =
        'Between ![ and ], write what a reader would miss without it: who or what is seen, or what a chart shows.'
      yield { file, text, ...placeOf(node, text), message, fix }
    }
  }
}

function faultOf(alt: string, links: readonly string[], isEnglish: boolean): string | undefined {
  if (alt === '') return 'This picture has no words.'
  if (fileName.test(alt)) return `"${alt}" is the name of a file, and does not say what it shows.`
  const isAddress = links.some((link) => isSame(alt, link)) || /^(?:https?:\/\/|\/)\S+$/i.test(alt)
  if (isAddress) return `"${alt}" is an address, and does not say what the picture shows.`
  const saysNothing = !/\p{L}/u.test(alt) || (isEnglish && emptyWords.test(alt))
  return saysNothing ? `"${alt}" does not say what the picture shows.` : undefined
}

/** The name of a file, or the number a camera gives: `pier.jpg`, `IMG_2041`, `harbor-map-2`. */
const fileName =
  /^\S*[^\s.]\.(?:avif|bmp|gif|heic|ico|jpe?g|jfif|pdf|png|svg|tiff?|webp)$|\.(?:avif|gif|heic|jpe?g|png|svg|webp)$|^(?:IMG|DSC[NF]?|DCIM|PXL|MVI|P)[-_ ]?\d[\w-]*$|^Screen ?shot[-_ ]?\d[\d .:_-]*(?:at [\d.:]+)?(?: ?[AP]M)?$|^[a-z\d]+(?:[-_][a-z\d]+)*[-_]\d+$|^[a-z\d]+(?:_[a-z\d]+)+$/iu

/** English words for any picture, with or without a number: “Figure 2”, “a photo of”, “alt text”. */
const emptyWords =
  /^(?:(?:an?|the|this|our|my) )?(?:(?:alt|alternative|alternate)(?: text)?|avatar|banner|caption|chart|cover|description|diagram|drawing|figure|fig\.?|graph(?:ic)?|icon|illustration|image|infographic|logo|map|photo(?:graph)?|pic|picture|placeholder|screen ?shot|spacer|table|tbd|thumbnail|to ?do|untitled|untitled image)s?(?: (?:here|goes here|text))?(?:[ #]*\d+)?(?: of| showing| shows| from)?[:.]?$/i

/** Whether words are an address, its last part, or that part without its ending. */
function isSame(alt: string, link: string): boolean {
  if (link === '') return false
  const last = link.replace(/[?#].*$/, '').replace(/^.*\//, '')
  const stem = last.replace(/\.\w+$/, '')
  // A stem of one plain word, as in /map.png, may be what the picture shows.
  return [link, last, /[-_\d]/.test(stem) ? stem : ''].includes(alt)
}

function holds(outer: Nodes, { position }: Nodes): boolean {
  const start = position?.start.offset ?? 0
  return (outer.position?.start.offset ?? 0) < start && start < (outer.position?.end.offset ?? 0)
}

/** The words, or the whole picture if it has none. */
function placeOf({ position, alt }: NodeOf<'image' | 'imageReference'>, text: string) {
  const start = position?.start.offset ?? 0
  const end = position?.end.offset ?? start
  const words = (alt ?? '').trim()
  const at = words === '' ? -1 : text.slice(start, end).indexOf(words)
  return at < 0 ? { start, end } : { start: start + at, end: start + at + words.length }
}
