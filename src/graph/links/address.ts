/**
 * Take an address apart, as a browser would.
 *
 * @param written As it stands in the text or the page: `/about/#who`, `#who`, `https://…`.
 * @param here Address of the page it stands on.
 * @returns `undefined` if no browser could read it.
 */
export function readAddress(written: string, here: string): Address | undefined {
  if (!URL.canParse(written, here)) return undefined
  const url = new URL(written, here)
  // What follows `:~:` tells the browser which words to show, and is no part of the anchor.
  const anchor = decoded(url.hash.slice(1).replace(/:~:.*$/s, ''))
  return {
    isWeb: /^https?:$/.test(url.protocol),
    host: url.host,
    path: decoded(url.pathname),
    anchor: /^(?:top)?$/i.test(anchor) ? undefined : anchor,
    whole: decoded(url.href),
  }
}

/** Letters for their percent-encodings. What encodes nothing stays as it is, so nothing is thrown. */
function decoded(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run)
    } catch {
      return run
    }
  })
}

/** An address, decoded. */
export type Address = {
  /** Whether it is fetched by http or https; others send a letter, or place a call. */
  isWeb: boolean
  /** Host and port. */
  host: string
  path: string
  /** Id of the place it leads to; `undefined` for the page as a whole, or its top. */
  anchor: string | undefined
  /** All of it; two ways to write an address have the same. */
  whole: string
}
