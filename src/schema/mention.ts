/**
 * Read what stands between the brackets of a mention: `harbor fee` or `harbor fee|the fee`.
 *
 * @returns What is meant, and the words to show; `words` is absent where the author gave none.
 */
export function parseMention(text: string): { to: string; words: string | undefined } {
  const [to = '', ...rest] = text.split('|')
  const words = rest.join('|').replace(/\s+/g, ' ').trim()
  return { to: to.replace(/\s+/g, ' ').trim(), words: words === '' ? undefined : words }
}
