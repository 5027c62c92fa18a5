import { foldDashes, foldMarks } from '../../graph/prose/fold-quotation.ts'
import { changesNegation, isNegated } from './negation.ts'
import { type Joint, type Piece, type Pieces, piecesOf } from './quotation-pieces.ts'
import { countWords, isWordEdge } from '../word-edge.ts'

/** Make a passage ready to be searched for quotations. */
export function readPassage(text: string): Passage {
  const marks = foldMarks(text)
  return { marks, folded: foldDashes(marks) }
}

/**
 * Whether a quotation stands in a passage, word for word. Nothing counts as near enough.
 *
 * Around `…` and `[ ]` its pieces must stand in order; an ellipsis may leave out any number of
 * words, a bracket {@link longestReplaced}. A comma or full stop at its very end belongs to the
 * sentence around it, and may be missing from the passage.
 *
 * @param isEnglish Whether to look for a “not” that an ellipsis or a bracket takes away or adds.
 * @returns `negated` where it would stand there but for that.
 */
export function findQuotation(quoted: string, passage: Passage, isEnglish: boolean): Found {
  const folded = foldDashes(foldMarks(quoted))
  const forms = [folded, folded.replace(/ ?[.,。，、،](?='*$)/, '')].filter((form) =>
    /[\p{L}\p{N}]/u.test(form),
  )
  // A passage may have brackets of its own.
  if (forms.some((form) => starts(passage, whole(form)).length > 0)) return 'found'
  const parted = forms.flatMap((form) => piecesOf(form) ?? [])
  if (parted.some((one) => standsIn(one, passage, isEnglish))) return 'found'
  return parted.some((one) => standsIn(one, passage, false)) ? 'negated' : 'absent'
}

/** The most words that a bracket may stand for: the full name of an office, not a clause. */
const longestReplaced = 8

function standsIn({ pieces, tail }: Pieces, passage: Passage, isGuarded: boolean): boolean {
  const { folded } = passage
  let before: Piece | undefined
  let ends: number[] = []
  for (const piece of pieces) {
    const last = before
    const found = starts(passage, piece).filter((start) =>
      last === undefined
        ? !isGuarded ||
          keepsEdge(folded.slice(Math.max(0, start - longestGap), start), piece.joint, /[^ ]* *$/)
        : ends.some(
            (end) => end <= start && joins(last, passage, end, start, piece.joint, isGuarded),
          ),
    )
    ends = found.map((start) => start + piece.text.length)
    before = piece
  }
  return ends.some((end) => {
    const rest = folded.slice(end, end + longestGap)
    if (before?.isStem && !isEnding(before, /^[^ ]*/.exec(rest)?.[0] ?? '', tail, isGuarded))
      return false
    return before?.isStem || !isGuarded || keepsEdge(rest, tail, /^ *[^ ]*/)
  })
}

/** Whether a piece that ends in one place of the passage may be followed by one that starts in another. */
function joins(
  before: Piece,
  { marks, folded }: Passage,
  end: number,
  start: number,
  joint: Joint | undefined,
  isGuarded: boolean,
): boolean {
  if (joint === undefined) return false
  const isShort = start - end <= longestGap
  const gap = folded.slice(end, start)
  if (before.isStem)
    return isShort && isWordEdge(marks, start) && isEnding(before, gap, joint, isGuarded)
  if (joint.kind === 'letter') return isShort && gap.trim() === ''
  if (isGuarded && changesNegation(before.text, gap, joint)) return false
  return joint.kind === 'ellipsis' || (isShort && countWords(gap) <= longestReplaced)
}

/** Whether no more than the ending of a word stands between two pieces: `need[ed]` from “needs”. */
function isEnding(
  { text }: Piece,
  gap: string,
  joint: Joint | undefined,
  isGuarded: boolean,
): boolean {
  if (joint?.kind !== 'bracket' || !/^\p{L}{0,3}[\p{P}\s]*$/u.test(gap)) return false
  const stem = /\p{L}*$/u.exec(text)?.[0] ?? ''
  return !isGuarded || isNegated(stem + joint.said) === isNegated(stem + gap)
}

/** Whether a bracket at the edge of a quotation leaves the word beyond it as negative as it was. */
function keepsEdge(rest: string, joint: Joint | undefined, nearest: RegExp): boolean {
  if (joint?.kind !== 'bracket') return true
  return isNegated(joint.said) === isNegated(nearest.exec(rest)?.[0] ?? '')
}

/** No eight words are longer. */
const longestGap = 200

/** Where a piece stands in a passage, as whole words. Passages are short: 100 places are enough. */
function starts({ marks, folded }: Passage, { text, anyCase, isStem }: Piece): number[] {
  const found: number[] = []
  const rest = text.slice(anyCase ? 1 : 0)
  const firsts = anyCase ? [text.slice(0, 1).toLowerCase(), text.slice(0, 1).toUpperCase()] : ['']
  for (
    let at = folded.indexOf(rest);
    at >= 0 && found.length < 100;
    at = folded.indexOf(rest, at + 1)
  ) {
    const first = firsts.find((letter) => folded.endsWith(letter, at))
    if (first === undefined) continue
    const start = at - first.length
    if (isWordEdge(marks, start) && (isStem || isWordEdge(marks, at + rest.length)))
      found.push(start)
  }
  return found
}

function whole(text: string): Piece {
  return { text, anyCase: false, isStem: false, joint: undefined }
}

/** A passage on file, folded, with its hyphens told from its dashes and without. */
export type Passage = { marks: string; folded: string }

export type Found = 'found' | 'negated' | 'absent'
