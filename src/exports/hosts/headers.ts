// First, because the table below reads them while this file is loaded.
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
]
const headerOnly = /^frame-ancestors /

/**
 * The one table of headers that every host sends with every answer, whatever it is an answer to:
 * a page, a file, a redirect, an error. Writers for each host read it, and so do the pages, which say
 * the policy themselves for hosts that send no headers.
 *
 * @see https://developer.mozilla.org/en-US/docs/Web/Security/Practical_implementation_guides
 */
export const siteHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy('header'),
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/**
 * What a browser may load and run on a page: files of the site itself and nothing else; no script or
 * style inside a page.
 *
 * @param place Where it is said. Browsers leave out `frame-ancestors` in a `<meta>`, and warn of it.
 * @see https://www.w3.org/TR/CSP3/
 */
export function policy(place: 'header' | 'meta'): string {
  return directives.filter((line) => place === 'header' || !headerOnly.test(line)).join('; ')
}
