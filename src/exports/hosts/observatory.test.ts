import { expect, test } from 'vitest'
import { caddyConfig } from './caddy.ts'
import { cloudfrontFunction } from './cloudfront-function.ts'
import { type Answer, grade, tests } from './fixtures/observatory.ts'
import { headersFile } from './headers-file.ts'
import { policy } from './headers.ts'
import { nginxConfig } from './nginx.ts'

const page = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy('meta')}">
<meta name="referrer" content="no-referrer"><script src="/_astro/a.js" type="module"></script>`

const answer = (headers: Answer['headers'], html = page): Answer => ({
  headers,
  html,
  leadsToHttps: true,
})

const options = { base: '/', root: '/srv', domain: 'docket.example', redirects: [], gone: [] }

/** Every header that a configuration says, as lines of a name and a value. */
const said = (text: string, line: RegExp): Answer['headers'] =>
  Object.fromEntries(
    [...text.matchAll(line)].map(([, name = '', value = '']) => [name.toLowerCase(), value]),
  )

test.each([
  ['nginx', said(nginxConfig(options), /^ +add_header (\S+) "(.*)" always;$/gm)],
  ['Caddy', said(caddyConfig(options), /^ +([A-Z][\w-]+) "(.*)"$/gm)],
  ['Netlify and Cloudflare', said(headersFile('/'), /^ {2}(\S+): (.*)$/gm)],
  ['CloudFront', said(cloudfrontFunction(options), /"([\w-]+)":\{"value":"([^"]*)"\}/g)],
])('the headers for %s are graded A+, with all 130 points', (_, headers) => {
  expect(grade(answer(headers))).toEqual({ score: 130, grade: 'A+' })
})

test('a host that says no more than that it is on HTTPS stops at B', () => {
  const headers = { 'strict-transport-security': 'max-age=31556952' }
  expect(grade(answer(headers))).toEqual({ score: 75, grade: 'B' })
})

test.each([
  ['no headers at all', answer({}), { score: 55, grade: 'C' }],
  [
    'no headers, no HTTPS, no policy',
    { headers: {}, html: '', leadsToHttps: false },
    { score: 10, grade: 'F' },
  ],
])('of a host with %s', (_, given, graded) => {
  expect(grade(given)).toEqual(graded)
})

test('what is done beyond what is asked counts from 90 points on', () => {
  const { 'x-frame-options': _, ...headers } = said(headersFile('/'), /^ {2}(\S+): (.*)$/gm)
  // Nothing to lose by a short term but ten points.
  const short = { ...headers, 'strict-transport-security': 'max-age=86400' }
  expect(grade(answer(short)).score).toBe(120)
  expect(grade(answer({ ...short, 'x-content-type-options': 'sniff' })).score).toBe(85)
})

test.each([
  ['', -25],
  ['default-src', 10],
  ["default-src 'none'; form-action 'none'", 10],
  ["default-src 'self'", 5],
  ["default-src 'self'; default-src 'none'", -25],
  ["img-src 'self'", -20],
  ["default-src 'none'; script-src 'unsafe-inline'", -20],
  ["default-src 'none'; script-src https:", -20],
  ["default-src 'none'; script-src data:", -20],
  ["default-src 'none'; connect-src http://other.example", -20],
  ["default-src 'none'; script-src 'self' 'unsafe-eval'", -10],
  ["default-src 'none'; img-src http://other.example", -10],
  ["default-src 'none'; style-src 'unsafe-inline'", 0],
  ["default-src 'none'; script-src *, default-src 'none'; script-src 'self'", 10],
])('the policy "%s" is worth %d', (header, points) => {
  const headers: Answer['headers'] = header === '' ? {} : { 'content-security-policy': header }
  expect(tests['content-security-policy']?.(answer(headers, ''))).toBe(points)
})

test.each([
  ['strict-transport-security', 'max-age=15552000', 0],
  ['strict-transport-security', 'max-age=15551999', -10],
  ['strict-transport-security', 'includeSubDomains', -20],
  ['strict-transport-security', 'max-age=63072000, max-age=63072000', -20],
  ['referrer-policy', 'no-referrer', 5],
  ['referrer-policy', 'unsafe-url', -5],
  ['referrer-policy', 'no-such-word', -5],
  ['referrer-policy', 'unsafe-url, same-origin', 5],
  ['x-content-type-options', 'sniff', -5],
  ['x-frame-options', 'SAMEORIGIN', 0],
  ['x-frame-options', 'MAYBE', -20],
  ['cross-origin-resource-policy', 'same-site', 10],
  ['cross-origin-resource-policy', 'cross-origin', 0],
  ['cross-origin-resource-policy', 'elsewhere', -5],
])('the header %s: %s is worth %d', (name, value, points) => {
  expect(tests[name]?.(answer({ [name]: value }, ''))).toBe(points)
})

test.each([
  ['<script src="/a.js"></script>', 0],
  ['<script src="https://cdn.example/a.js" integrity="sha384-x"></script>', 0],
  ['<script src="https://cdn.example/a.js"></script>', -5],
  ['<script src="//cdn.example/a.js" integrity="sha384-x"></script>', -20],
  ['<script src="//cdn.example/a.js"></script>', -50],
])('the page %s is worth %d', (html, points) => {
  expect(tests['subresource-integrity']?.(answer({}, html))).toBe(points)
})
