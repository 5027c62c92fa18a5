import { readNumeral } from './numeral.ts'

/**
 * Work out the share that `<Share part="771" whole="12,797" />` stands for.
 *
 * @param language BCP 47 tag: how its numbers are written.
 * @returns What a reader is shown, or which attribute keeps it from being worked out, and why.
 */
export function readShare(attributes: ShareAttributes, language: string): Share | ShareFault {
  const { part, whole, percent } = attributes
  const [partValue, wholeValue] = [part, whole].map((one) => readNumeral(one ?? '', language))
  if (part === undefined || partValue === undefined) return notNumber('part', part)
  if (whole === undefined || wholeValue === undefined) return notNumber('whole', whole)
  if (wholeValue === 0)
    return { name: 'whole', fault: 'There is no share of 0.', fix: 'Correct the whole.' }
  if (partValue > wholeValue) {
    const fault = `${part} is more than the whole, ${whole}.`
    return { name: 'part', fault, fix: 'Correct the part or the whole.' }
  }
  const exact = percentOf(partValue, wholeValue)
  const typed = percent?.replace(/\s*%$/, '')
  if (typed === undefined) {
    return { part, whole, exact, stated: printed(exact, sensibleDecimals(exact), language) }
  }
  const stated = readNumeral(typed, language)
  if (stated === undefined) return notNumber('percent', percent)
  if (!roundsTo(exact, stated, decimalsOf(typed))) {
    const fault = `${part} of ${whole} is ${workedOut(exact, typed, language)}, not ${typed}%.`
    return {
      name: 'percent',
      fault,
      fix: 'Correct the number that is wrong, or leave percent out.',
    }
  }
  return { part, whole, exact, stated: typed }
}

/**
 * A share with its working, as readers see it: `771 of 12,797, or 6% (more exactly, 6.02%)`. Signs
 * stand for the words where the site’s language is not English.
 */
export function shareInWords({ part, whole, exact, stated }: Share, language: string): string {
  const isExact = Math.abs(exact - (readNumeral(stated, language) ?? 0)) < 1e-9
  const finer = workedOut(exact, stated, language)
  if (!language.startsWith('en'))
    return `${part} / ${whole} ${isExact ? '=' : '≈'} ${isExact ? `${stated}%` : finer}`
  return `${part} of ${whole}, or ${stated}%${isExact ? '' : ` (more exactly, ${finer})`}`
}

/** A share in percent. */
export function percentOf(part: number, whole: number): number {
  return (part * 100) / whole
}

/**
 * Whether a percentage is what an exact one rounds to at its precision. One that lies just between
 * two may be rounded either way.
 *
 * @param decimals Digits after the separator in the stated percentage.
 */
export function roundsTo(exact: number, stated: number, decimals: number): boolean {
  return Math.abs(exact - stated) <= 0.5 * 10 ** -decimals + 1e-9
}

/** How many digits a number in print has after its separator: 2 in `6.02`. */
export function decimalsOf(typed: string): number {
  return /[.,٫](\d+)\D*$/.exec(typed)?.[1]?.length ?? 0
}

/** An exact percentage with its sign, one digit finer than the stated one and two at least. */
export function workedOut(exact: number, typed: string, language: string): string {
  return `${printed(exact, Math.max(2, decimalsOf(typed) + 1), language)}%`
}

/** A percentage without its sign, rounded half up, without zeros at its end. */
export function printed(exact: number, decimals: number, language: string): string {
  const format = { maximumFractionDigits: decimals, useGrouping: false } as const
  return new Intl.NumberFormat(language, format).format(exact)
}

/** Whole percents, unless that would say none or all of what is some: then down to what is some. */
function sensibleDecimals(exact: number): number {
  const some = Math.min(exact, 100 - exact)
  if (some <= 0 || some >= 0.5) return 0
  return Math.max(2, Math.ceil(-Math.log10(some)))
}

function notNumber(name: ShareFault['name'], typed: string | undefined): ShareFault {
  const fault = typed ? `"${typed}" is not a number in digits.` : `The ${name} is missing.`
  return { name, fault, fix: 'Write numbers in digits: <Share part="3" whole="12" />.' }
}

export type ShareAttributes = {
  /** How many of the whole, in digits as printed. */
  part?: string | undefined
  whole?: string | undefined
  /** The percentage as the author states it, with or without its sign. Absent: rounded for them. */
  percent?: string | undefined
}

export type Share = {
  /** Both as typed. */
  part: string
  whole: string
  /** In percent, not rounded. */
  exact: number
  /** In percent as shown, without the sign. */
  stated: string
}

/** The attribute that is wrong, why, and what to do. */
export type ShareFault = { name: keyof ShareAttributes; fault: string; fix: string }
