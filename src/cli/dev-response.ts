/**
 * Let a page be rewritten before it is sent. Astro knows such a hook for pages it builds, none for
 * those it serves.
 *
 * @param rewrite Gets the whole page and its HTTP status.
 */
export function rewriteHtml(
  response: Response,
  rewrite: (page: string, status: number) => string,
): void {
  let parts: Buffer[] = []
  const keep = (part: unknown) => {
    if (typeof part === 'string' || part instanceof Uint8Array) parts.push(Buffer.from(part))
  }
  const { writeHead, write, end } = response
  const theirs = { writeHead, write, end }
  // Safe: Astro and Vite use no other forms of the three than those below.
  const ours = {
    writeHead(status: number, headers: Record<string, string> = {}) {
      // Begun anew, where a page fails half way.
      parts = []
      response.statusCode = status
      for (const [name, value] of Object.entries(headers))
        if (name.toLowerCase() !== 'content-length') response.setHeader(name, value)
      return response
    },
    write(part: unknown) {
      keep(part)
      return true
    },
    end(part: unknown) {
      keep(part)
      // Node calls them itself to send the head.
      Object.assign(response, theirs)
      const whole = Buffer.concat(parts)
      const isPage = String(response.getHeader('content-type')).startsWith('text/html')
      return response.end(isPage ? rewrite(whole.toString(), response.statusCode) : whole)
    },
  }
  Object.assign(response, ours)
}

/** The parts used here of the response Node gives to a server. */
type Response = {
  statusCode: number
  getHeader: (name: string) => unknown
  setHeader: (name: string, value: string) => unknown
  writeHead: unknown
  write: unknown
  end: (body: string | Uint8Array) => unknown
}
