/** Blocks, each of one or more lines, one under the other. */
export function stacked(blocks: readonly string[]): string {
  return apart(blocks).join('\n\n')
}

/** A quotation. */
export function quoted(blocks: readonly string[]): string {
  return stacked(blocks).replace(/^/gm, '> ').replace(/ $/gm, '')
}

/**
 * A list. Where each item is a paragraph, with no more than lists of such in it, they stand close
 * together.
 *
 * @param items Blocks of each.
 * @param marker What stands before an item, by its place from 0: `-`, `3.`.
 */
export function listed(
  items: readonly (readonly string[])[],
  marker: (index: number) => string,
): string {
  const parts = items.map(apart)
  const isClose = parts.every((blocks) => blocks.every(isCloseAt))
  const gap = isClose ? '\n' : '\n\n'
  return parts
    .map((blocks, index) => {
      const sign = `${marker(index)} `
      return sign + indented(blocks.join(gap), sign.length)
    })
    .join(gap)
}

/** A list of lines. */
export function bulleted(lines: readonly string[]): string {
  return listed(
    lines.map((line) => [line]),
    () => '-',
  )
}

/** A note, to which the text leads by its label. */
export function noted(label: string, blocks: readonly string[]): string {
  return `[^${label}]: ${indented(stacked(blocks), 4)}`
}

/** Two lists in a row would be read as one: a comment, which shows nothing, parts them. */
function apart(blocks: readonly string[]): string[] {
  return blocks.flatMap((block, index) => {
    const kind = listKind(block)
    return kind !== '' && kind === listKind(blocks[index - 1] ?? '') ? ['<!-- -->', block] : [block]
  })
}

/** Text that begins as a list is one: in other text those signs are escaped. */
function listKind(block: string): string {
  return /^- /.test(block) ? '-' : /^\d+\. /.test(block) ? '1.' : ''
}

/** Only a list that begins at 1 is read as one right below a line of text. */
function isCloseAt(block: string, index: number): boolean {
  return !block.includes('\n\n') && (index === 0 || /^(?:-|1\.) /.test(block))
}

/** Lines after the first as far in as it takes to belong to it. */
function indented(text: string, by: number): string {
  return text.replace(/\n(?!\n)/g, `\n${' '.repeat(by)}`)
}
