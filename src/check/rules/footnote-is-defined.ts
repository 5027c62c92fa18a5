import type { Rule } from '../rule.ts'

/** Markdown prints a footnote mark without a footnote as typed, in silence. */
export const footnoteIsDefined: Rule = {
  id: 'footnote-is-defined',
  says: 'Every footnote mark has its footnote, and every footnote its mark and its own name.',
  *check({ graph }) {
    for (const { file, text, prose } of graph.entries) {
      const undefinedMarks: { start: number; mark: string }[] = []
      const used = new Set<string>()
      const notes: { name: string; start: number; end: number }[] = []
      for (const node of prose.nodes) {
        const start = node.position?.start.offset ?? 0
        const end = node.position?.end.offset ?? 0
        if (node.type === 'footnoteReference') used.add(node.identifier)
        if (node.type === 'footnoteDefinition') notes.push({ name: node.identifier, start, end })
        if (node.type !== 'text') continue
        for (const { 0: mark, index } of text
          .slice(start, end)
          .matchAll(/(?<!\\)\[\^[^\]\s]+\]/g)) {
          undefinedMarks.push({ start: start + index, mark })
        }
      }
      for (const { start, mark } of undefinedMarks) {
        const fix = `Add a paragraph that begins with ${mark}: or take the mark out.`
        yield {
          file,
          text,
          start,
          end: start + mark.length,
          message: `There is no footnote ${mark}.`,
          fix,
        }
      }
      const seen = new Set<string>()
      for (const { name, start, end } of notes) {
        if (seen.has(name)) {
          const message = `There is a footnote [^${name}] above; this one would not be printed.`
          yield { file, text, start, end, message, fix: 'Give one of the two another name.' }
        }
        seen.add(name)
      }
      for (const { name, start, end } of notes.filter((note) => !used.has(note.name))) {
        const fix = `Put [^${name}] where it belongs, or take the footnote out.`
        yield { file, text, start, end, message: `Nothing leads to the footnote [^${name}].`, fix }
      }
    }
  },
}
