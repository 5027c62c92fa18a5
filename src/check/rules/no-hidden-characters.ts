import type { Entry } from '../../graph/entry.ts'
import { codeOf } from '../characters/character-names.ts'
import { type EscapesRead, escapesRead } from '../characters/escapes-read.ts'
import { type HiddenCharacter, hiddenCharacters } from '../characters/hidden-characters.ts'
import { type LookAlike, lookAlikes } from '../characters/look-alikes.ts'
import type { Finding, Rule } from '../rule.ts'

/** What a reader sees, what a search finds and what an editor checked would not be the same. */
export const noHiddenCharacters: Rule = {
  id: 'no-hidden-characters',
  says: 'No text holds characters that hide, reorder or imitate letters.',
  isFirm: true,
  *check({ files, site, graph }) {
    const entries = new Map(graph.entries.map((entry) => [entry.file, entry]))
    for (const { file, text, frontMatter } of [site, ...files]) {
      const read = escapesRead(text, frontMatter.bodyStart, codeIn(entries.get(file)))
      const found = [
        ...hiddenIn(read).map((one) => ({ ...one, ...aboutHidden(one) })),
        ...lookAlikes(read.text).map((one) => ({ ...one, ...aboutLookAlike(one) })),
      ]
      for (const one of found) {
        const [start, end] = read.rangeOf(one.start, one.end)
        yield { file, text, start, end, message: one.message, fix: one.fix }
      }
    }
  },
}

/** A line of front matter is a value that is shown by itself, and prose is shown in paragraphs. */
function hiddenIn({ text, bodyStart }: EscapesRead): HiddenCharacter[] {
  const lines = text.slice(0, bodyStart).split(/(?<=\r\n|\n|\r(?!\n))/)
  const paragraphs = text
    .slice(bodyStart)
    .split(/(?<=(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r(?!\n)))/)
  let from = 0
  return [...lines, ...paragraphs].flatMap((piece) => {
    const found = hiddenCharacters(piece).map((one) => ({
      ...one,
      start: from + one.start,
      end: from + one.end,
    }))
    from += piece.length
    // A byte-order mark belongs at the start of a file.
    return found.filter(({ start, end, sign }) => start > 0 || end > 1 || sign !== '\uFEFF')
  })
}

function aboutHidden({ sign, name, count }: HiddenCharacter): Words {
  const more = count > 1 ? `, and ${count - 1} more beside it` : ''
  const message = `Here stands ${codeOf(sign)}, ${name}${more}.`
  if (sign === '\uFFFD') return { message, fix: 'Write the character that was lost.' }
  return { message, fix: 'Delete it, or write the words around it anew.' }
}

function aboutLookAlike(one: LookAlike): Words {
  if (one.kind === 'styled') {
    const message = `These are ornamental letters (${codeOf(one.letters)}): they only look like "${one.plain}".`
    return { message, fix: `Write "${one.plain}".` }
  }
  const { word, letter, alphabets } = one
  const message = `"${word}" mixes ${alphabets.join(' and ')} letters: "${letter}" is ${codeOf(letter)}.`
  return { message, fix: 'Write the word anew in one alphabet.' }
}

/** Whether an offset lies in code, which prints `&zwj;` as typed. */
function codeIn(entry: Entry | undefined): ((offset: number) => boolean) | undefined {
  if (!entry?.text.includes('&')) return undefined
  const ranges: [number, number][] = []
  for (const { type, position } of entry.prose.nodes) {
    if (type !== 'inlineCode' && type !== 'code') continue
    ranges.push([position?.start.offset ?? 0, position?.end.offset ?? 0])
  }
  return (offset) => ranges.some(([start, end]) => start <= offset && offset < end)
}

type Words = Pick<Finding, 'message' | 'fix'>
