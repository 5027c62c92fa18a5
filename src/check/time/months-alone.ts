import { alternatives, type Calendar, type CalendarDate } from './calendar.ts'

/**
 * English months with neither a day nor a year, where a time is meant: “in March”, “the May ruling”.
 * Names and verbs are not: “March on Washington”, “Theresa May”, “April Perry”.
 */
export function monthsAloneIn(
  text: string,
  dates: readonly CalendarDate[],
  { months, mayStand }: Calendar,
): CalendarDate[] {
  if (!mayStand.test(text)) return []
  const found: CalendarDate[] = []
  for (const match of text.matchAll(pattern)) {
    const name = (match[1] ?? match[2] ?? match[3] ?? '').replace(/\.$/, '')
    const start = match.index + match[0].indexOf(name)
    const end = start + name.length
    const month = months.get(name.toLowerCase())
    if (month === undefined || dates.some((one) => start < one.end && one.start < end)) continue
    if (recurs.test(sentenceAt(text, start))) continue
    found.push({ start, end, day: undefined, month, year: undefined })
  }
  return found
}

/** What a rule lays down for any year has no year: “no holder may draw water between May and June”. */
const recurs = /\b(?:each|every|any|may|must|shall|yearly|annual|annually|per year|a year)\b/

function sentenceAt(text: string, at: number): string {
  const end = text.indexOf('. ', at)
  return text.slice(text.lastIndexOf('. ', at) + 1, end < 0 ? text.length : end)
}

const month = alternatives(
  'january february march april may june july august september october november december'.split(
    ' ',
  ),
  true,
)

const decided =
  '(?:agreement|appeal|ban|decision|deadline|directive|election|filing|hearing|injunction|judgment|law|letter|meeting|memo|notice|opinion|order|policy|report|rule|ruling|settlement|statement|subpoena|suit|trial|vote)s?'

const pattern = new RegExp(
  `\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Dd]uring|[Ee]arly|[Ll]ate|[Mm]id|(?:end|beginning|start|middle|month) of)[ -](${month})\\b(?! (?:for|on|Madness|Day)\\b)` +
    `|\\b(?:[Bb]y|[Ff]rom|of|[Bb]efore|[Aa]fter|[Tt]hrough|[Bb]etween) (${month})\\b(?!['’]s| [A-Z]| (?:for|on)\\b)` +
    `|\\b[Tt]he (${month}) (?=${decided}\\b)`,
  'g',
)
