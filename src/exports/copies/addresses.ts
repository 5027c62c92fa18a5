import { attribute, type PlacedElement } from './elements.ts'

/**
 * The attributes of an element that hold addresses, each with its place in the text and the means to
 * write it anew with other addresses in it.
 */
export function addressesOf({ element, place }: PlacedElement): HeldAddresses[] {
  return element.attrs.flatMap(({ name, prefix, value }) => {
    const at = place.attrs?.[prefix ? `${prefix}:${name}` : name]
    const read = readers[name]
    if (!at || !read) return []
    const whole = prefix ? `${prefix}:${name}` : name
    const isHeld = name !== 'content' || isRefresh(attribute(element, 'http-equiv'))
    return isHeld ? [{ name: whole, value, start: at.startOffset, end: at.endOffset, read }] : []
  })
}

function isRefresh(header: string | undefined): boolean {
  return header?.toLowerCase() === 'refresh'
}

const one: Reader = (value, put) => put(value)

/** `a.png 1x, b.png 2x` @see https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute */
const several: Reader = (value, put) =>
  value.replace(
    /(^|,)(\s*)(\S*[^\s,])/g,
    (_, comma, space, address) => comma + space + put(address),
  )

/** `0; url=/elsewhere/` */
const delayed: Reader = (value, put) =>
  value.replace(
    /^([\d.\s]*[;,]\s*(?:url\s*=\s*)?["']?)([^"']*)/i,
    (_, before, address) => before + put(address),
  )

const readers: Record<string, Reader> = {
  action: one,
  content: delayed,
  data: one,
  formaction: one,
  href: one,
  imagesrcset: several,
  poster: one,
  src: one,
  srcset: several,
}

/** Puts other addresses in the place of those in a value. */
type Reader = (value: string, put: (address: string) => string) => string

/** An attribute that holds addresses. Offsets in characters. */
export type HeldAddresses = {
  name: string
  value: string
  start: number
  end: number
  read: Reader
}
