import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'

/** A real web server: where it is, and what it needs in its environment. */
export type Server = { path: string; env: Record<string, string> }

/**
 * Find nginx or Caddy: on the machine, or among what `fetchServers` has fetched.
 *
 * @returns `undefined` if it is in neither place.
 */
export function findServer(name: 'nginx' | 'caddy'): Server | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  const path = folders.map((folder) => join(folder, name)).find((file) => existsSync(file))
  if (path) return { path, env: {} }
  const own = ['sbin', 'bin'].map((folder) => join(fetched, 'usr', folder, name))
  const found = own.find((file) => existsSync(file))
  return found === undefined ? undefined : { path: found, env: { LD_LIBRARY_PATH: libraries() } }
}

/**
 * Fetch Debian’s own nginx and Caddy where one is missing and it may be done: on a Debian, as root,
 * with a connection. They are unpacked among the results of the tests. Nothing is installed, no server
 * of the system is started, and the next run finds them there.
 *
 * @returns Why one is still missing, in plain words; `undefined` if none is.
 */
export function fetchServers(): string | undefined {
  const missing = (['nginx', 'caddy'] as const).filter((name) => !findServer(name))
  if (missing.length === 0) return undefined
  const why = whyNotFetched(missing)
  return why && `There is no ${missing.join(' and no ')} here, and ${why}.`
}

function whyNotFetched(names: readonly string[]): string | undefined {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get'))
    return 'only Debian’s packages can be fetched'
  if (process.getuid?.() !== 0) return 'only root can fetch Debian’s packages'
  const packages = `${fetched}-packages`
  rmSync(packages, { recursive: true, force: true })
  mkdirSync(join(packages, 'partial'), { recursive: true })
  const download = ['install', '--yes', '--no-install-recommends', '--download-only', ...names]
  const get = () => apt(`Dir::Cache::archives=${packages}`, download)
  // The list of packages may be old, or not there.
  if (!get() && !(apt('APT::Update::Error-Mode=any', ['update']) && get()))
    return 'Debian’s packages could not be fetched'
  return unpack(packages) ? undefined : 'Debian’s packages could not be unpacked'
}

function apt(option: string, args: readonly string[]): boolean {
  const hurry = ['Acquire::Retries=0', 'Acquire::http::Timeout=10', option]
  const options = hurry.flatMap((setting) => ['-o', setting])
  const run = spawnSync('apt-get', [...options, ...args], { stdio: 'ignore', timeout: 90_000 })
  return run.status === 0
}

/** Whether it went well; there is nothing at all if it did not. */
function unpack(packages: string): boolean {
  const half = `${fetched}-half`
  rmSync(half, { recursive: true, force: true })
  const files = readdirSync(packages).filter((file) => file.endsWith('.deb'))
  const isWhole = files.every(
    (file) => spawnSync('dpkg-deb', ['-x', join(packages, file), half]).status === 0,
  )
  if (!isWhole || files.length === 0) return false
  rmSync(fetched, { recursive: true, force: true })
  renameSync(half, fetched)
  return true
}

/** Folders of the libraries that came along. */
function libraries(): string {
  const folder = join(fetched, 'usr/lib')
  const own = readdirSync(folder).filter((name) => name.includes('-linux-'))
  return own.map((name) => join(folder, name)).join(delimiter)
}

const fetched = resolve('.test-results/servers')
