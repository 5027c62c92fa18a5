import { addressFault } from '../check/links/address-fault.ts'
import type { Answer, Ask, Failure } from './answer.ts'

/**
 * Look at an address as a reader’s browser would: go where it is sent on to, up to ten times, and
 * see what is there at last. No cookie is kept on the way.
 *
 * @param address Full address. Its fragment is not sent.
 */
export async function look(address: string, ask: Ask): Promise<Look> {
  const hops: Hop[] = []
  let at = withoutFragment(address)
  let setsCookie = false
  const seen = new Set([at])
  const stop = (failed: Failure['failed'], says: string): Look => ({
    hops,
    at,
    setsCookie,
    end: { failed, says },
  })
  for (;;) {
    const end = await askBoth(at, ask)
    if ('failed' in end) return { hops, at, setsCookie, end }
    setsCookie ||= end.setsCookie
    if (!redirects.includes(end.status)) return { hops, at, setsCookie, end }
    const to = URL.parse(end.location ?? '', at)
    if (!end.location || !to) {
      return stop('nowhere', `answers ${end.status} without saying where it leads`)
    }
    // A downgrade is followed, and told; that the host is a public one holds for it, too.
    const fault = addressFault(to.href.replace(/^http:/, 'https:'))
    hops.push({ status: end.status, to: to.href })
    if (fault) return stop('unsafe', `leads to "${to.href}", which ${fault}`)
    at = withoutFragment(to.href)
    if (seen.has(at)) return stop('circle', 'leads in a circle')
    if (hops.length > mostHops) return stop('circle', `leads on more than ${mostHops} times`)
    seen.add(at)
  }
}

/**
 * HEAD first, since it costs the host least. Then GET: to read the title of a page, and wherever HEAD
 * finds anything but a document, since many hosts refuse it, or answer it with what is not so.
 */
async function askBoth(address: string, ask: Ask): Promise<Answer | Failure> {
  const head = await ask({ method: 'HEAD', address })
  const isEnough =
    'failed' in head
      ? head.failed === 'waiting'
      : redirects.includes(head.status) ||
        head.status === 429 ||
        (head.status >= 200 && head.status < 300 && !isPage(head))
  return isEnough ? head : ask({ method: 'GET', address })
}

/** Whether an answer may be a page with a title; one that does not say what it is may be. */
export function isPage({ type }: Pick<Answer, 'type'>): boolean {
  return type === '' || type === 'text/html' || type === 'application/xhtml+xml'
}

/** An address without the part after `#`, which stays in the browser. */
export function withoutFragment(address: string): string {
  return address.replace(/#.*$/s, '')
}

/** @see https://www.rfc-editor.org/rfc/rfc9110#name-redirection-3xx */
const redirects = [301, 302, 303, 307, 308]

const mostHops = 10

/** What was found at an address. */
export type Look = {
  /** How one was sent on, in order. */
  hops: Hop[]
  /** The last address that was asked, or would have been. */
  at: string
  /** Whether a host on the way wanted a cookie kept. */
  setsCookie: boolean
  end: Answer | Failure
}

/** One time one was sent on: with which status, and where to, in full. */
export type Hop = { status: number; to: string }
