/**
 * The build’s day (UTC), as `YYYY-MM-DD`: that of `SOURCE_DATE_EPOCH` in seconds, or today.
 *
 * @throws {RangeError} If the variable is set to something that is no number of seconds.
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 */
export function today(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH']
  if (!epoch) return new Date().toISOString().slice(0, 10)
  if (!/^\d+$/.test(epoch)) {
    throw new RangeError(
      `SOURCE_DATE_EPOCH is "${epoch}". Set it to a number of seconds since 1970.`,
    )
  }
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10)
}
