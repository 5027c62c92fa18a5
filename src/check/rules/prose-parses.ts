import { visit } from 'unist-util-visit'
import type { Rule } from '../rule.ts'

/** A mark that is not closed, or MDX that cannot be read, would be printed as typed. */
export const proseParses: Rule = {
  id: 'prose-parses',
  says: 'Every body can be read, and every mark in it is closed.',
  isFirm: true,
  *check({ graph }) {
    for (const { file, text, prose } of graph.entries) {
      if (prose.fault) {
        const { message, start } = prose.fault
        const fix = 'Correct it. To print a plain < or {, write a backslash before it.'
        yield {
          file,
          text,
          start,
          end: start + 1,
          message: `The text cannot be read: ${message}`,
          fix,
        }
      }
      const opened: number[] = []
      visit(prose.tree, 'text', ({ position }) => {
        const start = position?.start.offset ?? 0
        const raw = text.slice(start, position?.end.offset)
        for (const { index } of raw.matchAll(openMark)) opened.push(start + index)
      })
      for (const start of opened) {
        const mark = text.slice(start, start + 2)
        const message = `The mark that begins with ${mark} is not closed or is empty.`
        const fix = `Close it in the same paragraph, or write \\${mark} to print a plain bracket.`
        yield { file, text, start, end: start + 2, message, fix }
      }
    }
  },
}

/** What is left as text though it looks like the start of a citation or a mention. */
const openMark = /(?<!\\)\[(?:@|\[)/g
