import type { PlainDate } from '../schema/plain-date.ts'

/**
 * One record of RIS, in UTF-8: a line for each tag, ended by CRLF. Tags that say nothing are left out.
 *
 * @param tags From `TY` on; `ER`, which ends every record, is added.
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function risText(tags: Tags): string {
  const lines = tags.map(([tag, value]) => (value === undefined ? '' : `${tag}  - ${value}\r\n`))
  return `${lines.join('')}ER  - \r\n`
}

/** `2031-04` as `2031/04//`: year, month, day and a remark, each left empty where it is not known. */
export function risDate(date: PlainDate): string {
  const [year, month = '', day = ''] = date.split('-')
  return `${year}/${month}/${day}/`
}

/** Tags and what they say, each on one line; one that says nothing is `undefined`. */
export type Tags = readonly (readonly [tag: string, value: string | undefined])[]
