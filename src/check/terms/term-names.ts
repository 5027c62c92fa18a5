import { pluralOf } from '../../graph/names.ts'
import type { Term } from '../../schema/term.ts'
import { foldText } from './folded-text.ts'
import { isInLongerName } from './longer-name.ts'
import { isWordEdge } from '../word-edge.ts'

/**
 * Finds the names of terms in a run of words: terms, aliases and plurals, as whole words, whatever
 * their Unicode form, apostrophes and hyphens.
 *
 * Case does not matter, but where it tells a name from an everyday word: `FAST` is not `fast`, and
 * `Secure Communities` are not `secure communities`. A name in a longer one (`Fee Review Board`)
 * or of a party to a case (`HSO v. Doe`) is none of ours.
 *
 * @returns A function that lists every name in a text, also those that overlap.
 */
export function termFinder(
  glossary: ReadonlyMap<string, { data: Term }>,
): (text: string) => TermName[] {
  const forms = new Map<string, Form[]>()
  for (const [term, { data }] of glossary) {
    for (const form of formsOf(term, data)) {
      forms.set(form.key, [...(forms.get(form.key) ?? []), form])
    }
  }
  // Longest first: “section” must not hide “sections”.
  const keys = [...forms.keys()].sort((a, b) => b.length - a.length)
  const anyKey = new RegExp(keys.length > 0 ? keys.join('|') : '(?!)', 'gu')
  return (text) => {
    const found: TermName[] = []
    const { folded, sourceAt } = foldText(text)
    for (const { 0: first, index } of folded.matchAll(anyKey)) {
      for (const form of forms.get(first) ?? []) {
        const from = index - form.lead
        if (!folded.startsWith(form.folded, from)) continue
        const [start, end] = [sourceAt(from), sourceAt(from + form.folded.length)]
        const hasCase = form.fixed.every(([at, letter]) => text[sourceAt(from + at)] === letter)
        if (!hasCase || !isWhole(text, start, end)) continue
        if (isInLongerName(text, start, end, form.hasCapital)) continue
        found.push({ term: form.term, start, end })
      }
    }
    return found
  }
}

// Scripts that put no spaces between words are looked at letter by letter.
const spaceless = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}`
const aWord = new RegExp(
  String.raw`[${spaceless}]|[[\p{L}\p{N}]--[${spaceless}]][[\p{L}\p{N}\p{M}]--[${spaceless}]]*`,
  'v',
)

function formsOf(term: string, { term: name, aliases, plural }: Term): Form[] {
  const names = [name, ...aliases].flatMap((one) => [
    { form: one, one },
    { form: pluralOf(one), one },
  ])
  if (plural !== undefined) names.push({ form: plural, one: name })
  return names.flatMap(({ form, one }) => {
    const typed = form.normalize('NFC').replace(/\s+/g, ' ')
    const { folded } = foldText(typed)
    const first = aWord.exec(folded)
    if (!first) return []
    const hasCapital = /\p{Lu}/u.test(one.split(/\s+/).at(-1) ?? '')
    const fixed = fixedLetters(typed, one)
    return [{ term, key: first[0], lead: first.index, folded, fixed, hasCapital }]
  })
}

/** Whether words are no part of a longer word, an address or a number. */
function isWhole(text: string, start: number, end: number): boolean {
  return (
    isWordEdge(text, start) &&
    isWordEdge(text, end) &&
    !/(?:[\p{L}\p{N}][.&]|[_@])$/u.test(text.slice(Math.max(0, start - 3), start)) &&
    !/^(?:_|[.&@][\p{L}\p{N}])/u.test(text.slice(end, end + 3))
  )
}

/** The letters of a form that must be as they are on file: where case tells a name from a word. */
function fixedLetters(form: string, name: string): [number, string][] {
  const letters = (pattern: RegExp) =>
    [...form.matchAll(pattern)].map(({ 0: letter, index }): [number, string] => [index, letter])
  if (/\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name)) return letters(/\p{L}/gu)
  // A number is no everyday word whatever its case: “section 7”.
  if (/\p{N}/u.test(name)) return []
  // “Harbor Board” is a proper name. The capital of “Fee” alone may be a slip, that of “HSO hold” not.
  const isProper = /\s\P{L}*\p{Lu}/u.test(name)
  return letters(isProper ? /(?<!\S)\p{Lu}/gu : /(?<!\S)\p{Lu}(?=\p{Lu})/gu)
}

type Form = {
  term: string
  /** The first word, by which it is found. */
  key: string
  /** How many letters stand before that word. */
  lead: number
  folded: string
  fixed: [number, string][]
  /** Whether its last word has a capital on file. */
  hasCapital: boolean
}

/** A name of a term in a text: the term’s id, and positions of its first character and after its last. */
export type TermName = { term: string; start: number; end: number }
