import { endlessBraces, endlessCode } from './code-limits.ts'

/**
 * Where a body is more than any text needs. The Markdown reader’s work grows with the square of
 * what stands in one paragraph, so that a small file could keep it busy for minutes; this reads
 * the body once, before it.
 *
 * @param bodyStart Offset in characters at which the body begins; offsets count from the file’s start.
 * @returns `undefined` for a body that may be read.
 */
export function beyondLimits(text: string, bodyStart: number): Limit | undefined {
  if (text.length - bodyStart > longestBody) {
    const message = `This text has more than ${longestBody} characters.`
    return { message, fix: 'Cut it into several records.', start: bodyStart + longestBody }
  }
  const body = text.slice(bodyStart)
  const found =
    nestedLine(body) ??
    longParagraph(body) ??
    endlessCode(body) ??
    endlessBraces(body) ??
    tooMany.map(overflow(body)).find(Boolean)
  return found && { ...found, start: bodyStart + found.start }
}

/** How deep lists and quotations may be nested, marks of lists and of their items counted apart. */
export const deepest = 30

/** What is nested too deep, as it is reported. */
export function nested(start: number): Limit {
  return { message: `This is nested more than ${deepest} deep.`, fix: 'Write it flatter.', start }
}

/** About 35 printed pages. */
const longestBody = 100_000

/** Rows of tables aside, and each item of a list by itself, since that is how they are read. */
const longestParagraph = 20_000

const mostLines = 1_000

/** What is looked for in pairs, or opens a block: each kind, the most there may be, and its name. */
const tooMany = [
  { sign: /[[\]]/g, most: 6_000, name: 'square brackets' },
  { sign: /[*~]|(?<![a-z\d])_|_(?![a-z\d])/gi, most: 4_000, name: 'signs of emphasis' },
  {
    sign: /^[ \t]*(?:>|[-+*][ \t\r\n]|\d{1,9}[.)][ \t\r\n])/gm,
    most: 1_000,
    name: 'lines of lists and quotations',
  },
  { sign: /\n[ \t]*\r?\n[ \t]*[^\s|]/g, most: 2_000, name: 'paragraphs' },
]

function overflow(body: string) {
  return ({ sign, most, name }: (typeof tooMany)[number]): Limit | undefined => {
    let count = 0
    for (const { index } of body.matchAll(sign)) {
      if (++count > most) {
        const message = `This text has more than ${most} ${name}.`
        return { message, fix: 'Cut it into several records.', start: index }
      }
    }
    return undefined
  }
}

/** A line that opens, or is indented for, more lists and quotations than may be nested. */
function nestedLine(body: string): Limit | undefined {
  for (const { 0: line, 1: marks = '', index } of body.matchAll(opensBlocks)) {
    // A line of nothing but stars or hyphens is a rule across the page.
    if (/^[ \t]*([-*])(?:[ \t]*\1)*\s*$/.test(line)) continue
    let depth = 0
    for (const { 0: mark, index: at } of marks.matchAll(/>|[-+*]|\d+[.)]/g)) {
      // A list, and its item.
      depth += mark === '>' ? 1 : 2
      if (depth > deepest) return nested(index + at)
    }
  }
  const indented = /^[ \t]{200}(?=[ \t]*\S)/m.exec(body)
  return indented ? nested(indented.index) : undefined
}

const opensBlocks = /^((?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+).*$/gm

function longParagraph(body: string): Limit | undefined {
  let [start, length, lines] = [0, 0, 0]
  for (const { 0: line, index } of body.matchAll(/[^\r\n]*(?:\r\n|[\r\n]|$)/g)) {
    if (line.trim() === '') [length, lines] = [0, 0]
    else {
      if (lines === 0) start = index
      lines++
      if (/^[ \t]*(?:[-+*]|\d{1,9}[.)])[ \t]/.test(line)) length = 0
      if (!/^[ \t]*\|/.test(line)) length += line.length
      if (Math.max(length, line.length) > longestParagraph || lines > mostLines) {
        const most = lines > mostLines ? `${mostLines} lines` : `${longestParagraph} characters`
        const message = `This paragraph has more than ${most}.`
        return { message, fix: 'Put an empty line where a new paragraph can begin.', start }
      }
    }
  }
  return undefined
}

/** What was found, what to do, and the offset in characters at which it stands. */
export type Limit = { message: string; fix: string; start: number }
