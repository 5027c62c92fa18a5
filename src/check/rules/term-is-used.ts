import { nameOf } from '../../graph/entry.ts'
import { atField, type Content, type Rule } from '../rule.ts'
import { linkedTerms } from '../terms/term-links.ts'

/** A term that no page leads to explains a word to nobody. */
export const termIsUsed: Rule = {
  id: 'term-is-used',
  says: 'Every term is linked by some page other than its own.',
  *check(content) {
    const used = usedTerms(content)
    for (const term of content.graph.glossary.values()) {
      if (used.has(term.id)) continue
      const name = nameOf(term)
      yield {
        ...atField(term, ['term']),
        message: `No other page links to "${name}".`,
        fix: `Write [[${name}]] where a reader meets it, or take this file away.`,
      }
    }
  },
}

function usedTerms(content: Content): Set<string> {
  const { graph, files } = content
  const used = new Set<string>()
  for (const { id, folder, blocks, prose } of graph.entries) {
    for (const { node } of blocks.flatMap(({ spans }) => spans)) {
      for (const term of linkedTerms(node, prose, content)) {
        if (folder !== 'glossary' || term !== id) used.add(term)
      }
    }
  }
  // A page that cannot be read for now is not held against the terms it mentions.
  const read = new Set(graph.entries.filter(({ prose }) => !prose.fault).map(({ file }) => file))
  for (const { file, id, folder, text } of files) {
    if (read.has(file)) continue
    for (const [, typed = ''] of text.matchAll(/\[\[([^\]|]+)/g)) {
      for (const target of graph.names.find(typed.trim())) {
        if (folder !== 'glossary' || target.id !== id) used.add(target.id)
      }
    }
  }
  return used
}
