import { type Calendar, datesIn } from '../time/calendar.ts'

/**
 * Blots out the numbers that count nothing: dates, years and times of day, numbers of statutes,
 * cases, forms and sections, telephone and house numbers, addresses on the web, numbers in names.
 * Every letter keeps its place.
 *
 * A bare number of four digits from 1600 to 2099 is read as a year.
 *
 * @param calendars Of the language of the text, and of others that its dates may be in. Words such
 *   as “section” are known in English and Spanish.
 */
export function notFigures(calendars: readonly Calendar[]): (text: string) => string {
  const tag = calendars[0]?.language.split('-')[0] ?? ''
  const words = identifierWords[tag]
  const patterns = [
    // A note’s mark without its note is printed as typed, and reported by a rule of its own.
    /\[\^[^\]\s]+\]/gu,
    /https?:\/\/\S+|(?<![^\s@])[^\s@]+@[^\s@]+\.[^\s@]+|(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/\S*/gu,
    ...(words ? identifiers(words) : []),
    ...(tag === 'en' ? [] : datesElsewhere),
    ...numbered,
    /(?<![\d.,$€£¥])(?:1[6-9]|20)\d\d(?:[–-](?:\d{4}|\d\d)(?!\d)|s)?(?![\p{L}\d%]|[.,’']\d|\s?(?:%|per\s?cent))/gu,
  ]
  return (text) => {
    let rest = calendars.reduce(withoutDates, text)
    for (const pattern of patterns) {
      rest = rest.replace(pattern, (stretch: string) => blot.repeat(stretch.length))
    }
    return tag === 'en' ? rest.replace(named, keepsCounts) : rest
  }
}

/** Stands for what was blotted out; no letter, no digit, no space. */
export const blot = '¤'

/** Dates, with the days that share their month: “on 5 and 7 February 2020”. */
function withoutDates(text: string, calendar: Calendar): string {
  let rest = text
  for (const { start, end, day = 1, year } of datesIn(text, calendar)) {
    const before = text.slice(0, start)
    // “In March 12 boats came”: no day stands after “in” and a month.
    const isMonth =
      year === undefined && /\bin\s$/i.test(before) && /^\p{L}/u.test(text.slice(start))
    if (day > 31 || isMonth) continue
    const from = /^\d/.test(text.slice(start))
      ? start - (otherDays.exec(before)?.[0].length ?? 0)
      : start
    rest = rest.slice(0, from) + blot.repeat(end - from) + rest.slice(end)
  }
  return rest
}

const otherDays =
  /(?<![\p{L}\d.,$€£])(?:\d{1,2}(?:st|nd|rd|th)?(?:\s?[–-]\s?|,?\s(?:to|and|or|a|al|y|e|o|bis|und)\s|,\s))+$/u

/** Dates whose month the locale data has under another form, or not at all. */
const datesElsewhere: readonly RegExp[] = [
  // 2022年3月, 2022년 3월
  /\d{4}\s?[年년]\s?\d{1,2}\s?[月월](?:\s?\d{1,2}\s?[日号號일])?/gu,
  // ngày 2 tháng 3 năm 2022
  /(?:ngày \d{1,2} )?tháng \d{1,2},? (?:năm )?\d{4}/giu,
  // 2 me 2023, 2 במאי 2023
  /(?<![\d.,])\d{1,2}\.? \p{L}[\p{L}\p{M}]*\.? (?:1[6-9]|20)\d\d(?!\d)/gu,
]

/** What follows a number that counts after all: “sections 4 and 5 say” goes on otherwise. */
const counted = String.raw`\s\p{Ll}{2,}s(?!\p{L})`

const numbered: readonly RegExp[] = [
  // +1 800 555 0123, (800) 555-0123
  /(?:\+\d{1,3}[\s-])?\(?\d{3}\)?[\s-]\d{3}[\s-]\d{4}(?!\d)|(?<=\b(?:[Cc]all|[Dd]ial|[Tt]ext)(?:s|ed|ing)?\s)\d{3}(?!\d|[.,]\d|\s\p{Ll}+s\b)/gu,
  // 12/31/2020, 24/7; 2020-02-05
  /(?<![\d.])\d{1,4}(?:\/\d{1,4}){1,2}(?!\d)|(?<!\d)\d{4}-\d\d(?:-\d\d)?(?![\d-])/gu,
  // 10:30 p.m., 5 pm
  /(?<![\d.,$])\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?|(?<![\d.,$])\d{1,2}(?:\.\d\d)?\s?(?:[ap]\.m\.|[ap]m\b|o[’']clock)/gu,
  // § 1357(d)(4), ¶¶ 20-22
  /[§¶]\s?[\dA-Za-z][\w.()–-]*(?:(?<=[§¶]{2}[^§¶]*)(?:,\s|\sand\s)\d[\w.()–-]*)*/gu,
  // 975 F.3d 788, 8 U.S.C. 1357, 12 Harb. 345
  /(?<![\d.,$])\d+\s(?:[A-Z]\S*\s){0,4}[A-Z][\w.’]*\.(?:\s?\d[a-z]{1,2})?\s(?:¤+|\d[\w()–-]*)/gu,
  // 8 USC 1357(d), 42 CFR 2
  /(?<![\d.,$])\d+\s[A-Z]{2,5}\s§?\s?(?:¤+|\d[\w().–-]*)/gu,
  // 2:13-cv-04416, 20-mc-00011-WJM-MEH, 2018-6, 20-55175 and not 5-4, 48-hour
  /(?<![\d.,$])\d+:\d+-\w[\w-]*|(?<![\d.,$])\d+-[A-Za-z]{1,3}-\d[\w-]*|(?<![\d.,$-])(?:\d{4}-\d{1,3}|\d{1,3}-\d{4,}|\d{2}-\d{3}|\d{3}-\d{3}-\d{4})(?![\d%,]|\.\d)/gu,
  // I-247A, CBS4, A10132, mid-2020; 287(g); 28th, 3d; 4.2.1
  /[\p{Script=Latin}¤]+-?\d[\p{L}\d]*(?:-[\p{L}\d]+)*|(?<![\d.,$])\d+\([a-z]\)\S*|(?<![\d.,$])\d+(?:st|nd|rd|th|d|º|ª|er|e)(?!\p{L})|\d+\.\d+\.\d[\d.]*/gu,
  // 11 Main Street; OR 97201
  /(?<![\d.,$])\d{1,5}\s(?:[A-Z]\S*\s){1,3}(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Boulevard|Blvd\.|Drive|Lane|Square|Plaza|Quay|Way)(?!\p{L})|(?<=\b[A-Z]{2}\s)\d{5}(?!\d)/gu,
  // (1) the fee, (2) the records; 50-50
  /\(1\)|(?<=\(1\)[^]{1,400})\([2-9]\)|(?<!\d)50[-–]50(?!\d)/gu,
]

/** A word that numbers things, what it numbers, and, in the plural, what follows in the list. */
function identifiers({ any, capital }: IdentifierWords): RegExp[] {
  const place = String.raw`(?:\d{1,3}(?:,\d{3})+|\d[\w.()–:/-]*|[A-Z]-?\d[\w.-]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)(?<![.:,–-])`
  const either = any
    .split(' ')
    .map((one) => `[${one.charAt(0).toUpperCase()}${one.charAt(0)}]${one.slice(1)}`)
  const all = [...either, ...capital.replaceAll('.', '\\.').split(' ')].join('|')
  const before = String.raw`(?<![\p{L}\d])`
  const more = String.raw`(?:(?:,\s(?:and\s|or\s|y\s)?|\s(?:and|or|to|through|y|o|a)\s)\d[\w.()–-]*(?<![.–-])(?!\w|${counted}))*`
  return [
    new RegExp(String.raw`${before}(?:${all})(?:(?:s|es)\s${place}${more}|\s${place})`, 'gu'),
    new RegExp(String.raw`${before}(?:[Nn]os\.|[Nn]úms\.|[Nn][º°]s)\s?${place}${more}`, 'gu'),
    new RegExp(String.raw`${before}(?:[Nn]o\.|[Nn]úm\.|[Nn]\.?[º°]|№|#)\s?${place}`, 'gu'),
  ]
}

const identifierWords: Readonly<Record<string, IdentifierWords>> = {
  en: {
    any: 'section rule article chapter title clause paragraph subsection page footnote docket entry form schedule appendix exhibit item phase version route number room',
    capital:
      'Part Form Bill Act Amendment Directive Order Docket Case Count Claim Question Table Figure Step Level Line Volume Vol. Note Proposition Prop. Measure Resolution Law Regulation Proclamation Highway Interstate Flight Channel District Ward Precinct Pier Gate Terminal Stage Tier Type Class Group Unit Area Lot Annex Protocol Convention Agenda Division Suite Local SB HB AB HR SR LB LD HF SF A. S. H.R. H. HB.',
  },
  es: {
    any: 'sección artículo capítulo título cláusula párrafo página regla anexo apartado fase ley formulario expediente decreto número norma orden',
    capital: 'Parte Tabla Ruta Sala',
  },
}

/** A number after a name: “ABC 7”, “Boeing 737”; not after the word that begins the sentence. */
const named =
  /((?:(?<=[\p{L}\d,;:’”)¤]\s+)\p{Lu}[\p{L}.’]*|(?<!\p{L})\p{Lu}{2,5})\s)(\d{1,4})(?![\d%\p{L}]|[.,]\d|-\p{L}|\s?(?:%|per\s?cent))(\s(\p{Ll}+)|)/gu

/** “gave Denver 14 days” states a figure all the same, and “Denver 7 reports” does not. */
function keepsCounts(all: string, name: string, number: string, rest: string, next = ''): string {
  if (plural.test(next) && !verb.test(next)) return all
  return `${name}${blot.repeat(number.length)}${rest}`
}

const plural =
  /^(?:\p{Ll}{2,}s|people|men|women|children|more|million|billion|thousand|hundred|dozen)$/u

const verb =
  /^(?:is|was|has|does|says|reports?|shows?|states|limits|allows|bars|lets|requires|applies|covers|sets|gives|means|takes|keeps|makes|provides|forbids|calls|gets|goes|asks|this|its|news)$/

/** Singular words, parted by spaces: in small or capital letters, or with a capital alone. */
type IdentifierWords = { any: string; capital: string }
