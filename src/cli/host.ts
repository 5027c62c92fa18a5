// npm run host
// Prints the configuration of a host for the built site. Exits 2 if it could not, else 0.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { caddyConfig } from '../exports/hosts/caddy.ts'
import { cloudfrontFunction } from '../exports/hosts/cloudfront-function.ts'
import { cloudfrontPolicy } from '../exports/hosts/cloudfront-policy.ts'
import { type HostOptions, type SiteMoves } from '../exports/hosts/host-options.ts'
import { nginxConfig } from '../exports/hosts/nginx.ts'
import { s3Sync } from '../exports/hosts/s3-sync.ts'
import { readReceipt, receiptName } from './receipt-file.ts'

const usage = `npm run --silent host -- HOST [--domain NAME] [--port N] [--root FOLDER] [--site FOLDER]

  HOST           nginx, caddy; cloudfront-headers, cloudfront-function, s3
  --domain NAME  name of the host, such as docket.example.org; then with HTTPS
  --port N       speak plain HTTP on this port, behind something that speaks HTTPS
  --root FOLDER  folder on the server that is served as “/”; /srv/docket if not said
  --site FOLDER  the built site; dist/ if not said

The site’s files belong in that folder under their path: those of a site under /sub/ in its “sub”.`

/** What is printed for each host. */
const hosts: Record<string, (options: HostOptions, site: string) => string> = {
  nginx: nginxConfig,
  caddy: caddyConfig,
  'cloudfront-headers': ({ domain }) => cloudfrontPolicy((domain ?? 'site').replace(/\W/g, '-')),
  'cloudfront-function': cloudfrontFunction,
  s3: ({ base }, site) => s3Sync(site, base),
}

try {
  run()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}

function run(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      domain: { type: 'string' },
      port: { type: 'string' },
      root: { type: 'string', default: '/srv/docket' },
      site: { type: 'string', default: 'dist' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return console.log(usage)
  const [name, ...more] = positionals
  const write = name !== undefined && Object.hasOwn(hosts, name) ? hosts[name] : undefined
  if (!write || more.length > 0)
    throw new Error(
      `"${positionals.join(' ')}" is no host. Write one of: ${Object.keys(hosts).join(', ')}.`,
    )
  const { domain, port, root, site } = values
  // These are printed into the configuration as they are.
  if (domain !== undefined && !/^(?=.{1,253}$)[a-z0-9-]+(\.[a-z0-9-]+)*$/i.test(domain))
    throw new Error(`"${domain}" is no name of a host. Write one such as docket.example.org.`)
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) < 65_536))
    throw new Error(`"${port}" is no port. Write a number from 1 to 65535.`)
  if (!/^\/[\w./-]*$/.test(root))
    throw new Error(`"${root}" cannot be the root. Write a full path of letters, figures, . _ -.`)
  if (!/^[\w./-]+$/.test(site))
    throw new Error(`"${site}" cannot be the site’s folder. Write it with letters, figures, . _ -.`)
  const options = { ...movesOf(site), domain, port: port === undefined ? port : Number(port), root }
  console.log(write(options, site).replace(/\n$/, ''))
}

/** Where the site lives, and what has moved, as its last build put it on file. */
function movesOf(site: string): SiteMoves {
  const file = join(site, receiptName)
  const receipt = readReceipt(file)
  if (!receipt) throw new Error(`There is no ${file}. Run npm run build first.`)
  const { moved, gone } = receipt
  const odd = [...Object.entries(moved).flat(), ...gone].find((path) => !/^\/[\w./-]*$/.test(path))
  if (odd !== undefined)
    throw new Error(`${file} has an address that no host should be told of: "${odd}".`)
  return {
    base: receipt.site.base,
    redirects: Object.entries(moved).map(([from, to]) => ({ from, to })),
    gone,
  }
}
