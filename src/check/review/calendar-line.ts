/**
 * One property of a calendar as iCalendar has it: `SUMMARY:Review`, ended by CRLF. What is longer than
 * 75 octets is folded, never within a character: it goes on in the next line, after a space.
 *
 * @param name With its parameters: `DTSTART;VALUE=DATE`.
 * @param value As it is to stand there: for free text see {@link calendarText}.
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.1
 */
export function calendarLine(name: string, value: string): string {
  let line = ''
  let octets = 0
  for (const character of `${name}:${value}`) {
    const size = Buffer.byteLength(character)
    if (octets + size > 75) {
      line += '\r\n '
      octets = 1
    }
    line += character
    octets += size
  }
  return `${line}\r\n`
}

/**
 * Free text as a value: signs that part values are escaped, and so are line breaks.
 *
 * @param text Without other control characters, which no value may have: see `printable`.
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11
 */
export function calendarText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n')
}
