import { asciiDigits, numeralReader, separatorsOf } from '../../schema/numeral.ts'
import { type Calendar, calendarOf } from '../time/calendar.ts'
import { blot, notFigures } from './not-figures.ts'
import { numberWordsIn, scaleOf } from './number-words.ts'
import { sharesInWords } from './share-words.ts'

/**
 * Reads the figures in plain words: what counts, measures or pays something, in whatever typography.
 *
 * @param calendar Of the language of the text; numbers in words are known in English.
 * @returns A reader; the figures it finds come in the order of the text.
 */
export function figureReader(calendar: Calendar): (text: string) => Figure[] {
  const { language, isEnglish } = calendar
  // An English date may stand in any text.
  const blotted = notFigures(isEnglish ? [calendar] : [calendar, calendarOf('en')])
  const { group, decimal } = separatorsOf(language)
  const numberOf = numeralReader(language)
  const numeral = String.raw`[1-9]\d{0,2}(?:${group}\d{3})+(?!\d)(?:${decimal}\d+)?|\d+(?:${decimal}\d+)?`
  const digits = new RegExp(String.raw`(?<![\p{Script=Latin}\d¤])(?:${numeral})(?!\d)`, 'gu')

  return (text) => {
    if (!(isEnglish ? mayHoldWords : mayHoldDigits).test(text)) return []
    const folded = asciiDigits(text)
    let plain = mayHoldDigits.test(text) ? blotted(folded) : folded
    const found: Figure[] = []
    if (isEnglish) {
      for (const { start, end, value } of sharesInWords(plain)) {
        found.push(figure(text.slice(start, end), start, end, 'share', value))
        plain = plain.slice(0, start) + blot.repeat(end - start) + plain.slice(end)
      }
    }
    for (const { 0: typed, index } of plain.matchAll(digits)) {
      const value = numberOf(typed) ?? 0
      const end = index + typed.length
      if (/^(?!(?:k?m|cm|mm|k?g|mg|ml|bn?|mn|k)\b)\p{Script=Latin}/iu.test(plain.slice(end)))
        continue
      found.push(withSigns(text, plain, index, end, value))
    }
    if (isEnglish) {
      for (const { start, end, value } of numberWordsIn(plain)) {
        if (!isIdiom(plain, start, end)) found.push(withSigns(text, plain, start, end, value))
      }
    }
    return inRanges(
      found.sort((a, b) => a.start - b.start),
      plain,
    )
  }
}

/** The figure with the signs and words that belong to it: `$14 million`, `6 per cent`. */
function withSigns(text: string, plain: string, from: number, to: number, number: number): Figure {
  let [start, end, value] = [from, to, number]
  const scale =
    /^(?:[\s-](hundred|thousand|million|billion|trillion|dozen)\b|(bn|mn|m|b|k)\b)/i.exec(
      plain.slice(end),
    )
  const sign = /(?:\b(?:US|C|A|NZ|HK))?[$€£¥]\s?$/.exec(plain.slice(0, start))
  const short = scale?.[2] && sign ? shortScales[scale[2].toLowerCase()] : undefined
  const times = scale?.[1] ? scaleOf(scale[1]) : short
  if (scale && times !== undefined) {
    value *= times
    end += scale[0].length
  }
  const after = plain.slice(end)
  const percent = /^(?:\s?%|[\s-](?:per\s?cent|percentage points?|pct)\b|\s?por\sciento\b)/i.exec(
    after,
  )
  const money = /^[\s-](?:US\s)?(dollars?|euros?|USD|EUR)\b/.exec(after)
  let kind = 'count'
  if (percent) {
    kind = 'share'
    value /= 100
    end += percent[0].length
  } else if (sign) {
    kind = sign[0].trim().replace(/^US/, '')
    start -= sign[0].length
  } else if (money) {
    kind = money[1]?.toLowerCase().startsWith('eu') ? '€' : '$'
    end += money[0].length
  } else {
    const behind = /^\s?([$€£¥])(?!\d)/.exec(after)
    if (behind) {
      kind = behind[1] ?? kind
      end += behind[0].length
    }
  }
  return figure(text.slice(start, end), start, end, kind, value)
}

/** “10–12%” and “10 to 12 percent” state two percentages. */
function inRanges(figures: readonly Figure[], plain: string): Figure[] {
  return figures.map((one, place) => {
    const next = figures[place + 1]
    if (one.kind !== 'count' || next?.kind !== 'share') return one
    if (!/^(?:\s?[–-]\s?|\sto\s)$/.test(plain.slice(one.end, next.start))) return one
    return figure(one.typed, one.start, one.end, 'share', one.value / 100)
  })
}

function figure(typed: string, start: number, end: number, kind: string, value: number): Figure {
  return { typed, start, end, kind, value, key: `${kind} ${Number(value.toPrecision(12))}` }
}

/** “zero tolerance”, “one or two”, “Big Ten”: words that state no number. */
function isIdiom(plain: string, start: number, end: number): boolean {
  const word = plain.slice(start, end)
  const before = plain.slice(0, start)
  const after = plain.slice(end)
  if (
    /^zero$/i.test(word) &&
    (/^[\s-](?:tolerance|sum|in\b)/.test(after) || /ground\s$/i.test(before))
  )
    return true
  if (/\b(?:one|day|week|month|year|hour|thing|time)\sor\s$/i.test(before)) return true
  if (/^fifty$/i.test(word) && /fifty-fifty/i.test(plain)) return true
  if (/^-(?:judge|step|part|tier|way|fold|prong|pronged|sided|time|track)\b/.test(after))
    return true
  // A capital inside a sentence makes a name of it.
  return /^\p{Lu}/u.test(word) && /[\p{L}\d,;’]\s$/u.test(before)
}

const shortScales: Readonly<Record<string, number>> = { m: 1e6, mn: 1e6, b: 1e9, bn: 1e9, k: 1e3 }

const mayHoldDigits = /\p{Nd}/u
const mayHoldWords =
  /\p{Nd}|\b(?:zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand|million|billion|dozen|half|one (?:in|out|third|quarter|fourth|fifth|sixth|tenth)|an? (?:third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth))/iu

/** A number in a run of words, with the signs that belong to it. */
export type Figure = {
  /** As typed, in which positions count. */
  typed: string
  start: number
  end: number
  /** `count`, `share`, or the sign of a currency. */
  kind: string
  /** Shares as parts of one. */
  value: number
  /** The same for the same number, however it is typed. */
  key: string
}
