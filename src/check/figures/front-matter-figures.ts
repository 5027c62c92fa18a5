import type { Entry } from '../../graph/entry.ts'
import { isAnnouncement } from './counts-of-text.ts'
import type { Reading } from './reading.ts'
import type { PlacedFigure } from './statements.ts'

/** Figures in the plain text of front matter, which has no citations of its own. */
export function frontMatterFigures(entry: Entry, { read }: Reading): PlacedFigure[] {
  return fieldsOf(entry).flatMap(({ path, words }) => {
    const [start, end] = entry.frontMatter.rangeOf(path)
    const typed = entry.text.slice(start, end)
    const text = words.replace(/\s/g, ' ')
    const figures = read(text).filter((figure) => !isAnnouncement(figure, text))
    return figures.map((figure) => {
      const [from, to] = placeIn(typed, words, figure.start, figure.end)
      return { ...figure, from: start + from, to: start + to }
    })
  })
}

function fieldsOf({ data }: Entry): { path: (string | number)[]; words: string }[] {
  if ('term' in data) return [{ path: ['short'], words: data.short }]
  if (!('summary' in data)) return []
  const points = 'points' in data ? data.points : []
  return [
    { path: ['title'], words: data.title },
    { path: ['summary'], words: data.summary },
    ...points.map(({ text }, number) => ({ path: ['points', number, 'text'], words: text })),
  ]
}

/** Where words of a value stand in it as typed: folded over lines, in quotation marks, escaped. */
function placeIn(typed: string, words: string, start: number, end: number): [number, number] {
  const pattern = (stretch: string) =>
    stretch
      .split(/\s+/)
      .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
      .join('\\s+')
  const sought = words.slice(start, end)
  const before = [...words.slice(0, start).matchAll(new RegExp(pattern(sought), 'g'))].length
  const match = [...typed.matchAll(new RegExp(pattern(sought), 'g'))][before]
  return match ? [match.index, match.index + match[0].length] : [0, typed.length]
}
