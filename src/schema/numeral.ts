/**
 * A number in digits, as printed: `12,797`, `12 797`, `6.02`, `٧٧١`.
 *
 * @param text The number alone, without a sign for money or percent.
 * @param language BCP 47 tag; it decides which of `12.797` and `12,797` has a fraction.
 * @returns `undefined` if the text is anything else.
 */
export function readNumeral(text: string, language: string): number | undefined {
  return numeralReader(language)(text)
}

/** Reads many numbers of one language. */
export function numeralReader(language: string): (text: string) => number | undefined {
  const { group, decimal } = separatorsOf(language)
  const pattern = new RegExp(`^([1-9]\\d{0,2}(?:${group}\\d{3})+|\\d+)(?:${decimal}(\\d+))?$`)
  return (text) => {
    const [, whole = '', fraction] = pattern.exec(asciiDigits(text.trim())) ?? []
    return whole === '' ? undefined : Number(`${whole.replace(/\D/g, '')}.${fraction ?? '0'}`)
  }
}

/** Digits of other scripts as 0 to 9, and their separators and percent sign; one letter for one. */
export function asciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९০-৯๐-๙０-９٪٫٬％]/g, (letter) => {
    const sign = signs[letter]
    if (sign !== undefined) return sign
    const zero = zeros.findLast((one) => one <= letter) ?? letter
    return String(letter.charCodeAt(0) - zero.charCodeAt(0))
  })
}

/**
 * What stands between groups of three digits, and before a fraction, as patterns. White space and
 * apostrophes group in every language. Where a comma begins a fraction, it is still taken to group
 * three digits, as half of those who write Spanish do.
 */
export function separatorsOf(language: string): { group: string; decimal: string } {
  const format = new Intl.NumberFormat(`${language}-u-nu-latn`)
  const isComma = format.formatToParts(0.5).some(({ value }) => value === ',')
  const spaces = `\\s'’`
  return isComma
    ? { group: `[${spaces}.,]`, decimal: ',' }
    : { group: `[${spaces},]`, decimal: '\\.' }
}

const zeros = ['٠', '۰', '०', '০', '๐', '０']

const signs: Readonly<Record<string, string>> = { '٪': '%', '％': '%', '٫': '.', '٬': ',' }
