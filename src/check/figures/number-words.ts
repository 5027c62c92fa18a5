/**
 * Numbers in English words: `twelve`, `twenty-two`, `nearly two dozen`, `three hundred and one`.
 *
 * “One” by itself is a pronoun as often as a number, and is none here; nor are “both”, “dozens” and
 * other words that state no number.
 */
export function numberWordsIn(text: string): WordNumber[] {
  return [...text.matchAll(run)].flatMap((match) => split(match[0], match.index))
}

/** The value of one word, such as `twelve`; `undefined` if it is no number. */
export function valueOfWord(word: string): number | undefined {
  const low = word.toLowerCase()
  return Object.hasOwn(simple, low) ? simple[low] : undefined
}

/** What a word after a number multiplies it by: `million`; `undefined` if it does not. */
export function scaleOf(word: string): number | undefined {
  const low = word.toLowerCase()
  return Object.hasOwn(scales, low) ? scales[low] : undefined
}

/** Numbers that stand side by side, such as “two twelve-year terms”, are taken apart. */
function split(words: string, at: number): WordNumber[] {
  const found: WordNumber[] = []
  let open: Open | undefined
  for (const { 0: token, index } of words.matchAll(/half an?|[a-z]+/gi)) {
    const word = token.toLowerCase()
    if (word === 'and') continue
    const isAnd = /\band\s+$/i.test(words.slice(0, index))
    const next: Open | undefined = open && grown(open, word, isAnd)
    if (next === undefined && open) close(open)
    open = next ?? { ...begun(word), start: index, end: 0 }
    open.end = index + token.length
  }
  if (open) close(open)
  return found

  function close({ total, current, start, end }: Open): void {
    const typed = words.slice(start, end)
    if (/^(?:one|an?|half an?)$/i.test(typed)) return
    found.push({ start: at + start, end: at + end, value: total + current })
  }
}

function begun(word: string): Pick<Open, 'total' | 'current' | 'last'> {
  const value = word.startsWith('half') ? 0.5 : /^an?$/.test(word) ? 1 : (valueOfWord(word) ?? 0)
  return { total: 0, current: value, last: value }
}

/** A number with one more word; `undefined` if the word begins another number. */
function grown(open: Open, word: string, isAnd: boolean): Open | undefined {
  const { total, current, last } = open
  const scale = scaleOf(word)
  if (scale !== undefined) {
    if (isAnd || current === 0) return undefined
    return scale >= 1000
      ? { ...open, total: total + current * scale, current: 0, last: scale }
      : { ...open, current: current * scale, last: scale }
  }
  const value = valueOfWord(word)
  if (value === undefined) return undefined
  const followsTens = !isAnd && last >= 20 && last < 100 && value > 0 && value < 10
  const followsScale = last === 100 || last >= 1000
  return followsTens || followsScale
    ? { ...open, current: current + value, last: value }
    : undefined
}

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'

const simple: Readonly<Record<string, number>> = Object.fromEntries([
  ...units.split(' ').map((word, value) => [word, value]),
  ...tens.split(' ').map((word, place) => [word, (place + 2) * 10]),
])

const scales: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}

const word = Object.keys(simple).join('|')
const scale = Object.keys(scales).join('|')
const run = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${word}|(?:half )?an?(?=[\s-](?:${scale})\b))(?:(?:-|\s(?:and\s)?)(?:${word}|${scale})(?![\p{L}\p{N}]))*(?![\p{L}\p{N}])`,
  'giu',
)

/** Positions of the first letter and after the last, and what they say. */
export type WordNumber = { start: number; end: number; value: number }

type Open = {
  start: number
  end: number
  /** What is multiplied by thousands and more, and what still may be. */
  total: number
  current: number
  last: number
}
