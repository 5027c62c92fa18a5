/**
 * English words that count from the day they were written: “yesterday”, “last month”, “currently”.
 * Most have innocent uses too (“the last month of the term”), so each is known by what stands
 * around it. A word that begins with a capital inside a sentence is part of a name: *USA Today*.
 *
 * @param sentenceAt The sentence that a position stands in.
 * @returns Stretches of the text.
 */
export function staleWordsIn(text: string, sentenceAt: (index: number) => Stretch): Stretch[] {
  if (!trigger.test(text)) return []
  const found: Stretch[] = []
  for (const { words, unless } of staleWords) {
    for (const match of text.matchAll(words)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((one) => start < one.end && one.start < end)) continue
      const sentence = sentenceAt(start)
      const lead = text.slice(sentence.start, start)
      if (/^[A-Z]/.test(match[0]) && !/(?:^|[:;([“"‘—–])\s*$/.test(lead)) continue
      const whole = text.slice(sentence.start, sentence.end)
      if (anchored.test(whole) || unless?.some((one) => one.test(lead))) continue
      found.push({ start, end })
    }
  }
  return found
}

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const season = '(?:spring|summer|fall|autumn|winter)'
const unit = `(?:days?|weeks?|weekends?|months?|quarters?|years?|decades?|${season})`
/** “His last year”, “the next month”: counted from something that was named. */
const whose =
  "(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Mm]y|[Yy]our|[Tt]h(?:at|is|ese|ose)|[Ee]ach|[Ee]very|[Vv]ery|\\w+['’]s)"
const number =
  '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+|few|couple of|several|some|many)'
const news =
  '(?:rulings?|decisions?|orders?|reports?|polls?|surveys?|stud(?:y|ies)|laws?|bills?|statements?|news|elections?|votes?|hearings?|filings?|lawsuits?|suits?|memos?|letters?|changes?|events?|developments?)'

/** “As of June 2026” says from which day the rest counts. */
const anchored = new RegExp(
  `\\b[Aa]s of (?:(?:early|mid|late)[ -])?(?:\\d{1,2} )?(?:${month} )?(?:\\d{1,2}, )?(?:19|20)\\d\\d\\b`,
)

/** A sentence that speaks of any case, not of this day: “while a case is still pending”. */
const general =
  /\b(?:if|when|whenever|while|until|unless|whether|once|as long as|any(?:one|body)?|who|whose|must|may)\b/i

/** The same, where “who” or “may” would be too little: “if you are arrested today”. */
const conditional = /\b(?:if|when(?:ever)?|unless|whether|any(?:one|body)?)\b/i

/** A dated report: its “two weeks ago” counts from that date. */
const reported = new RegExp(
  `\\b(?:19|20)\\d\\d\\b.*\\b(?:said|says|reported|wrote|told|found|estimated|stated|counted|announced|argued|asked|claimed)\\b`,
)

const past = /\bhad (?:only |just |not )?$/

/** None of the words below is without one of these. */
const trigger =
  /\b(?:to(?:day|morrow|night)|yesterday|nowadays|current(?:ly)?|lately|last|this|next|coming|past|recent(?:ly)?|now|so far|to date|present(?:ly)?|these days|moment|writing|press time|ago|soon|still|yet|upcoming)\b/i

const staleWords: readonly StaleWord[] = [
  { words: /\b(?:[Nn]owadays|[Cc]urrently|[Ll]ately)\b/g },
  {
    words: /\b(?:[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight)\b/g,
    unless: [conditional],
  },
  {
    words:
      /\b(?:[Pp]resently|[Tt]hese days|[Aa]t (?:present|the moment|(?:the time of|this) writing|press time))\b/g,
  },
  { words: /\b[Aa]s of (?:this writing|now|today|yesterday|this (?:week|month|year))\b/g },
  {
    // Not “so far as”, “not so far apart”, “so far that”.
    words: /\b[Ss]o far\b(?! (?:as|that|apart|away|from|beyond|north|south|east|west)\b)/g,
    unless: [/\b(?:in|not|had|only)\b[^,;]{0,20}$/, reported],
  },
  {
    // Not “up to date”, nor “to date the letter”.
    words:
      /(?<!\b[Uu]p[ -])\b[Tt]o date\b(?![ -](?:back|from|the|an?|it|its|this|that|each|every|his|her|their|any)\b)/g,
    unless: [reported],
  },
  // Not “had recently moved”, “most recently in May 2020”, “as recently as 2019”.
  { words: /(?<!\b[Mm]ost |\b[Aa]s )\b[Rr]ecently\b(?! (?:in|on) )/g, unless: [past, reported] },
  { words: /\b[Mm]ost recently\b(?! (?:in|on) )/g, unless: [past, reported] },
  {
    words: new RegExp(`\\b(?:[Ii]n|[Oo]ver|[Dd]uring) recent ${unit}\\b`, 'g'),
    unless: [reported],
  },
  {
    words: new RegExp(`(?<!\\b(?:more|most|then|less) )\\brecent (?:[a-z]+ )?${news}\\b`, 'g'),
    unless: [/\b(?:cited|quoted|to|in|on) (?:an?|some|two|three|several|other) $/, general],
  },
  {
    // Not “the last month of the term”, “his last year”, “every last day”.
    words: new RegExp(
      `(?<!\\b(?:${whose}|at|of) )\\b[Ll]ast (?:night|week|weekend|month|quarter|year|decade|${season}|${month}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b(?! (?:of|for) )`,
      'g',
    ),
  },
  {
    // Not “the next year”, “each next month”, “next month’s” after “the”.
    words: new RegExp(
      `(?<!\\b(?:${whose}|of) )\\b[Nn]ext (?:week|weekend|month|quarter|year|${season}|${month}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b(?! to )`,
      'g',
    ),
  },
  {
    // Not “this fall in numbers”, nor “this spring of water”.
    words: new RegExp(
      `\\b[Tt]his (?:(?:past|coming) )?(?:week|weekend|month|quarter|year|morning|afternoon|evening|summer|autumn|winter|fall(?! (?:in|of|from|by)\\b)|spring(?! of\\b)|${month}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b`,
      'g',
    ),
  },
  {
    words: new RegExp(
      `\\b(?:[Ii]n|[Oo]ver|[Dd]uring|[Ww]ithin|[Ff]or) the (?:last|past) (?:${number} )?${unit}\\b(?! (?:of|before|that|when|to) )`,
      'g',
    ),
    unless: [general, reported],
  },
  {
    words: new RegExp(`\\b(?:[Ii]n|[Oo]ver|[Dd]uring) the coming ${unit}\\b`, 'g'),
    unless: [/\bwould\b/, general],
  },
  {
    words: new RegExp(
      `\\bupcoming (?:[a-z]+ )?(?:${news}|trial|argument|appeal|session|term)\\b`,
      'g',
    ),
    unless: [general],
  },
  {
    words: new RegExp(
      `\\b(?:[Aa]n?|One|[Tt]wo|[Tt]hree|${number})(?: or (?:two|three|more))? (?:minutes|hours?|days?|weeks?|months?|years?|decades?) ago\\b`,
      'g',
    ),
    unless: [reported, conditional, /\bmillions? of $/],
  },
  { words: /\b[Nn]ot long ago\b/g, unless: [reported] },
  {
    words:
      /\b(?:will|is expected to|are expected to|could|is to|are to) soon\b(?! (?:after|as)\b)/g,
    unless: [general],
  },
  { words: /\b[Ss]oon (?=(?:will|to be|expected)\b)/g, unless: [general] },
  {
    // Not “what is now New Mexico”, “is now called”.
    words:
      /(?<!\b(?:[Ww]hat|that|which) )(?<!\b[Ww]hat (?:is|are) )(?<=\b(?:is|are|has|have) )now\b(?! (?:called|known|named)\b)/g,
    unless: [general],
  },
  { words: /\b(?:[Rr]ight|[Ff]or|[Uu]ntil|[Uu]p to|[Jj]ust) now\b/g, unless: [/\bhad\b/] },
  {
    words:
      /\bnow (?=(?:before|pending|on appeal|in (?:force|effect)|faces?|stands?|rests?|has|have)\b)/g,
    unless: [general],
  },
  {
    words:
      /(?<=\b(?:is|are|remains?) )still (?=(?:pending|on appeal|open|waiting|before|under|in (?:force|effect)|being)\b)/g,
    unless: [general],
  },
  {
    words: /\b(?:(?:has|have)(?: not|n['’]t)? yet|is yet)\b/g,
    unless: [general, /\b(?:that|which) $/],
  },
  {
    words:
      /\b[Tt]he current (?=(?:president|administration|governor|sheriff|mayor|secretary|director|attorney general)\b)/g,
  },
]

type StaleWord = {
  words: RegExp
  /** The sentence before the words, where one of these makes them innocent. */
  unless?: readonly RegExp[]
}

type Stretch = { start: number; end: number }
