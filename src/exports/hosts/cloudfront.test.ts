import { createContext, runInContext } from 'node:vm'
import { expect, test } from 'vitest'
import { cloudfrontFunction } from './cloudfront-function.ts'
import { cloudfrontPolicy } from './cloudfront-policy.ts'
import { siteHeaders } from './headers.ts'
import type { SiteMoves } from './host-options.ts'

const moves: SiteMoves = {
  base: '/sub/',
  redirects: [{ from: '/old/', to: '/new/' }],
  gone: ['/left/'],
}

/** What the function makes of a request for an address. */
const answerTo = (uri: string, code = cloudfrontFunction(moves)) => {
  const context = createContext({ event: { request: { method: 'GET', uri, headers: {} } } })
  const said: unknown = JSON.parse(
    String(runInContext(`${code}\nJSON.stringify(handler(event))`, context)),
  )
  return said as { uri?: string; statusCode?: number; headers: Record<string, { value: string }> }
}

test.each([
  ['/sub/', '/sub/index.html'],
  ['/sub/about/', '/sub/about/index.html'],
  ['/sub/feed.xml', '/sub/feed.xml'],
  ['/sub/_astro/a.B-1.css', '/sub/_astro/a.B-1.css'],
  ['/sub/left/', '/sub/left/index.html'],
  ['/sub/constructor/', '/sub/constructor/index.html'],
])('asks for %s as %s', (asked, uri) => {
  expect(answerTo(asked).uri).toBe(uri)
})

test.each([
  ['/sub/old/', '/sub/new/'],
  ['/sub/old', '/sub/new/'],
  ['/sub/about', '/sub/about/'],
  ['//elsewhere', '/elsewhere/'],
  ['/\\elsewhere', '/elsewhere/'],
])('leads from %s to %s, with every header', (asked, to) => {
  const { statusCode, headers } = answerTo(asked)
  expect([statusCode, headers['location']?.value]).toEqual([301, to])
  for (const [name, value] of Object.entries(siteHeaders))
    expect(headers[name.toLowerCase()]?.value).toBe(value)
})

test('leaves what does not fit in to the pages that point on', () => {
  const redirects = Array.from({ length: 200 }, (_, number) => ({
    from: `/developments/old-${number}/`,
    to: `/developments/new-${number}/`,
  }))
  const code = cloudfrontFunction({ ...moves, redirects })
  expect(code.length).toBeLessThan(10_240)
  expect(answerTo('/sub/developments/old-7/', code).uri).toBe('/sub/developments/old-7/index.html')
})

test('gives each header to CloudFront once, in the field it has for it', () => {
  const { SecurityHeadersConfig, CustomHeadersConfig } = JSON.parse(cloudfrontPolicy('docket'))
  expect(SecurityHeadersConfig).toEqual({
    ContentSecurityPolicy: {
      Override: true,
      ContentSecurityPolicy: siteHeaders['Content-Security-Policy'],
    },
    StrictTransportSecurity: {
      Override: true,
      AccessControlMaxAgeSec: 63_072_000,
      IncludeSubdomains: false,
      Preload: false,
    },
    ContentTypeOptions: { Override: true },
    FrameOptions: { Override: true, FrameOption: 'DENY' },
    ReferrerPolicy: { Override: true, ReferrerPolicy: 'no-referrer' },
  })
  const items: { Header: string; Value: string }[] = CustomHeadersConfig.Items
  expect(CustomHeadersConfig.Quantity).toBe(items.length)
  expect(items.length + 5).toBe(Object.keys(siteHeaders).length)
  for (const { Header, Value } of items) expect(siteHeaders[Header]).toBe(Value)
})

test('keeps to the length CloudFront takes of a policy', () => {
  // @see https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html
  expect(siteHeaders['Content-Security-Policy']?.length).toBeLessThanOrEqual(1_783)
})
