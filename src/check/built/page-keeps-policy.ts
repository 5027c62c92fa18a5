import type { BuiltElement, BuiltFinding, BuiltTruth } from './built-page.ts'

/**
 * The policy on a page tells the browser to load and run files of the site itself and nothing else.
 * What breaks it would be dead on the page; a page without it would be open.
 */
export const pageKeepsPolicy: BuiltTruth = {
  id: 'page-keeps-policy',
  says: 'Every page carries the policy of the site, and nothing that the policy forbids.',
  *check({ html, elements }, { policy }) {
    const said = elements.filter(
      ({ attributes }) => attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
    )
    if (said.length !== 1 || said[0]?.attributes.get('content') !== policy) {
      const [{ start, end } = { start: 0, end: html.indexOf('>') + 1 }] = said
      const message = 'This page does not carry the content security policy of the site, once.'
      yield { start, end, message, fix: 'Print it through the layout.' }
    }
    for (const element of elements) yield* faultsOf(element)
  },
}

function* faultsOf({ name, attributes, start, end }: BuiltElement): Iterable<BuiltFinding> {
  const fault = (message: string): BuiltFinding => ({
    start,
    end,
    message: `${message} A browser that keeps the policy leaves it out.`,
    fix: 'Put it into a file of its own, and load that.',
  })
  if (name === 'script' && !attributes.has('src') && !isData(attributes.get('type'))) {
    yield fault('A script stands inside the page.')
  }
  if (name === 'style') yield fault('Styles stand inside the page.')
  if (forbidden.has(name)) yield fault(`The page holds <${name}>.`)
  for (const [attribute, value] of attributes) {
    if (attribute === 'style') yield fault('Styles stand inside a tag.')
    if (/^on[a-z]/.test(attribute)) yield fault(`A script stands in the attribute ${attribute}.`)
    if (/^\s*(?:javascript|data|blob):/i.test(value) && addresses.has(attribute)) {
      yield fault(`The attribute ${attribute} holds more than an address.`)
    }
    const isLoaded = name === 'link' ? loads(attributes.get('rel')) : name !== 'a'
    if (isLoaded && loading.has(attribute) && /^(?:[a-z]+:)?\/\//i.test(value)) {
      yield fault(`The page loads ${value} from another host.`)
    }
  }
}

/** A script of another type is a block of data; no browser runs it. @see https://html.spec.whatwg.org/multipage/scripting.html#attr-script-type */
function isData(type: string | undefined): boolean {
  return type === 'application/ld+json'
}

/** Whether a link of this kind makes a browser load what it names. */
function loads(rel = ''): boolean {
  return /\b(?:stylesheet|icon|preload|modulepreload|manifest|prefetch)\b/.test(rel)
}

/** Elements that embed other pages or send what a reader writes, or change what addresses mean. */
const forbidden: ReadonlySet<string> = new Set(['base', 'embed', 'frame', 'iframe', 'object'])

const addresses: ReadonlySet<string> = new Set(['action', 'formaction', 'href', 'src', 'srcset'])

const loading: ReadonlySet<string> = new Set(['href', 'imagesrcset', 'poster', 'src', 'srcset'])
