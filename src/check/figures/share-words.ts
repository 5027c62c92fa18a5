import { valueOfWord, type WordNumber } from './number-words.ts'

/** Shares in English words, as parts of one: “one in five”, “two-thirds”, “a third of”, “nearly half”. */
export function sharesInWords(plain: string): WordNumber[] {
  if (!mayHold.test(plain)) return []
  return [...plain.matchAll(shareWords)].flatMap(({ 0: typed, index, groups = {} }) => {
    const { among, some, piece } = groups
    const whole = among === undefined ? undefined : (valueOfWord(among) ?? Number(among))
    const value =
      whole === undefined
        ? (some === undefined || /^an?$/i.test(some) ? 1 : (valueOfWord(some) ?? 1)) /
          (pieces[(piece ?? 'half').toLowerCase().replace(/s$/, '')] ?? 2)
        : 1 / whole
    if (!Number.isFinite(value) || value >= 1) return []
    return [{ start: index, end: index + typed.length, value }]
  })
}

const mayHold =
  /half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\b(?:one|1) (?:in|out)/i

const pieces: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
}

const shareWords = (() => {
  const count = 'two|three|four|five|six|seven|eight|nine'
  const piece = 'thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?'
  const near =
    '(?:more than|less than|fewer than|over|under|nearly|almost|about|around|roughly|by|exactly|approximately)'
  // “Half of the boats” is a share; “half of the ruling” is a part.
  const ofMany = String.raw`(?= (?:of )?(?:(?:the|its|their|his|her|all|those|these) )*(?:[\p{L}\d,]+ ){0,2}(?:\p{Ll}{2,}s|people|men|women|children|them)(?![\p{L}’']))`
  const start = String.raw`(?<![\p{L}\d])`
  return new RegExp(
    [
      String.raw`${start}(?:one|1) (?:in|out of)(?: every)? (?<among>${count}|ten|twenty|\d+)(?![\p{L}\d,.-]\w)`,
      String.raw`${start}(?<some>${count})[\s-](?<piece>${piece})(?!\p{L})`,
      String.raw`${start}(?<some>one|an?)[\s-](?<piece>${piece}|half)(?= of )${ofMany}`,
      String.raw`(?<=\b${near} )(?<some>an?|one)[\s-](?<piece>${piece})(?=[.,;:)]|$| (?:of|as|in|from|since)\b)`,
      String.raw`${start}(?<!\b(?:first|second|other|one|each|latter|this|that|either) )half(?! an? )${ofMany}`,
      String.raw`(?<=\b${near} )half(?![\p{L}-]| an? )`,
    ].join('|'),
    'giu',
  )
})()
