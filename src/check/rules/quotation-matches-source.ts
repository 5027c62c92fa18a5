import type { Entry } from '../../graph/entry.ts'
import { nearestPassage } from '../quotations/nearest-passage.ts'
import { type PassagesOnFile, passagesOnFile } from '../quotations/passages-on-file.ts'
import { clipped, listed, nearestWords } from '../quotations/quotation-words.ts'
import { quotedFields } from '../quotations/quoted-fields.ts'
import { type QuotedWords, quotedWords } from '../quotations/quoted-words.ts'
import { type Content, type Finding, pathIn, type Rule } from '../rule.ts'
import { countWords } from '../word-edge.ts'

/** Words in quotation marks are somebody’s very words, or they mislead. */
export const quotationMatchesSource: Rule = {
  id: 'quotation-matches-source',
  says: 'Every quotation is word for word on file for a source cited after it.',
  *check(content) {
    const onFile = passagesOnFile(content)
    for (const entry of content.graph.entries) {
      let hints = 0
      // A page with more mistakes than these gets no more hints: each is a search through all passages.
      const nearest: Page['nearest'] = (words, passages) =>
        hints++ < mostHints ? nearestPassage(words, passages) : undefined
      const page = { entry, onFile, content, nearest }
      for (const quoted of [...quotedFields(entry), ...quotedWords(entry, content.graph)]) {
        const problem = problemOf(quoted, page)
        const { start, end } = quoted
        if (problem) yield { file: entry.file, text: entry.text, start, end, ...problem }
      }
    }
  },
}

const mostHints = 50

function problemOf(quoted: QuotedWords, page: Page): Problem | undefined {
  const { kind, words, isClosed, after } = quoted
  if (!isClosed) {
    const fix = 'Close it after the quoted words, or take it out.'
    return { message: 'A quotation mark is opened here and not closed.', fix }
  }
  if (page.onFile.isTitle(words) || abbreviation.test(words)) return undefined
  if (kind === 'field' || kind === 'heading') return withoutPlace(quoted, page)
  return after.length === 0 ? uncited(quoted, page) : notOnFile(quoted, page)
}

/** Letters that a text gives itself, and no words of a source: the Harbor Pilots Act (“HPA”). */
const abbreviation = /^(?:\p{Lu}\.?){2,7}$/u

function notOnFile(
  { words, after }: QuotedWords,
  { onFile, content, nearest }: Page,
): Problem | undefined {
  // A reworded copy is the business of quoted-source-is-quotable, a key on no file of another rule.
  const keys = after.filter((key) => !onFile.isReworded(key))
  if (keys.length === 0) return undefined
  const found = onFile.find(words, keys)
  if (found === 'found' || keys.some((key) => !content.graph.sources.has(key))) return undefined
  const holder = onFile.holderOf(words)
  const near = nearest(words, onFile.of(keys))
  const file = pathIn(content, `sources/${near?.passage.key ?? keys[0]}.yaml`)
  return {
    message: `“${clipped(words)}” is not on file for ${listed(keys)}.${
      holder === undefined ? nearestWords(near, keys, found) : ` It is on file for [@${holder}].`
    }`,
    fix:
      holder === undefined
        ? `Quote it as printed, or record the passage in ${file}.`
        : `Cite [@${holder}] after it, or record the passage in ${file}.`,
  }
}

function uncited(
  { kind, words, before, perhaps }: QuotedWords,
  { onFile, content }: Page,
): Problem | undefined {
  if (kind === 'inline' && isAside(words, content)) return undefined
  if (onFile.find(words, perhaps) === 'found') return undefined
  const holder = onFile.holderOf(words)
  const held = holder === undefined ? '' : ` It is on file for [@${holder}].`
  if (kind === 'block') {
    return {
      message: `The block quotation “${clipped(words)}” does not end in a citation.${held}`,
      fix: 'End it with the citation of its source, or make it a plain paragraph.',
    }
  }
  const place =
    before.length > 0
      ? 'has its citation before it, not after it'
      : 'has no citation after it in its sentence'
  return {
    message: `“${clipped(words)}” ${place}.${held}`,
    fix: 'Put its citation after it, or take the quotation marks off.',
  }
}

/** Words in a heading or in front matter, where a citation has no place. */
function withoutPlace(
  { words }: QuotedWords,
  { entry, onFile, content, nearest }: Page,
): Problem | undefined {
  if (isAside(words, content)) return undefined
  const keys = new Set(entry.cites.map(({ cite }) => cite.source))
  const quotable = [...keys].filter((key) => !onFile.isReworded(key))
  const found = onFile.find(words, quotable)
  if (found === 'found') return undefined
  const near = nearest(words, onFile.of(quotable))
  return {
    message: `“${clipped(words)}” is not on file for any source this page cites.${nearestWords(near, undefined, found)}`,
    fix: 'Quote it as printed in a source that the page cites, or take the quotation marks off.',
  }
}

/** Whether words without a citation need none: a few, set apart by their marks, or a term’s name. */
function isAside(words: string, { graph }: Content): boolean {
  return countWords(words) < 5 || graph.names.find(words).length > 0
}

type Page = {
  entry: Entry
  onFile: PassagesOnFile
  content: Content
  nearest: typeof nearestPassage<ReturnType<PassagesOnFile['of']>[number]>
}

type Problem = Pick<Finding, 'message' | 'fix'>
