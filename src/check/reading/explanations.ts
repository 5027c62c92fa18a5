import { type Abbreviation, standsFor } from './abbreviations.ts'

/**
 * Abbreviations that a run of words explains: `Harbor Safety Office (HSO)`, `HSO
 * (Harbor Safety Office)`, `NEXUS, a program for travel to Canada`.
 *
 * @param isEnglish In other languages letters often stand for foreign words (`el Servicio de
 *   la Capitanía (HSO)`), so that a name before the bracket is enough.
 * @returns Each with the place from which on it is explained.
 */
export function explanationsIn(
  text: string,
  abbreviations: readonly Abbreviation[],
  isEnglish: boolean,
): Explanation[] {
  return abbreviations.flatMap(({ letters, start, end }) => {
    const before = text.slice(Math.max(0, start - 400), start)
    const after = text.slice(end, end + 400)
    // “NEXUS is for travel to Canada”, even in the next sentence of the paragraph.
    if (/(?:^|[.!?] )$/.test(before) && definition.test(after)) return [{ letters, start: 0 }]
    return isExplained(letters, before, after, isEnglish) ? [{ letters, start }] : []
  })
}

function isExplained(letters: string, before: string, after: string, isEnglish: boolean): boolean {
  const bracket = /[([（]([^()[\]（）]{0,80})$/.exec(before)
  if (bracket) {
    const words = before.slice(0, bracket.index)
    if (standsFor(words, letters)) return true
    // “(MSF, from its French name)”, “(HSO, por sus siglas en inglés)”.
    if (hasName.test(words) && (!isEnglish || /^, \p{L}+ /u.test(after))) return true
  }
  const inBrackets = /^ ?[([（]([^()（）]{4,})[)）\]]/.exec(after)?.[1]
  if (inBrackets !== undefined) {
    // “NEXUS (for Canada)” says what it is; “HSO (see below)” does not.
    const says = /^\p{Ll}\S* \p{L}/u.test(inBrackets) && !/^(?:see|cf|as|or|and) /.test(inBrackets)
    const isForeign =
      !isEnglish && /\p{L} \p{L}|[\p{Script=Han}\p{Script=Arabic}]{3}/u.test(inBrackets)
    if (says || isForeign || standsFor(inBrackets, letters)) return true
  }
  const called =
    /(?:,? (?:or|o|ou|oswa|oder)|\b(?:known as|called|abbreviated(?: as| to)?|short(?:ened)? to|for short,?)) (?:the )?["“]?$/.exec(
      before,
    )
  if (called && standsFor(before.slice(0, called.index), letters)) return true
  const next =
    /^(?:,? (?:stands for|is short for|short for|meaning|or)|,? ?[–—:]) ?((?:\S+ ?){1,16})/.exec(
      after,
    )?.[1]
  if (next !== undefined && standsFor(next, letters)) return true
  return gloss.test(after)
}

const definition =
  /^ (?:is|are|was|were) (?:for \p{L}|(?:an?|the) [^.;]{3,60}? (?:that|which|who|for|where) )/u

/** `, a program for trucks`; `, the agency that runs jails`; not `, the sheriff and the county`. */
const gloss =
  /^, (?:(?:an?|one of|part of|un|une|una|yon|ein|eine) \p{L}+ |(?:the|le|la|el|l’) ?[\p{L} -]{0,60}\b(?:that|which|who|where|for|on|que|qui|ki)\b)/u

/** A name of two words or more before a bracket. */
const hasName =
  /\p{Lu}\S*(?: (?:\p{Ll}\S{0,5} ){0,3}\p{L}\S*)+ ?$|[\p{Script=Han}\p{Script=Arabic}]{3}\S* ?$/u

/** Letters, and the place from which on the text explains them. */
export type Explanation = { letters: string; start: number }
