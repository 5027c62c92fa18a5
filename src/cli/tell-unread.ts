import type { Content } from '../check/rule.ts'

/**
 * Say how many files are not on a list because they cannot be read: they must not seem to be in
 * order.
 */
export function tellUnread({
  site,
  files,
  unreadable,
}: Pick<Content, 'site' | 'files' | 'unreadable'>): void {
  const unfit = [site, ...files].filter(({ data }) => data === undefined)
  const unread = new Set([...unreadable, ...unfit].map(({ file }) => file)).size
  if (unread === 0) return
  const [are, they] = unread === 1 ? ['1 file is', 'it'] : [`${unread} files are`, 'they']
  console.error(`${are} not on this list, because ${they} cannot be read. See npm run check.`)
}
