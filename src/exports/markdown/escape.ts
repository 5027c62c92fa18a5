/**
 * Text as it may stand in a line of Markdown: nothing in it is read as markup.
 *
 * @see https://spec.commonmark.org/0.31.2/#backslash-escapes
 * @see https://github.github.com/gfm/#autolinks-extension- (addresses in text, too, become links)
 */
export function escapeText(text: string): string {
  return text
    .replace(/[\\`*[\]<~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/(https?|mailto|xmpp):/gi, '$1\\:')
    .replace(/www\./gi, (written) => `${written.slice(0, -1)}\\.`)
    .replace(/(?<=[\w.+-])@(?=\w)/g, '\\@')
}

/** The start of a line, where a sign makes a heading, a list, a quotation or a rule of it. */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^(?=#{1,6}(?:\s|$)|[-+](?:[\s-]|$)|>|=|\||:-)/, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')
}

/** The end of a heading, where `#` would be taken for a part of its frame. */
export function escapeHeadingEnd(line: string): string {
  return line.replace(/(^|\s)(#+)$/, '$1\\$2')
}

/** An address as the target of a link: `(…)`. */
export function target(address: string): string {
  const escaped = address.replace(/\\/g, '\\\\').replace(/&(?=#?\w+;)/g, '&amp;')
  return /[()<>\s]/.test(address) || address === ''
    ? `(<${escaped.replace(/[<>]/g, '\\$&')}>)`
    : `(${escaped})`
}

/** Code within a line. */
export function codeSpan(code: string): string {
  const fence = '`'.repeat(longestRun(code, /`+/g) + 1)
  // One space at either end is not part of the code if there is one at both.
  const isOdd = /^`|`$|^ .* $/.test(code) && code.trim() !== ''
  return isOdd ? `${fence} ${code} ${fence}` : fence + code + fence
}

/** Code of several lines. */
export function codeBlock(code: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(code, /`+/g) + 1))
  return `${fence}\n${code.replace(/\n$/, '')}\n${fence}`
}

function longestRun(text: string, pattern: RegExp): number {
  return Math.max(0, ...[...text.matchAll(pattern)].map(([run]) => run.length))
}
