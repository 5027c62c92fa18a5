import type { Entry } from '../../graph/entry.ts'
import { backingOf } from '../figures/backing.ts'
import { figuresOnFile, type OnFile } from '../figures/figures-on-file.ts'
import { frontMatterFigures } from '../figures/front-matter-figures.ts'
import { nearestFigureHint } from '../figures/nearest-figure.ts'
import { readingOf } from '../figures/reading.ts'
import { type Content, type Finding, pathIn, type Rule } from '../rule.ts'
import { type PlacedFigure, statementsOf } from '../figures/statements.ts'

/** A number that no source carries looks as solid as one that a court found. */
export const figureIsOnFile: Rule = {
  id: 'figure-is-on-file',
  says: 'Every number, percentage and sum of money is on file for a source cited with it.',
  *check(content) {
    const { graph, site } = content
    const reading = readingOf(graph, site.data?.language)
    const onFile = figuresOnFile(graph, reading)
    // A source that is not there, or cannot be read, is reported itself; what it holds nobody knows.
    const areRead = (keys: ReadonlySet<string>) => [...keys].every((key) => graph.sources.has(key))
    for (const entry of graph.entries) {
      if (entry.folder === 'sources') continue
      const cited = new Set(entry.cites.map(({ cite }) => cite.source))
      const statements = statementsOf(entry, reading)
      const { unbacked, stated } = backingOf(entry, statements, onFile, graph, reading)
      for (const { figure, sources } of unbacked) {
        if (areRead(sources)) yield finding(entry, figure, sources, cited, onFile, content)
      }
      if (!areRead(cited)) continue
      for (const figure of frontMatterFigures(entry, reading)) {
        const isBacked =
          stated.has(figure.key) ||
          [...cited].some((key) => onFile(key).some((one) => one.figure.key === figure.key))
        if (!isBacked) yield finding(entry, figure, cited, cited, onFile, content)
      }
    }
  },
}

function finding(
  { file, text }: Entry,
  { typed, key, value, kind, from, to }: PlacedFigure,
  sources: ReadonlySet<string>,
  cited: ReadonlySet<string>,
  onFile: OnFile,
  content: Content,
): Finding {
  const at = { file, text, start: from, end: to }
  if (sources.size === 0) {
    return {
      ...at,
      message: `"${typed}" is stated without a citation.`,
      fix: 'Cite the source that has it, at the end of the sentence.',
    }
  }
  const keys = [...sources]
  const shown =
    keys.length > 3 ? 'any source this page cites' : keys.map((one) => `[@${one}]`).join(' or ')
  const hint = nearestFigureHint({ key, value, kind }, keys, [...cited], onFile)
  const where =
    keys.length === 1 ? pathIn(content, `sources/${keys[0]}.yaml`) : 'the source that has it'
  return {
    ...at,
    message: `"${typed}" is not on file for ${shown}.${hint}`,
    fix: `State it as printed, or record it under figures in ${where}.`,
  }
}
