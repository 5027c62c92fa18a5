import type { Entry } from '../../graph/entry.ts'
import { printLocator } from '../../schema/locator.ts'
import { atKey, type Finding, type Rule } from '../rule.ts'

/** A mark that is not read as one, or MDX that cannot be read, would be printed as typed. */
export const proseParses: Rule = {
  id: 'prose-parses',
  says: 'Every body can be read, and every mark in it is read as a mark.',
  isFirm: true,
  *check({ graph }) {
    for (const entry of graph.entries) {
      yield* unreadable(entry)
      yield* leftAsText(entry)
      yield* inLinks(entry)
      yield* joined(entry)
    }
  },
}

function* unreadable({ file, text, prose }: Entry): Iterable<Finding> {
  if (!prose.fault) return
  const { message, fix, start } = prose.fault
  yield { file, text, start, end: start + 1, message, fix }
}

/** What looks like a mark and is none. Escaped, it is what the author wants. */
function* leftAsText({ file, text, prose }: Entry): Iterable<Finding> {
  const found: { start: number; mark: string }[] = []
  for (const { type, position } of prose.nodes) {
    if (type !== 'text') continue
    const start = position?.start.offset ?? 0
    const raw = text.slice(start, position?.end.offset)
    for (const { 0: mark, index } of raw.matchAll(almostMark))
      found.push({ start: start + index, mark })
  }
  for (const { start, mark } of found) {
    const at = { file, text, start, end: start + mark.length }
    if (mark === '[[' || mark === '[@') {
      const message = `The mark that begins with ${mark} is not closed or is empty.`
      yield {
        ...at,
        message,
        fix: `Close it in the same paragraph, or write \\${mark} to print a plain bracket.`,
      }
    } else {
      const key = mark.slice(mark.indexOf('@'))
      const message = `"${mark}" would be printed as typed: it is not a citation.`
      yield { ...at, message, fix: `Write [${key}], or \\@ to print the sign.` }
    }
  }
}

/** An opening bracket of ours, a key alone, or a key that is stuck to what stands before it. */
const almostMark =
  /(?<!\\)\[(?:@|\[)|(?<!\\)\[[^\s\][@\\]+@[a-z][\w-]*(?=[\],;\s])|(?<![\w\\[/.@])@[a-z][\w-]*/gi

/** A mark becomes a link, and a link cannot hold another. */
function inLinks({ file, text, prose }: Entry): Finding[] {
  const found: Finding[] = []
  let linkEnd = 0
  for (const { type, position } of prose.nodes) {
    const start = position?.start.offset ?? 0
    const end = position?.end.offset ?? start
    if (type === 'link' || type === 'linkReference') linkEnd = end
    const isMark = type === 'citation' || type === 'mention' || type === 'footnoteReference'
    if (!isMark || start >= linkEnd) continue
    const message = 'This mark stands inside a link, which cannot hold another.'
    const fix = 'Put it behind the link, or take the link out.'
    found.push({ file, text, start, end, message, fix })
  }
  return found
}

/** `[@a, @b]` would print “@b” as a place in the first source. */
function* joined(entry: Entry): Iterable<Finding> {
  for (const { cite, at, range } of entry.cites) {
    const second = cite.locator && /@[\w-]+|(?<=^; *)\S+/.exec(printLocator(cite.locator))
    if (!second) continue
    const message = `"${second[0]}" is read as a place in the source before it.`
    const fix = 'Put a semicolon between two sources, and a space before each @: [@one; see @two].'
    yield { ...atKey(entry, cite.source, at, range), message, fix }
  }
}
