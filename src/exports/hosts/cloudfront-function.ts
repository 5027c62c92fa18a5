import { cacheRules } from './file-kinds.ts'
import { siteHeaders } from './headers.ts'
import { onHost, type SiteMoves, waysToAsk } from './host-options.ts'

/**
 * A CloudFront function (JavaScript runtime 2.0) for the event “viewer request”: S3 knows no folders,
 * so it asks for `index.html` of each, leads to the slash at the end of an address that lacks one,
 * and to where a page has moved. What is gone is left to the page for what is missing: a function
 * that answers 410 has no page to show.
 *
 * CloudFront takes at most 10 KB. Where the moves do not fit in, they are left to the pages that
 * point on, at the old addresses.
 *
 * @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-javascript-runtime-20.html
 * @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html
 */
export function cloudfrontFunction(moves: Moves): string {
  const whole = code(moves)
  if (Buffer.byteLength(whole) <= mostBytes) return whole
  return `// What has moved did not fit in.\n${code({ ...moves, redirects: [] })}`
}

const mostBytes = 10_240

function code({ base, redirects }: Moves): string {
  const moved = redirects.flatMap(({ from, to }) =>
    waysToAsk(onHost(base, from)).map((path) => [path, onHost(base, to)]),
  )
  return `// CloudFront function, JavaScript runtime 2.0, event: viewer request.
const moved = ${JSON.stringify(Object.fromEntries(moved))}
// The headers that other answers get from the response headers policy.
const headers = ${JSON.stringify(answerHeaders)}

function handler(event) {
  const request = event.request
  const path = request.uri
  if (Object.prototype.hasOwnProperty.call(moved, path)) return leadTo(moved[path])
  if (path.endsWith('/')) request.uri = path + 'index.html'
  // A name without a dot is a folder. More than one slash at the start would name another host.
  else if (!/\\.[^/]*$/.test(path)) return leadTo(path.replace(/^[/\\\\]+/, '/') + '/')
  return request
}

function leadTo(path) {
  return {
    statusCode: 301,
    statusDescription: 'Moved Permanently',
    headers: Object.assign({ location: { value: path } }, headers),
  }
}
`
}

const answerHeaders = Object.fromEntries(
  Object.entries({ ...siteHeaders, 'Cache-Control': cacheRules.other }).map(([name, value]) => [
    name.toLowerCase(),
    { value },
  ]),
)

type Moves = Pick<SiteMoves, 'base' | 'redirects'>
