/**
 * One entry of BibTeX, a field on each line. Fields that are absent are left out.
 *
 * @param fields Values as they stand between the braces: see the functions below.
 * @see https://ctan.org/pkg/biblatex (manual, section 2.1: entry types; 2.2: fields)
 */
export function bibtexRecord(type: string, key: string, fields: Fields): string {
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : `  ${name} = {${value}},\n`,
  )
  return `@${type}{${key},\n${lines.join('')}}\n`
}

/**
 * Text as BibTeX and TeX read it back letter by letter. Letters beyond ASCII stay as they are. Signs
 * that TeX takes for orders are escaped, and pairs that it would draw as one sign (`--` as a dash)
 * are parted.
 */
export function bibtexText(text: string): string {
  return text
    .replace(/[\\{}~^&%$#_]/g, (sign) => signs[sign] ?? `\\${sign}`)
    .replace(/-(?=-)|'(?=')|`(?=`)|[?!](?=`)/g, '$&{}')
}

/**
 * Text in braces of its own: they keep capitals, and keep “and” or a comma in a name from parting it
 * in two.
 */
export function bibtexWhole(text: string): string {
  return `{${bibtexText(text)}}`
}

/** An address, which styles print as it is typed: a brace or a backslash may only stand there in code. */
export function bibtexAddress(address: string): string {
  return address.replace(/[{}\\]/g, (sign) => codes[sign] ?? sign)
}

/** Braces by name: BibTeX counts them even behind a backslash, and one alone would swallow the rest. */
const signs: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

const codes: Record<string, string> = { '{': '%7B', '}': '%7D', '\\': '%5C' }

/** Names of fields and what they say; a field that says nothing is `undefined`. */
export type Fields = readonly (readonly [name: string, value: string | undefined])[]
