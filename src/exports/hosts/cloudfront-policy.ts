import { siteHeaders } from './headers.ts'

/**
 * The headers as CloudFront takes them: what `aws cloudfront create-response-headers-policy
 * --response-headers-policy-config file://…` reads.
 *
 * Headers that CloudFront has a field for may not be among the others.
 *
 * @param name What to call the policy in the account: letters, figures, `-` and `_`, at most 128.
 * @see https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_ResponseHeadersPolicyConfig.html
 */
export function cloudfrontPolicy(name: string): string {
  const own = Object.entries(siteHeaders).map(([header, value]) => ({
    header,
    field: fields[header]?.(value),
    other: { Header: header, Value: value, Override: true },
  }))
  const others = own.filter(({ field }) => field === undefined).map(({ other }) => other)
  const config = {
    Name: name,
    Comment: 'Headers of every answer',
    SecurityHeadersConfig: Object.assign({}, ...own.map(({ field }) => field)),
    CustomHeadersConfig: { Quantity: others.length, Items: others },
  }
  return `${JSON.stringify(config, undefined, 2)}\n`
}

const fields: Record<string, (value: string) => Record<string, object>> = {
  'Content-Security-Policy': (value) => ({
    ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: value },
  }),
  'Strict-Transport-Security': (value) => ({
    StrictTransportSecurity: {
      Override: true,
      AccessControlMaxAgeSec: Number(/max-age=(\d+)/.exec(value)?.[1]),
      IncludeSubdomains: /includesubdomains/i.test(value),
      Preload: /preload/i.test(value),
    },
  }),
  'X-Content-Type-Options': () => ({ ContentTypeOptions: { Override: true } }),
  'X-Frame-Options': (value) => ({ FrameOptions: { Override: true, FrameOption: value } }),
  'Referrer-Policy': (value) => ({ ReferrerPolicy: { Override: true, ReferrerPolicy: value } }),
}
