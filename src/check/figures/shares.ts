import { decimalsOf, percentOf, roundsTo, workedOut } from '../../schema/share.ts'
import type { Figure } from './figures.ts'

/**
 * Shares stated in prose with both of their parts: `771 of 12,797, or 6%`, `771 (6%) of 12,797`,
 * `6% (771 of 12,797)`, `of 12,797 requests, 771 (6%)`, `6% of 12,797, or 771`.
 *
 * @param figures All figures of one sentence, in order.
 */
export function sharesIn(text: string, figures: readonly Figure[]): StatedShare[] {
  const found: StatedShare[] = []
  for (const [place, first] of figures.entries()) {
    const [second, third] = [figures[place + 1], figures[place + 2]]
    if (!second || !third) break
    const trio = [first, second, third]
    const stated = trio.filter(({ kind }) => kind === 'share')
    const [percent] = stated
    const [a, b] = trio.filter((one) => one !== percent)
    if (!percent || stated.length > 1 || !a || !b || a.kind !== b.kind) continue
    const joints = [text.slice(first.end, second.start), text.slice(second.end, third.start)]
    const opening = text.slice(0, first.start)
    const order = orderOf(trio.indexOf(percent), joints, opening)
    if (order === undefined) continue
    const [part, whole] = order === 'part first' ? [a, b] : [b, a]
    found.push({ part, whole, percent, near: nearOf(text.slice(0, percent.start)) })
  }
  return found
}

/** What is wrong with a stated share; `undefined` if it adds up. */
export function faultOf(
  { part, whole, percent, near }: StatedShare,
  language: string,
): string | undefined {
  if (whole.value === 0) return 'There is no share of 0.'
  if (part.value > whole.value) return `${part.typed} is more than the whole, ${whole.typed}.`
  const exact = percentOf(part.value, whole.value)
  const stated = percent.value * 100
  if (addsUp(exact, percent, stated, near)) return undefined
  const number = /[\d.,٫]+/.exec(percent.typed)?.[0] ?? ''
  return `${part.typed} of ${whole.typed} is ${workedOut(exact, number, language)}, not ${percent.typed}.`
}

function addsUp(exact: number, percent: Figure, stated: number, near: string): boolean {
  if (/more|over|above|least/.test(near) && exact >= stated) return exact - stated <= slack(stated)
  if (/less|fewer|under|below|most|up to/.test(near) && exact <= stated)
    return stated - exact <= slack(stated)
  if (/nearly|almost/.test(near) && exact <= stated && stated - exact <= 2.5) return true
  // “One in four” and “a third” are rounder words than a percentage.
  const isFraction = !/%|cent|pct|point/i.test(percent.typed)
  if (isFraction) return Math.abs(exact - stated) <= (near === '' ? 0.5 : 2.5)
  return roundsTo(exact, stated, decimalsOf(percent.typed.replace(/[^\d.,٫]/g, '')))
}

/** How far a bound may lie from the truth and still describe it: “more than 50%” of 60.2. */
function slack(stated: number): number {
  return Math.max(5, stated / 4)
}

/** Which of the two counts is the part, by the words between the three numbers. */
function orderOf(place: number, joints: readonly string[], opening: string): Order | undefined {
  const [one = '', two = ''] = joints
  if (place === 2) {
    if (isOf(one) && isEqual(two)) return 'part first'
  } else if (place === 1) {
    if (isEqual(one) && isOf(two)) return 'part first'
  } else if (isEqual(one) && isOf(two)) return 'part first'
  else if (isOf(one) && isEqual(two)) return 'whole first'
  // “Of 12,797 requests, 771 (6%) were”
  if (place === 2 && /(?:^|[\s(])of (?:the |all |its |these |those )?$/i.test(opening)) {
    return /^[^.;:()]{0,60},\s$/.test(one) && isEqual(two) ? 'whole first' : undefined
  }
  return undefined
}

/** “of”, “out of the”, with the closing bracket of a percentage before it. */
function isOf(words: string): boolean {
  return /^,?(?: \p{L}[\p{L}’-]*){0,3}[)\]]? (?:out )?of (?:(?:the|all|its|these|those|their|about|some|roughly|nearly|over|more than|a total of) ){0,3}$/u.test(
    words,
  )
}

/** What says that two numbers are the same: “, or”, “is”, “(”, “=”. */
function isEqual(words: string): boolean {
  return equal.test(words)
}

const equal = new RegExp(
  [
    // The noun that is counted, then the joint; a comma alone is one right after the number.
    String.raw`^(?:(?:(?!\s(?:and|but|while|when)\s)[^.;:!?()=,]){0,60}?`,
    String.raw`(?:\s?\(|,?\sor\s|\s?=\s?|\s?[–—]\s?|,?\s(?:which\s|that\s)?(?:is|was|makes|equals|comes to|amounts to)\s)|,\s)`,
    String.raw`(?:(?:about|roughly|nearly|almost|around|approximately|some|only|just|exactly|over|under|above|below|more than|less than|fewer than|at least|at most|up to|a little)\s){0,3}$`,
  ].join(''),
)

function nearOf(before: string): string {
  return (
    /(?:\b(?:about|roughly|nearly|almost|around|approximately|some|just|over|under|above|below|more than|less than|fewer than|at least|at most|up to|a little)\s)+$/i
      .exec(before)?.[0]
      .toLowerCase() ?? ''
  )
}

type Order = 'part first' | 'whole first'

export type StatedShare = {
  part: Figure
  whole: Figure
  percent: Figure
  /** Words just before the percentage that make it a bound or an approximation; empty if none. */
  near: string
}
