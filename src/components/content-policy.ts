/**
 * What a browser may load and run on a page: files of the site itself and nothing else; no script or
 * style inside a page. Said on every page, so that it holds on hosts that send no headers.
 *
 * @see https://www.w3.org/TR/CSP3/
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')
