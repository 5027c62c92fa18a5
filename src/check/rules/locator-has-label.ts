import type { Entry } from '../../graph/entry.ts'
import type { PlacedCite } from '../../graph/every-cite.ts'
import { type Locator, parseLocator } from '../../schema/locator.ts'
import { atField, atKey, type Finding, type Rule } from '../rule.ts'

/** A bare 3 may be a page, a section or a paragraph, and a reader opens the wrong one. */
export const locatorHasLabel: Rule = {
  id: 'locator-has-label',
  says: 'Every place in a source begins with a sign that says what is counted: p. 7, § 4, ¶ 12.',
  *check({ graph }) {
    for (const entry of graph.entries) {
      for (const placed of entry.cites) {
        const { locator } = placed.cite
        const said = locator && faultOf(locator)
        if (said) yield { ...placeOf(placed, entry), ...said }
      }
    }
    for (const source of graph.sources.values()) {
      for (const field of ['quotations', 'figures'] as const) {
        for (const [number, { locator }] of source.data[field].entries()) {
          const said = locator === undefined ? undefined : faultOf(parseLocator(locator))
          if (said) yield { ...atField(source, [field, number, 'locator']), ...said }
        }
      }
    }
  },
}

function faultOf({ label, sign, value }: Locator): Said | undefined {
  if (label !== 'none') {
    const isPlace = /[\p{L}\p{N}]/u.test(value) && !placeholder.test(value)
    return isPlace ? undefined : namesNone(`${sign} ${value}`)
  }
  // Two sources joined by a comma: the rule `prose-parses` reports it.
  if (value.includes('@') || value.startsWith(';')) return undefined
  const [, word = '', rest = ''] = /^([§¶\p{L}]*)\.?\s*(.*)$/u.exec(value) ?? []
  const meant = signFor(word)
  if (/^[§¶]/.test(word) || (meant && rest === '')) return namesNone(value)
  const fix = meant && isNumber.test(rest) ? `Write "${meant} ${rest}".` : allSigns
  const message = /^[\d(]/.test(value)
    ? `"${value}" may be a page, a section or a paragraph.`
    : `"${value}" does not begin with a known sign.`
  return { message, fix }
}

/** What a journalist writes for a number that is still to come. */
const placeholder = /^(?:tk|tba|tbc|tbd|todo)\b/i

const isNumber = /^\(?(?:\d|[a-z]\b(?!\.)|[ivxlcdm]+\b(?!\.))/i

function namesNone(typed: string): Said {
  const fix = 'Write the number too, such as p. 7, or leave the place out.'
  return { message: `"${typed}" names no place in the source.`, fix }
}

const allSigns =
  'Begin it with a sign: p. § ¶ n. l. col. ch. pt. vol. art. cl. r. reg. sch. app. ex. fig. tbl., or at 12:30 for a recording. Words that are no place go before the @: [see @key].'

/** The sign for a word, in the singular or the plural, that authors write in its stead. */
function signFor(word: string): string | undefined {
  const name = word.toLowerCase()
  return Object.entries(meanings).find(
    ([, names]) => names.includes(name) || names.includes(name.replace(/s$/, '')),
  )?.[0]
}

const meanings: Readonly<Record<string, readonly string[]>> = {
  'p.': ['p', 'pp', 'pg', 'page', 'at'],
  '§': ['section', 'sect'],
  '¶': ['paragraph', 'par'],
  'n.': ['n', 'note', 'fn', 'footnote'],
  'l.': ['l', 'line'],
  'col.': ['column'],
  'ch.': ['ch', 'chap', 'chapter'],
  'pt.': ['part'],
  'vol.': ['vol', 'volume'],
  'art.': ['art', 'article'],
  'cl.': ['cl', 'clause'],
  'reg.': ['regulation'],
  'sch.': ['sch', 'sched', 'schedule'],
  'app.': ['app', 'appendix'],
  'ex.': ['ex', 'exh', 'exhibit'],
  'fig.': ['fig', 'figure'],
}

/** The words of a locator, inside its brackets; where they cannot be found, its key. */
function placeOf({ cite, at, range }: PlacedCite, entry: Entry): Omit<Finding, keyof Said> {
  const key = atKey(entry, cite.source, at, range)
  const [, gap = '', words = ''] =
    /^([\s,]*)([^;\]]*)/.exec(entry.text.slice(key.end, range[1])) ?? []
  const start = key.end + gap.length
  const end = start + words.trimEnd().length
  return end === start ? key : { ...key, start, end }
}

type Said = Pick<Finding, 'message' | 'fix'>
