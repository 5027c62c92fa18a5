// What the environment may set, and what holds where it does not. Nothing else reads it.

/** The content folder: `CONTENT_DIR`, or `content`. */
export function contentFolder(): string {
  return process.env['CONTENT_DIR'] || 'content'
}

/**
 * The host the site will live on: `SITE_URL`, or the address in `site.yaml`; without a slash at its
 * end, and without the path, which is `BASE_PATH`.
 *
 * @throws {SettingError} If the variable is set to something that is no https or http address, or has
 *   a path.
 */
export function siteUrl(address: string | undefined): string | undefined {
  const url = process.env['SITE_URL'] || address
  if (url === undefined) return undefined
  const { protocol, pathname, search, hash, username, origin } = URL.parse(url) ?? {}
  const isHost = !search && !hash && !username && pathname === '/'
  if (isHost && (protocol === 'https:' || protocol === 'http:')) return origin
  const wanted = 'an address without a path, such as https://docket.example (BASE_PATH is the path)'
  throw new SettingError('SITE_URL', url, wanted)
}

/**
 * Path of the site on its host, with a slash at both ends: `BASE_PATH`, or `/`.
 *
 * @throws {SettingError} If the variable holds anything but a plain path.
 */
export function basePathSetting(): string {
  const path = process.env['BASE_PATH'] || '/'
  const isPlain = /^[\w.~/-]+$/.test(path) && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(path)
  if (isPlain) return `/${path}/`.replace(/\/+/g, '/')
  throw new SettingError('BASE_PATH', path, 'a path, such as /docket/')
}

/**
 * The build’s day (UTC), as `YYYY-MM-DD`: that of `SOURCE_DATE_EPOCH`, in seconds, or today.
 *
 * @throws {SettingError} If the variable is set to something that is no number of seconds.
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 */
export function today(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH']
  if (!epoch) return new Date().toISOString().slice(0, 10)
  if (/^\d{1,11}$/.test(epoch)) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10)
  throw new SettingError('SOURCE_DATE_EPOCH', epoch, 'a number of seconds since 1970')
}

/** Whether a build has the private page of components, `/components/`: `SHOW_COMPONENTS=1`. */
export function showsComponents(): boolean {
  return process.env['SHOW_COMPONENTS'] === '1'
}

/** A variable is set to something it cannot be. */
export class SettingError extends Error {
  constructor(name: string, value: string, wanted: string) {
    super(`${name} is "${value}". Set it to ${wanted}, or leave it out.`)
    this.name = 'SettingError'
  }
}
