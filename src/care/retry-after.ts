/**
 * How long a host asks to be left alone.
 *
 * @param asked The header `Retry-After`: seconds, or a time of day.
 * @param sent The header `Date` of the same answer. A time of day counts from it, so that no clock
 *   of ours is asked.
 * @returns Seconds, at least 0; `undefined` if the host named no time that can be read.
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function retryAfter(asked: string | null, sent: string | null): number | undefined {
  if (asked === null) return undefined
  if (/^\s*\d{1,9}\s*$/.test(asked)) return Number(asked)
  const seconds = (Date.parse(asked) - Date.parse(sent ?? '')) / 1000
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds)
}
