import type { Entry } from '../../graph/entry.ts'
import type { Graph } from '../../graph/graph.ts'
import { parseMention } from '../../schema/mention.ts'
import { type Abbreviation, abbreviationsIn } from '../reading/abbreviations.ts'
import { explanationsIn } from '../reading/explanations.ts'
import { type GlossaryLetters, glossaryLetters } from '../reading/glossary-letters.ts'
import { type Passage, passagesOf } from '../reading/passages.ts'
import type { Finding, Rule } from '../rule.ts'

/** A reader who comes from a search engine has not met our abbreviations. */
export const abbreviationIsExpanded: Rule = {
  id: 'abbreviation-is-expanded',
  says: 'Every abbreviation is explained where a page first uses it.',
  *check({ graph, site }) {
    const isEnglish = /^en\b/.test(site.data?.language ?? 'en')
    const glossary = glossaryLetters(graph, isEnglish)
    for (const entry of graph.entries) yield* inEntry(entry, { graph, glossary, isEnglish })
  },
}

/**
 * A title and a heading are too short to explain anything: what they use is explained somewhere on
 * the page. So are they looked at last. A summary stands alone in lists, where it can have no link:
 * there the names of terms are known.
 */
function* inEntry(entry: Entry, context: Context): Iterable<Finding> {
  const { graph, glossary, isEnglish } = context
  const explained = new Set<string>()
  let known: ReadonlySet<string> | undefined
  const isKnown = ({ letters, isNumbered }: Abbreviation) => {
    if (isNumbered && !glossary.owned.has(letters)) return true
    known ??= knownOn(entry, context)
    return explained.has(letters) || known.has(letters)
  }
  const titles: [Passage, Abbreviation[]][] = []
  for (const passage of passagesOf(entry, graph)) {
    const found = abbreviationsIn(passage.text)
    if (isTitle(passage)) {
      if (found.length > 0) titles.push([passage, found])
      continue
    }
    const mentions = mentionsIn(passage, graph)
    const here = explanationsIn(passage.text, found, isEnglish)
    for (const one of found) {
      if (here.some(({ letters, start }) => letters === one.letters && start <= one.start)) continue
      if (hasTitle(passage, one)) explained.add(one.letters)
      if (!passage.isOurs(one.start, one.end) || isKnown(one)) continue
      if (passage.field !== 'body' && glossary.owned.has(one.letters)) continue
      explained.add(one.letters)
      if (!isMentioned(one, mentions, glossary)) yield finding(passage, one, glossary, graph)
    }
    for (const { letters } of here) explained.add(letters)
    for (const { id } of mentions) for (const name of glossary.names(id)) explained.add(name)
  }
  for (const [passage, found] of titles) {
    for (const one of found) {
      if (!passage.isOurs(one.start, one.end) || isKnown(one)) continue
      if (glossary.owned.has(one.letters)) continue
      explained.add(one.letters)
      yield finding(passage, one, glossary, graph)
    }
  }
}

function isTitle({ field, block }: Passage): boolean {
  return field === 'title' || field === 'term' || block?.node.type === 'heading'
}

/** What a page need not explain: its own names, and those of papers and stations it cites. */
function knownOn(entry: Entry, { graph, glossary }: Context): ReadonlySet<string> {
  const known = new Set('term' in entry.data ? glossary.page(entry.id) : [])
  for (const { cite } of entry.cites) {
    const source = graph.sources.get(cite.source)?.data
    const authors = source?.author.map((one) => ('literal' in one ? one.literal : '')) ?? []
    for (const name of [source?.['container-title'], source?.publisher, ...authors]) {
      for (const [letters] of (name ?? '').matchAll(/\p{Lu}[\p{Lu}\p{N}&]+/gu)) {
        if (!glossary.owned.has(letters)) known.add(letters)
      }
    }
  }
  return known
}

/** Terms mentioned in a passage, with the stretch of the words. */
function mentionsIn({ spans }: Passage, { names }: Graph): Mention[] {
  return spans.flatMap(({ node, start, end }) => {
    if (node.type !== 'mention') return []
    const [target, second] = names.find(parseMention(node.value).to)
    return target?.folder === 'glossary' && !second ? [{ id: target.id, start, end }] : []
  })
}

function isMentioned(
  { letters, start, end }: Abbreviation,
  mentions: readonly Mention[],
  glossary: GlossaryLetters,
): boolean {
  return mentions.some(
    (one) =>
      (one.start <= start && end <= one.end && glossary.page(one.id).has(letters)) ||
      (one.end <= start && glossary.names(one.id).has(letters)),
  )
}

/** Whether it stands in an `<abbr title="…">`. */
function hasTitle({ spans }: Passage, { start, end }: Abbreviation): boolean {
  return spans.some(
    (one) =>
      one.node.type === 'mdxJsxTextElement' &&
      one.node.name === 'abbr' &&
      one.start <= start &&
      end <= one.end &&
      one.node.attributes.some(
        (attribute) => 'name' in attribute && attribute.name === 'title' && attribute.value,
      ),
  )
}

function finding(
  passage: Passage,
  { letters, start, end }: Abbreviation,
  glossary: GlossaryLetters,
  graph: Graph,
): Finding {
  const where = isTitle(passage)
    ? 'is explained nowhere on this page'
    : 'is not explained where this page first uses it'
  const term = [...graph.glossary.values()].find(({ id }) => glossary.names(id).has(letters))?.data
  const name = term && [term.term, ...term.aliases].find((one) => one.includes(' '))
  const words = name === undefined ? 'what it stands for' : `"${name}"`
  const link = term && passage.field === 'body' ? ', and link it to the term' : ''
  const fix = `Write ${words}, then (${letters})${link}; or write the words alone.`
  const typed = passage.text.slice(start, end)
  return { ...passage.place(start, end), message: `"${typed}" ${where}.`, fix }
}

type Context = { graph: Graph; glossary: GlossaryLetters; isEnglish: boolean }

type Mention = { id: string; start: number; end: number }
