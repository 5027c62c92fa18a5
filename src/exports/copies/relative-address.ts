/**
 * An address of the site as it reads from one of its files on a disk, where no server turns a folder
 * into its page: `/glossary/stay/#cite:1` becomes `../../glossary/stay/index.html#cite:1`.
 *
 * @param written As it stands in the file. A full address, such as that of another site or the
 *   permanent one of a page, comes back as it is; so does a place on the same page.
 * @param file Path of the file it stands in, from the site’s root.
 * @param base Path of the site on its host, with a slash at both ends.
 */
export function relativeAddress(written: string, file: string, base: string): string {
  const url = ownAddress(written, file, base)
  if (!url) return written
  const from = file.split('/').slice(0, -1)
  const to = fileAt(url.pathname, base).split('/')
  let shared = 0
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++
  const path = [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/')
  // A colon before the first slash would look like the name of a protocol.
  return (/^[^/]*:/.test(path) ? `./${path}` : path) + url.search + url.hash
}

/**
 * The file an address of the site leads to, from the site’s root; `undefined` for a full address, and
 * for a place on the same page.
 */
export function fileLedTo(written: string, file: string, base: string): string | undefined {
  const url = ownAddress(written, file, base)
  return url && decodeURIComponent(fileAt(url.pathname, base))
}

/** Read an address that is not a full one. It is in the site: the build has seen to that. */
function ownAddress(written: string, file: string, base: string): URL | undefined {
  const address = written.trim()
  if (address === '' || address.startsWith('#') || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(address))
    return undefined
  const here = `https://site.invalid${base}${file}`
  return URL.canParse(address, here) ? new URL(address, here) : undefined
}

function fileAt(path: string, base: string): string {
  const within = path.startsWith(base) ? path.slice(base.length) : path.slice(1)
  return within === '' || within.endsWith('/') ? `${within}index.html` : within
}
