/** What the configuration of a host depends on, beside the tables of headers and kinds of file. */
export type HostOptions = SiteMoves & {
  /** Folder the host serves as `/`. The site’s files lie in it where their addresses say: those of
   * a site under `/sub/` in its folder `sub`. */
  root: string
  /** Name of the site’s host, without a port. Absent: whatever name is asked for. */
  domain?: string | undefined
  /** Port to speak plain HTTP on, behind something that has the certificate. Absent: 443 and 80 if
   * there is a domain, else 80. */
  port?: number | undefined
}

/** Where a site lives on its host, and which of its addresses are no longer what they were. */
export type SiteMoves = {
  /** Path the site lives under, with a slash at both ends. */
  base: string
  /** Old addresses and where they lead now, from the site’s root: `/developments/old/`. */
  redirects: readonly { from: string; to: string }[]
  /** Addresses that were taken down, from the site’s root. */
  gone: readonly string[]
}

/** A path from the site’s root as the path on its host. */
export function onHost(base: string, path: string): string {
  return base + path.slice(1)
}

/** The ways a page may be asked for: with the slash at its end, and without. */
export function waysToAsk(path: string): string[] {
  return path.endsWith('/') && path !== '/' ? [path, path.slice(0, -1)] : [path]
}

/** A path as a pattern that fits nothing else, in the forms that nginx and Caddy read. */
export function asPattern(path: string): string {
  return path.replaceAll('.', String.raw`\.`)
}
