import type { Entry } from '../../graph/entry.ts'
import { readShare } from '../../schema/share.ts'
import { readingOf } from '../figures/reading.ts'
import type { Finding, Rule } from '../rule.ts'
import { shareAt } from '../figures/share-place.ts'
import { faultOf, sharesIn } from '../figures/shares.ts'

/** A reader can do the sum; so the site does it first, for `<Share />` and for plain words alike. */
export const shareAddsUp: Rule = {
  id: 'share-adds-up',
  says: 'Every percentage that stands beside its part and its whole is what the two come to.',
  *check({ graph, site }) {
    const { read, language } = readingOf(graph, site.data?.language)
    for (const entry of graph.entries) {
      yield* inComponents(entry, language)
      for (const block of entry.blocks) {
        if (!mayHoldShare.test(block.text)) continue
        const figures = read(block.text)
        for (const { start, end } of block.sentences) {
          const own = figures.filter((one) => one.start >= start && one.end <= end)
          for (const share of sharesIn(block.text, own)) {
            const message = faultOf(share, language)
            if (message === undefined) continue
            const { percent } = share
            const isQuoted = block.quotations.some(
              (one) => one.start <= percent.start && percent.end <= one.end,
            )
            if (isQuoted) continue
            yield {
              file: entry.file,
              text: entry.text,
              start: block.sourceAt(percent.start),
              end: block.sourceAt(percent.end - 1) + 1,
              message,
              fix: 'Correct the number that is wrong, or leave the percentage out.',
            }
          }
        }
      }
    }
  },
}

const mayHoldShare =
  /[%٪％]|cent|\bpct\b|\bhalf\b|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\b(?:one|1) (?:in|out)\b/i

function inComponents({ file, text, prose }: Entry, language: string): Finding[] {
  const found: Finding[] = []
  for (const node of prose.nodes) {
    const place = shareAt(node, text)
    if (!place) continue
    const { start, end, places, attributes, hasWords } = place
    const share = readShare(attributes, language)
    if ('fault' in share) {
      const at = places.find(({ name }) => name === share.name)
      const range = at ? { start: at.from, end: at.to } : { start, end }
      found.push({ file, text, ...range, message: share.fault, fix: share.fix })
    } else if (hasWords) {
      const message = 'The words inside <Share> would not be printed.'
      const fix = 'Write them beside it, and close it with />.'
      found.push({ file, text, start, end, message, fix })
    }
  }
  return found
}
