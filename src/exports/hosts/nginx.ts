import { cacheRules, hashedFolder, kinds, namedFiles } from './file-kinds.ts'
import { siteHeaders } from './headers.ts'
import { asPattern, type HostOptions, onHost, waysToAsk } from './host-options.ts'

/**
 * The configuration of nginx for the site: a file to include within `http`, such as one in
 * `/etc/nginx/conf.d/`. Right for nginx 1.18 and later.
 *
 * A place that adds a header of its own loses all those it would inherit. So no place does: how long
 * an answer may be kept, the only header that differs, is looked up in a `map`.
 *
 * @see https://nginx.org/en/docs/http/ngx_http_headers_module.html
 */
export function nginxConfig(options: HostOptions): string {
  const { base, domain, port } = options
  const cache = `$cache_of_${(domain ?? 'site').replace(/\W/g, '_')}`
  const blocks = [
    `map "$status $uri" ${cache} {
    default "${cacheRules.other}";
    "~^(200|206|304) ${asPattern(base + hashedFolder)}" "${cacheRules.hashed}";
}`,
    domain !== undefined && port === undefined ? toHttps(domain) : '',
    `server {
${indented(serverLines(options, cache))}}`,
  ]
  return blocks
    .filter((block) => block !== '')
    .map((block) => `${block}\n`)
    .join('\n')
}

function serverLines(options: HostOptions, cache: string): string[] {
  const { base, root } = options
  return [
    ...addressLines(options),
    `root ${root};`,
    'index index.html;',
    'autoindex off;',
    'server_tokens off;',
    '# Where a redirect leads is said without host and port, which a proxy may have changed.',
    'absolute_redirect off;',
    '',
    ...Object.entries({ ...siteHeaders, 'Cache-Control': cache }).map(
      ([name, value]) => `add_header ${name} "${value}" always;`,
    ),
    '',
    'types {',
    ...kinds.map(({ ending, type }) => `    "${type}" ${ending.slice(1)};`),
    '}',
    'default_type application/octet-stream;',
    ...namedFiles.map(
      ({ path, type }) => `location = ${onHost(base, path)} { types { } default_type "${type}"; }`,
    ),
    '',
    '# The build made a compressed copy of each text. The other two need a module that nginx comes',
    '# without: take away their # once it is loaded.',
    'gzip_static on;',
    '# brotli_static on;',
    '# zstd_static on;',
    'gzip_vary on;',
    'gzip_proxied any;',
    '',
    `error_page 403 =404 ${base}404.html;`,
    `error_page 404 ${base}404.html;`,
    `location = ${base}404.html { internal; }`,
    '# Nothing whose name begins with a dot, and no file that is for the host.',
    'location ~ "/\\.(?!well-known/)|/_(headers|redirects)$|\\.(br|gz|zst)$" { return 404; }',
    ...moveLines(options),
  ]
}

function addressLines({ domain, port }: HostOptions): string[] {
  if (domain === undefined || port !== undefined)
    return [`listen ${port ?? 80};`, ...(domain === undefined ? [] : [`server_name ${domain};`])]
  return [
    '# For HTTP/2: "http2 on;" from nginx 1.25.1 on; before, "listen 443 ssl http2;".',
    'listen 443 ssl;',
    'listen [::]:443 ssl;',
    `server_name ${domain};`,
    `ssl_certificate /etc/letsencrypt/live/${domain}/fullchain.pem;`,
    `ssl_certificate_key /etc/letsencrypt/live/${domain}/privkey.pem;`,
  ]
}

function toHttps(domain: string): string {
  const lines = [
    'listen 80;',
    'listen [::]:80;',
    `server_name ${domain};`,
    'server_tokens off;',
    `return 301 https://${domain}$request_uri;`,
  ]
  return `server {\n${indented(lines)}}`
}

function moveLines({ base, redirects, gone }: HostOptions): string[] {
  return [
    ...redirects.flatMap(({ from, to }) =>
      waysToAsk(onHost(base, from)).map(
        (path) => `location = ${path} { return 301 ${onHost(base, to)}; }`,
      ),
    ),
    // Its page says why it was taken down, and when.
    ...gone.flatMap((path) => {
      const page = onHost(base, `${path}index.html`)
      return waysToAsk(onHost(base, path)).map(
        (way) => `location = ${way} { error_page 410 ${page}; return 410; }`,
      )
    }),
  ]
}

function indented(lines: readonly string[]): string {
  return lines.map((line) => (line === '' ? '\n' : `    ${line}\n`)).join('')
}
