/** Signs as authors and lawyers write them; the names are CSL’s where it has one. */
const labels = {
  '§': 'section',
  '§§': 'section',
  's.': 'section',
  'ss.': 'section',
  'sec.': 'section',
  'secs.': 'section',
  '¶': 'paragraph',
  '¶¶': 'paragraph',
  'para.': 'paragraph',
  'paras.': 'paragraph',
  'p.': 'page',
  'pp.': 'page',
  'n.': 'note',
  'nn.': 'note',
  'l.': 'line',
  'll.': 'line',
  'col.': 'column',
  'cols.': 'column',
  'ch.': 'chapter',
  'chs.': 'chapter',
  'pt.': 'part',
  'pts.': 'part',
  'vol.': 'volume',
  'vols.': 'volume',
  'art.': 'article',
  'arts.': 'article',
  'cl.': 'clause',
  'cls.': 'clause',
  'r.': 'rule',
  'rr.': 'rule',
  rule: 'rule',
  rules: 'rule',
  'reg.': 'regulation',
  'regs.': 'regulation',
  recital: 'recital',
  recitals: 'recital',
  'sch.': 'schedule',
  'schs.': 'schedule',
  'app.': 'appendix',
  'apps.': 'appendix',
  annex: 'annex',
  annexes: 'annex',
  'ex.': 'exhibit',
  'exs.': 'exhibit',
  'fig.': 'figure',
  'figs.': 'figure',
  'tbl.': 'table',
  'tbls.': 'table',
  table: 'table',
  tables: 'table',
  at: 'timestamp',
} as const

const signs = new Map<string, Label>(Object.entries(labels))

/**
 * Read a locator as an author writes it: `§ 4(b)`, `pp. 12-14`, `¶ 7`, `at 12:30`.
 *
 * Text with no known sign comes back whole, labelled `none`; the rule `locator-has-label` reports
 * it. Capitals do not matter. A hyphen between two numbers of pages, paragraphs, notes, lines or
 * columns becomes the en dash of a range; a section may really be called `45-2`.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html#locators
 */
export function parseLocator(text: string): Locator {
  const sign = /^(?:§§?|¶¶?|[a-z]+\.|[a-z]+(?=\s))/i.exec(text)?.[0] ?? ''
  const label = signs.get(sign.toLowerCase())
  const rest = text.slice(sign.length)
  if (!label || !beginsPlace(sign, rest)) return { label: 'none', sign: '', value: text }
  const value = rest.trim()
  return {
    label,
    sign,
    value: counted.has(label) ? value.replace(/(\d)\s*-\s*(?=\d)/g, '$1–') : value,
  }
}

/** A locator as it is printed: `pp. 12–14`, with a space that does not break. */
export function printLocator({ sign, value }: Locator): string {
  return sign === '' ? value : `${sign}\u00A0${value}`
}

/** Whether a place follows a sign: “p. 7” and “p.7”, but not “p.m.” or a sign alone. */
function beginsPlace(sign: string, rest: string): boolean {
  if (rest.trim() === '') return false
  // “at 788” is how lawyers write a page; “at 12:30” can only be a time in a recording.
  if (/^at$/i.test(sign)) return /^\s+\d+:\d\d/.test(rest)
  return /[§¶]/.test(sign) || /^(?:\s|\d|(?:[ivxlcdm]+|[a-z])(?![a-z.]))/i.test(rest)
}

const counted: ReadonlySet<Label> = new Set(['page', 'paragraph', 'note', 'line', 'column'])

/** The place in a source: what is counted, the sign as typed, and the number or name. */
export type Locator = {
  label: Label | 'none'
  sign: string
  value: string
}

type Label = (typeof labels)[keyof typeof labels]
