import type { Block, BlockSentence } from '../../graph/prose/blocks.ts'
import type { Nodes } from '../../graph/prose/nodes.ts'
import { parseMention } from '../../schema/mention.ts'

/**
 * Whether no sentence of a paragraph tells what happened: each asks something, says only what we
 * ourselves did or did not find, or only leads to other pages.
 *
 * @param language BCP 47 tag of the site, from `site.yaml`.
 */
export function needsNoSource(block: Block, language: string): boolean {
  const sentences = block.sentences.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  return sentences.every(
    (sentence) =>
      isQuestion(sentence) || isOwnWork(sentence, block, language) || isPointer(sentence, block),
  )
}

function isQuestion({ text }: BlockSentence): boolean {
  return /[?？؟][\p{Pe}\p{Pf}"']*\s*$/u.test(text)
}

/**
 * “We found no record of refunds.” What others said of themselves does not count, and neither does
 * “We found that the fee was paid”: what was found needs its source.
 */
function isOwnWork({ start, end }: BlockSentence, block: Block, language: string): boolean {
  let words = ''
  for (let at = start; at < end; at++) {
    const isQuoted = block.quotations.some((one) => one.start <= at && at < one.end)
    if (!isQuoted) words += block.text[at] ?? ''
  }
  const typed = words.replace(/’/g, "'").trim()
  return ownWork.some(({ subject, claim, denial, notIn }) => {
    if (notIn?.test(language) || !subject.test(typed)) return false
    const fact = claim.exec(typed)
    return !fact || denial.test(typed.slice(0, fact.index))
  })
}

/** In English and Spanish: the writers as the subject, near the start; words that state a fact; a denial. */
const ownWork: readonly OwnWork[] = [
  {
    // “We” is “in” in Polish and its neighbors.
    notIn: /^(?:csb|dsb|hsb|pl|szl)\b/i,
    subject:
      /^(?:(?:after|and|apart|as|at|before|beyond|but|by|despite|for|from|here|how|however|if|in|nor|on|since|so|still|to|until|what|when|where|whether|which|who|why|with|without|yet)\b,?(?: [^\s;:]+){0,7}? )?(?:we|our)\b/i,
    claim:
      /\b(?:(?:confirmed|established|found|heard|learned|learnt|saw)\b(?! (?:neither|no|nobody|none|nothing)\b)|that\b|how\b)/i,
    denial: /\b(?:cannot|neither|never|nobody|none|nor|not?|nothing)\b|n't\b/i,
  },
  {
    subject:
      /^(?:(?:[^\s;:]+ ){0,7}?no (?:(?:la|las|lo|los|nos|se) )?)?(?:hemos|nuestr[oa]s?|\p{L}{2,}[aei]mos)(?!\p{L})/iu,
    claim: /(?<!\p{L})(?:confirmamos|encontramos|hallamos|supimos|vimos|que)(?!\p{L})/iu,
    denial: /(?<!\p{L})(?:nada|nadie|ni|ning[uú]n[oa]?|no|nunca|tampoco)(?!\p{L})/iu,
  },
]

/** “See [[harbor-order]] and [[harbor-appeal]].” */
function isPointer({ start, end }: BlockSentence, block: Block): boolean {
  const links = block.spans.filter(
    (one) => linkKinds.has(one.node.type) && one.start >= start && one.end <= end,
  )
  if (links.length === 0 || links.some(({ node }) => tells(node, block))) return false
  let rest = ''
  let from = start
  for (const link of links) {
    rest += `${block.text.slice(from, link.start)}\uFFFC`
    from = link.end
  }
  rest += block.text.slice(from, end)
  return pointer.test(rest)
}

const linkKinds: ReadonlySet<string> = new Set(['mention', 'link', 'linkReference'])

// Words with a colon or an English “see” before the links (U+FFFC), one at most between them.
const pointer =
  /^\s*(?:(?:see|see also|compare|read|read more)\s+|(?:[^\s\uFFFC]+\s+){0,4}[^\s\uFFFC]*[:：]\s*)?\uFFFC(?:[\s,;]*(?:[\p{L}&]+\s+)?\uFFFC)*[\s.;]*$/iu

/** Whether the words of a link are more than a name: a sentence in them still tells something. */
function tells(node: Nodes, { spans, text }: Block): boolean {
  const words =
    node.type === 'mention'
      ? (parseMention(node.value).words ?? '')
      : spans.filter((one) => one.node === node).map(({ start, end }) => text.slice(start, end))[0]
  return (words ?? '').trim().split(/\s+/).length > 5
}

type OwnWork = { subject: RegExp; claim: RegExp; denial: RegExp; notIn?: RegExp }
