// The only file that reaches the network. Link care is run by name, on its own: nothing that checks,
// builds or shows the content imports this room, which src/floors.test.ts holds it to.
import type { Answer, Ask } from './answer.ts'
import { failureOf } from './failure.ts'
import { retryAfter } from './retry-after.ts'

/**
 * Make what sends one request. It follows nothing, keeps no cookie, says nothing of where it comes
 * from, and of a long document reads the beginning only.
 */
export function makeAsk({ fetch = globalThis.fetch, userAgent, language, timeout }: Manner): Ask {
  return async ({ method, address }) => {
    const way = { fetch }
    try {
      const response = await way.fetch(address, {
        method,
        redirect: 'manual',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(timeout),
        headers: {
          'User-Agent': userAgent,
          Accept: 'text/html,application/pdf;q=0.9,*/*;q=0.8',
          'Accept-Language': `${language},*;q=0.5`,
        },
      })
      return await answerOf(response)
    } catch (error) {
      return failureOf(error)
    }
  }
}

async function answerOf(response: Response): Promise<Answer> {
  const { headers, status } = response
  const kind = headers.get('content-type') ?? ''
  const type = kind.replace(/;[^]*/, '').trim().toLowerCase()
  const location = headers.get('location')
  const seconds = retryAfter(headers.get('retry-after'), headers.get('date'))
  const isText = /^text\/|[/+](?:html|xml|json)$|^$/.test(type)
  return {
    status,
    type,
    setsCookie: headers.has('set-cookie'),
    ...(location !== null && { location: inUtf8(location) }),
    ...(seconds !== undefined && { retryAfter: seconds }),
    text: await beginningOf(response, isText ? largest : 0, kind),
  }
}

/** As much of the document as is asked for. What comes after, or never comes, is not waited for. */
async function beginningOf({ body }: Response, most: number, kind: string): Promise<string> {
  if (!body) return ''
  const reader = body.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    while (size < most) {
      const { done, value } = await reader.read()
      if (done) break
      chunks.push(value)
      size += value.length
    }
  } catch {
    // The host has answered; how much of its document came is no matter.
  }
  // Ends the connection, too, where something is left. It may have ended by itself.
  await reader.cancel().catch(() => undefined)
  return decoded(Buffer.concat(chunks).subarray(0, most), kind)
}

/** Enough for the title and the first words of a page. */
const largest = 64 * 1024

/** @see https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding */
function decoded(bytes: Uint8Array, kind: string): string {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  const named = /charset\s*=\s*["']?\s*([\w:-]+)/i
  const label = (named.exec(kind) ?? named.exec(start))?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

/** Headers are read byte by byte; some hosts write addresses in UTF-8 there, as browsers expect. */
function inUtf8(text: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'latin1'))
  } catch {
    return text
  }
}

/** How to ask. */
export type Manner = {
  /** Sends a request. Tests give one that knows stand-in hosts. */
  fetch?: typeof globalThis.fetch
  /** Who asks, in ASCII. */
  userAgent: string
  /** BCP 47 tag of the language to ask for. */
  language: string
  /** Milliseconds for a whole request, document included. */
  timeout: number
}
