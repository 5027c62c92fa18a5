// Longer signs come first, since `pp.` begins with `p`, and `§§` with `§`.
const labels = {
  '§§': 'section',
  '§': 'section',
  '¶¶': 'paragraph',
  '¶': 'paragraph',
  'pp.': 'page',
  'p.': 'page',
  'nn.': 'note',
  'n.': 'note',
  'ch.': 'chapter',
  'art.': 'article',
  'cl.': 'clause',
} as const

/**
 * Read a locator as an author writes it: `§ 4(b)`, `pp. 12-14`, `¶ 7`.
 *
 * Text with no known sign comes back whole, labelled `none`. A hyphen between two numbers of
 * pages, paragraphs or notes becomes the en dash of a range; a section may really be called `45-2`.
 */
export function parseLocator(text: string): Locator {
  for (const [sign, label] of Object.entries(labels)) {
    const rest = text.slice(sign.length)
    if (!text.startsWith(sign) || !beginsPlace(sign, rest)) continue
    const value = rest.trim()
    return {
      label,
      sign,
      value: isCounted(label) ? value.replace(/(\d)\s*-\s*(?=\d)/g, '$1–') : value,
    }
  }
  return { label: 'none', sign: '', value: text }
}

/** Whether a place follows a sign: “p. 7” and “p.7”, but not “p.m.” or a sign alone. */
function beginsPlace(sign: string, rest: string): boolean {
  if (rest.trim() === '') return false
  return /[§¶]/.test(sign) || /^(?:\s|\d|[ivxlcdm]+(?![a-z.]))/i.test(rest)
}

/** A locator as it is printed: `pp. 12–14`, with a space that does not break. */
export function printLocator({ sign, value }: Locator): string {
  return sign === '' ? value : `${sign}\u00A0${value}`
}

function isCounted(label: Locator['label']): boolean {
  return label === 'page' || label === 'paragraph' || label === 'note'
}

/** The place in a source: what is counted, the sign as typed, and the number or name. */
export type Locator = {
  label: (typeof labels)[keyof typeof labels] | 'none'
  sign: string
  value: string
}
