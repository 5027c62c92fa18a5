import type { Entry } from '../../graph/entry.ts'
import { plainFields } from '../plain-fields.ts'
import { isAnnouncement } from './counts-of-text.ts'
import type { Reading } from './reading.ts'
import type { PlacedFigure } from './statements.ts'

/** Figures in the plain text of front matter, which has no citations of its own. */
export function frontMatterFigures(entry: Entry, { read }: Reading): PlacedFigure[] {
  const fields = plainFields(entry).filter(({ name }) => !isLeftOut.has(name))
  return fields.flatMap(({ path, text: words }) => {
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

/** A term names, and a correction may tell of a figure that was wrong. */
const isLeftOut: ReadonlySet<string> = new Set(['term', 'question', 'corrections'])

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
