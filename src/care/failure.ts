import type { Failure, Why } from './answer.ts'

/** What an error of a request means; anything unknown is told by its code or its message. */
export function failureOf(error: unknown): Failure {
  const codes = codesOf(error)
  for (const [why, says, pattern] of kinds) {
    if (codes.some((code) => pattern.test(code))) return { failed: why, says }
  }
  const name = codes.at(-1) ?? (error instanceof Error ? error.message : String(error))
  return { failed: 'speech', says: `gave no answer that can be read (${name})` }
}

/**
 * Codes and names of an error, of its causes, and of the errors it stands for: a host with several
 * addresses fails once for each.
 */
function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return []
  const code = 'code' in error && typeof error.code === 'string' ? [error.code] : []
  const parts = error instanceof AggregateError ? error.errors.flatMap(codesOf) : []
  return [error.name, ...code, ...parts, ...codesOf(error.cause)].filter((one) =>
    /^[A-Z]\w*[A-Z]/.test(one),
  )
}

/**
 * Kinds of failure, by Node’s codes. The first that fits is told.
 *
 * @see https://nodejs.org/api/errors.html#nodejs-error-codes
 * @see https://nodejs.org/api/tls.html#x509-certificate-error-codes
 */
const kinds: readonly (readonly [Why, string, RegExp])[] = [
  ['time', 'did not answer in time', /^TimeoutError$|TIMEDOUT|_TIMEOUT$/],
  ['name', 'names a host that does not exist', /^ENOTFOUND$/],
  ['name', 'names a host that could not be looked up', /^EAI_/],
  ['certificate', 'has a certificate that has run out', /^CERT_HAS_EXPIRED$/],
  ['certificate', 'has the certificate of another host', /ALTNAME_INVALID$/],
  [
    'chain',
    'has a certificate that this program cannot trace, though browsers may',
    /^UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT)/,
  ],
  ['certificate', 'has a certificate that nobody vouches for', /SELF_SIGNED|CERT_|_CERT/],
  ['certificate', 'could not agree with us on how to encrypt', /^(?:EPROTO|ERR_SSL|ERR_TLS)/],
  ['line', 'refused the connection', /^ECONNREFUSED$/],
  ['line', 'ended the connection without an answer', /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET)$/],
  ['line', 'cannot be reached from here', /^E(?:HOST|NET)(?:UNREACH|DOWN)$|^ENETUNREACH$/],
]
