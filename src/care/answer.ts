/** Sends one request and says what came of it; never throws because of a host. */
export type Ask = (request: Request) => Promise<Answer | Failure>

/** One request. HEAD asks for what stands above a document, GET for its beginning, too. */
export type Request = {
  method: 'HEAD' | 'GET'
  /** Full address without a fragment. */
  address: string
}

/** What a host answered. */
export type Answer = {
  status: number
  /** The kind of document, in small letters and without parameters: `text/html`; empty if unsaid. */
  type: string
  /** The beginning of the document, if it is text and was asked for; else empty. */
  text: string
  /** Where the host sends on to, as it wrote it. */
  location?: string
  /** Seconds to wait before the next request, if the host named a time. */
  retryAfter?: number
  /** Whether the host wanted to have a cookie kept. None is. */
  setsCookie: boolean
}

/** Why there is no answer. */
export type Failure = {
  failed: Why
  /** What happened, as the end of a sentence that begins with the address. */
  says: string
}

/**
 * What failed: the name of the host (`name`), the way to it (`line`), its certificate (`certificate`),
 * a certificate that this program cannot trace but browsers may (`chain`), the time (`time`), the
 * words it spoke (`speech`), the way it sent us on (`circle`, `unsafe`, `nowhere`); or we did not ask,
 * because the host wants to be left alone (`waiting`).
 */
export type Why =
  | 'name'
  | 'line'
  | 'certificate'
  | 'chain'
  | 'time'
  | 'speech'
  | 'circle'
  | 'unsafe'
  | 'nowhere'
  | 'waiting'
