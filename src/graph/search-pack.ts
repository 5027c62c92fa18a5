import { compare } from './compare.ts'

/**
 * Write down which words each record has so that it compresses well: every word once, in order, as
 * what it adds to the one before; and for each the places of its records, as steps from the one before.
 *
 * @param lists The words of each record in small letters; one word at most once in each.
 */
export function packWords(lists: readonly Iterable<string>[]): PackedWords {
  const uses = new Map<string, { steps: string; last: number }>()
  lists.forEach((list, place) => {
    for (const word of list) {
      const { steps, last } = uses.get(word) ?? { steps: '', last: 0 }
      uses.set(word, { steps: steps + stepFrom(last, place), last: place })
    }
  })
  const all = [...uses].sort(([a], [b]) => compare(a, b))
  return {
    words: all.map(([word], number) => added(all[number - 1]?.[0] ?? '', word)).join(''),
    uses: all.map(([, { steps }]) => steps).join(' '),
  }
}

/**
 * Read what `packWords` wrote.
 *
 * @param count How many records there are.
 */
export function unpackWords({ words, uses }: PackedWords, count: number): string[][] {
  const lists = Array.from({ length: count }, (): string[] => [])
  const steps = uses.split(' ')
  let word = ''
  words.match(/[A-Z][^A-Z]*/g)?.forEach((rest, number) => {
    word = word.slice(0, signs.indexOf(rest.charAt(0))) + rest.slice(1)
    let place = 0
    for (const sign of steps[number] ?? '') {
      if (sign === farther) place += signs.length
      else lists[(place += signs.indexOf(sign))]?.push(word)
    }
  })
  return lists
}

/** A capital for how many letters a word has of the one before, and its other letters. */
function added(before: string, word: string): string {
  let same = 0
  while (same < 25 && same < word.length && word[same] === before[same]) same += 1
  return signs.charAt(same) + word.slice(same)
}

function stepFrom(last: number, place: number): string {
  const step = place - last
  return farther.repeat(Math.floor(step / signs.length)) + (signs[step % signs.length] ?? '')
}

/** A sign is a step as long as its place here; the one for `farther`, a step of their number that goes on. */
const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const farther = '-'

export type PackedWords = {
  /** Words, none with a capital, in the order of code units: `AfeeDd` is “fee” and “feed”. */
  words: string
  /** For each word the records that have it, a space between. */
  uses: string
}
