import { cacheRules, hashedFolder, kinds, namedFiles, pageType } from './file-kinds.ts'
import { siteHeaders } from './headers.ts'
import { asPattern, type HostOptions, onHost, waysToAsk } from './host-options.ts'

/**
 * The configuration of Caddy for the site: a Caddyfile, or a file to import in one. Right for Caddy
 * 2.6 and later. With a domain, Caddy gets the certificate and leads to HTTPS by itself.
 *
 * Errors are answered in a place of their own, which inherits nothing, so the headers are said there
 * again. They are set last of all (`defer`), over what Caddy would say.
 *
 * @see https://caddyserver.com/docs/caddyfile/directives/header
 */
export function caddyConfig(options: HostOptions): string {
  const { base, root } = options
  const answer = [
    block('map {path} {content_type}', typeLines(base)),
    block('map {path} {cache_control}', [
      `~^${asPattern(base + hashedFolder)} "${cacheRules.hashed}"`,
      `default "${cacheRules.other}"`,
    ]),
    headers('{content_type}', '{cache_control}'),
    ...moveLines(options),
    '# Nothing whose name begins with a dot, and no file that is for the host.',
    block('@hidden', [
      'path */.* */_headers */_redirects *.br *.gz *.zst',
      'not path /.well-known/*',
    ]),
    'error @hidden 404',
    `error ${base}404.html 404`,
    fileServer,
  ]
  const failure = [
    headers(pageType, cacheRules.other),
    '# The page of what was taken down says why, and when.',
    block('@gone', [
      'expression `{err.status_code} == 410`',
      block('file', ['try_files {path}index.html {path}/index.html']),
    ]),
    'rewrite @gone {http.matchers.file.relative}',
    '@lost expression `{err.status_code} != 410`',
    `rewrite @lost ${base}404.html`,
    fileServer,
  ]
  // `route` keeps the order; Caddy would put lines of one kind in an order of its own.
  const site = [
    `root * ${root}`,
    block('route', answer),
    block('handle_errors', [block('route', failure)]),
  ]
  return `${block(address(options), site)}\n`
}

function address({ domain, port }: HostOptions): string {
  if (port !== undefined) return `http://${domain ?? ''}:${port}`
  return domain ?? 'http://:80'
}

function headers(type: string, cache: string): string {
  const all = {
    ...siteHeaders,
    'Cache-Control': cache,
    'Content-Type': type,
    Vary: 'Accept-Encoding',
  }
  const lines = Object.entries(all).map(([name, value]) => `${name} "${value}"`)
  return block('header', [...lines, '-Server', 'defer'])
}

/** The first that fits holds. An address that ends in a slash, or in no dot, is that of a page. */
function typeLines(base: string): string[] {
  return [
    ...namedFiles.map(({ path, type }) => `${onHost(base, path)} "${type}"`),
    ...kinds.map(({ ending, type }) => `~${asPattern(ending)}$ "${type}"`),
    `~/[^./]*$ "${pageType}"`,
    'default "application/octet-stream"',
  ]
}

function moveLines({ base, redirects, gone }: HostOptions): string[] {
  return [
    ...redirects.flatMap(({ from, to }) =>
      waysToAsk(onHost(base, from)).map((path) => `redir ${path} ${onHost(base, to)} 301`),
    ),
    ...gone.flatMap((path) => waysToAsk(onHost(base, path)).map((way) => `error ${way} 410`)),
  ]
}

const fileServer = block('file_server', ['precompressed br zstd gzip'])

function block(head: string, lines: readonly string[]): string {
  return `${head} {\n${lines.join('\n').replace(/^/gm, '    ')}\n}`
}
