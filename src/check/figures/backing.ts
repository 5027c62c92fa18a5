import type { Entry } from '../../graph/entry.ts'
import type { Graph } from '../../graph/graph.ts'
import { isCountOfText } from './counts-of-text.ts'
import type { OnFile } from './figures-on-file.ts'
import { datesAtHand, isInterval } from './intervals.ts'
import type { Reading } from './reading.ts'
import { faultOf, sharesIn, type StatedShare } from './shares.ts'
import type { PlacedFigure, Statement } from './statements.ts'

/**
 * Which figures of a body nothing backs. A figure is backed where a source cited for its sentence
 * has it on file, or where it only says again, or adds up, what the page itself holds:
 *
 * - a percentage that its part and its whole, both backed, come to;
 * - a number of things that the reader can count right below;
 * - “three days later”, which two dates come to;
 * - “the four”, once the page has stated four;
 * - a number that another sentence of the paragraph states and cites.
 */
export function backingOf(
  entry: Entry,
  statements: readonly Statement[],
  onFile: OnFile,
  graph: Graph,
  { calendar, language }: Reading,
): Backing {
  const isOnFile = ({ key }: PlacedFigure, { sources }: Statement) =>
    [...sources].some((source) => onFile(source).some(({ figure }) => figure.key === key))
  const unbacked: Backing['unbacked'] = []
  const accepted: Backing['accepted'] = []
  const stated = new Set<string>()
  const before = new Set<string>()

  // A heading may say in short what the page goes on to back.
  const isHeading = ({ block }: Statement) => block?.node.type === 'heading'
  for (const statement of [...statements].sort((a, b) => +isHeading(a) - +isHeading(b))) {
    const { figures, sources, block } = statement
    const isBacked = (one: PlacedFigure) =>
      isOnFile(one, statement) ||
      (isHeading(statement) && stated.has(one.key)) ||
      isCountOfText(one, statement, graph.names) ||
      isRepeat(one, statement) ||
      (block !== undefined &&
        isInterval(one.value, one.end, block, () => datesAtHand(entry, block, graph, calendar)))
    const sums = sumsIn(statement, isBacked)
    for (const figure of figures) {
      const sum = sums.find(({ percent }) => percent.start === figure.start)
      const isUncited = sources.size === 0
      // A sum that is wrong is reported as one, by its own rule.
      if (sum && faultOf(sum, language) !== undefined) continue
      if (isBacked(figure) || sum) {
        accepted.push({ figure, statement })
        stated.add(figure.key)
      } else if (!(isUncited && needsNoCitation(entry, statement, figure)))
        unbacked.push({ figure, sources })
    }
    for (const { key } of figures) before.add(key)
  }
  return { unbacked, stated, accepted }

  function isRepeat(figure: PlacedFigure, { block, sources }: Statement): boolean {
    if (!block || figure.start < 0) return false
    if (before.has(figure.key) && definite.test(block.text.slice(0, figure.start))) return true
    return (
      sources.size === 0 &&
      statements.some(
        (other) =>
          other.block === block &&
          other.sources.size > 0 &&
          other.figures.some((one) => isSame(one, figure, block.text) && isOnFile(one, other)),
      )
    )
  }

  /** Percentages beside a part and a whole that are backed themselves. */
  function sumsIn(
    { block, figures }: Statement,
    isBacked: (one: PlacedFigure) => boolean,
  ): StatedShare[] {
    if (!block) return []
    const backed = new Set(figures.filter(isBacked).map(({ key }) => key))
    const inWords = figures.filter(({ start }) => start >= 0)
    return sharesIn(block.text, inWords).filter(
      ({ part, whole }) => backed.has(part.key) && backed.has(whole.key),
    )
  }
}

/** Whether two figures are one: a number in words can count something else each time. */
function isSame(one: PlacedFigure, other: PlacedFigure, text: string): boolean {
  const counted = ({ end }: PlacedFigure) => /^[\s-]\p{L}+/u.exec(text.slice(end))?.[0]
  return one.key === other.key && (/\d/.test(other.typed) || counted(one) === counted(other))
}

/** What a sentence without a citation may say: our own looking and counting, and “the two”. */
function needsNoCitation(
  { folder }: Entry,
  { block, sentence }: Statement,
  { typed, start }: PlacedFigure,
): boolean {
  if (folder === 'pages' && /^\p{L}/u.test(typed)) return true
  if (!block || !sentence) return false
  const before = block.text.slice(0, start)
  // “The two” says no more than “both”.
  if (definite.test(before) && !/\bof the\s$/i.test(before))
    return /^two$/i.test(typed) && /\b(?:the|these|those)\s$/i.test(before)
  return ownWork.test(sentence.text)
}

const ownWork =
  /^\s*(?:(?:As of|In|By|On|For|Of|To|From)\s[^,;:]{1,40},?\s)?(?:we|our|this (?:site|page))\b/i

const definite =
  /(?:^|[\s(])(?:the|these|those|his|her|its|their|all)\s(?:(?:other|same|remaining|of the)\s)?$/i

export type Backing = {
  unbacked: { figure: PlacedFigure; sources: ReadonlySet<string> }[]
  accepted: { figure: PlacedFigure; statement: Statement }[]
  /** Figures that the body states and backs. */
  stated: ReadonlySet<string>
}
