import type { Joint } from './quotation-pieces.ts'

/**
 * Whether an ellipsis or a bracket takes a “not” from the words beside it, or adds one: “is …
 * lawful” from “is not lawful”, “is [not] lawful” from “is lawful”. English only.
 *
 * A clause that goes as a whole takes its own “not” with it: “the fee, which is not a tax, is due”.
 *
 * @param before The words that stand before the gap.
 * @param gap What the passage says in it.
 */
export function changesNegation(before: string, gap: string, joint: Joint): boolean {
  if (joint.kind === 'letter') return false
  if (joint.kind === 'bracket') return isNegated(gap) !== isNegated(joint.said)
  return endsNegated.test(gap) || (auxiliary.test(before) && beginsNegated.test(gap))
}

/** Whether words say no. */
export function isNegated(words: string): boolean {
  return negation.test(words)
}

const negation =
  /\b(?:not|no|never|none|nor|neither|nobody|nothing|nowhere|without|cannot|hardly|scarcely|barely|rarely|seldom)\b|n't\b/i

const endsNegated =
  /(?:\b(?:not|no|never|nor|neither|without|cannot|hardly|scarcely|barely|rarely|seldom|by no means|(?:in|under) no (?:case|way|event|circumstances?))|n't) *$/i

const beginsNegated = /^ *(?:not|never|no)\b/i

const auxiliary =
  /\b(?:am|is|are|was|were|be|been|being|do|does|did|has|have|had|can|could|may|might|must|shall|should|will|would) *$/i
