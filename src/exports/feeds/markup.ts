/**
 * Text as it stands in XML or HTML, in a value of an attribute, too. What no XML file may hold is left
 * out.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** An element with text, or with markup that is escaped already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content?: string,
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  return content === undefined
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${content}</${name}>`
}
