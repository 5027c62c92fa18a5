import type { Entry } from '../../graph/entry.ts'
import { fold } from '../../graph/names.ts'
import type { Block } from '../../graph/prose/blocks.ts'
import { mentionEdit, mentionOf } from '../terms/mention-edit.ts'
import { plainNames } from '../terms/plain-names.ts'
import { inReadingOrder } from '../terms/reading-order.ts'
import type { Content, Finding, Rule } from '../rule.ts'
import { linkedTerms } from '../terms/term-links.ts'
import { termFinder, type TermName } from '../terms/term-names.ts'

/** A reader who meets a word of law needs its meaning there, not further down. */
export const firstMentionIsLinked: Rule = {
  id: 'first-mention-is-linked',
  says: 'The first mention of a term on a page is linked.',
  *check(content) {
    const find = termFinder(content.graph.glossary)
    for (const entry of content.graph.entries) yield* onPage(entry, find, content)
  },
}

function* onPage(
  entry: Entry,
  find: (text: string) => TermName[],
  content: Content,
): Iterable<Finding> {
  const isSettled = new Set(entry.folder === 'glossary' ? [entry.id] : [])
  const blocks = inReadingOrder(entry).map((block) => ({ block, links: linksIn(block) }))
  const linked = new Set(blocks.flatMap(({ links }) => links.map(({ term }) => term)))
  for (const { block, links } of blocks) {
    for (const { terms, ...stretch } of plainNames(block, find)) {
      const [term = '', second] = terms
      const isEarlier = links.some((link) => link.term === term && link.start < stretch.start)
      // A name of two terms is for term-name-is-unique to report.
      if (second !== undefined || isEarlier || isSettled.has(term)) continue
      isSettled.add(term)
      if (content.graph.glossary.get(term)?.data.lint === false) continue
      yield finding(term, stretch, linked.has(term), block, entry, content)
    }
    for (const { term } of links) isSettled.add(term)
  }

  function linksIn({ spans }: Block): { term: string; start: number }[] {
    return spans.flatMap(({ node, start }) =>
      linkedTerms(node, entry.prose, content).map((term) => ({ term, start })),
    )
  }
}

function finding(
  term: string,
  stretch: { start: number; end: number },
  isLinkedBelow: boolean,
  block: Block,
  { file, text }: Entry,
  { graph }: Content,
): Finding {
  const words = block.text.slice(stretch.start, stretch.end).replace(/ +/g, ' ')
  const name = graph.glossary.get(term)?.data.term ?? term
  const as = fold(words) === fold(name) ? '' : ` of "${name}"`
  const edit = mentionEdit(term, stretch, block, text, graph)
  const mark = mentionOf(term, words, graph, block.node.type === 'tableCell')
  const how = edit ? '.' : ' by hand: something within or around it would be lost.'
  const below = isLinkedBelow ? ' The link further down may then go.' : ''
  return {
    file,
    text,
    start: block.sourceAt(stretch.start),
    end: block.sourceAt(stretch.end - 1) + 1,
    message: `"${words}" is the first mention${as} on this page and is not linked.`,
    fix: `Write ${mark}${how}${below}`,
    ...(edit && { edit }),
  }
}
