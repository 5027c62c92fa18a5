import { expect, test } from 'vitest'
import { type Entry, entryOf } from '../../graph/entry.ts'
import { buildGraph } from '../../graph/graph.ts'
import { readRecord } from '../../schema/record.ts'
import { readContent } from '../../read-content.ts'
import { backingOf } from '../figures/backing.ts'
import { figuresOnFile } from '../figures/figures-on-file.ts'
import { frontMatterFigures } from '../figures/front-matter-figures.ts'
import { readingOf } from '../figures/reading.ts'
import { type Statement, statementsOf } from '../figures/statements.ts'
import { figureIsOnFile } from './figure-is-on-file.ts'

// The prose that the site publishes, with one digit or one number word of it changed: whatever the
// rule accepts, it accepts for the number, and not for the place.

const content = await readContent('content')
const graph = buildGraph(content.files, '2026-11-21')
const reading = readingOf(graph, 'en')
const onFile = figuresOnFile(graph, reading)
const words = ['two', 'thirteen']
const mutants = graph.entries
  .filter(({ folder }) => folder !== 'sources' && folder !== 'pages')
  .flatMap(mutantsOf)

test('a changed figure is reported, unless the source has that number on file too', () => {
  expect(mutants.length).toBeGreaterThan(250)
  const silent = mutants.filter(({ isElsewhere }) => !isElsewhere).filter((one) => !isReported(one))
  expect(
    silent.map(({ entry, from, text }) => `${entry.file}: ${text.slice(from, from + 60)}`),
  ).toEqual([])
  expect(mutants.filter(({ isElsewhere }) => isElsewhere).length / mutants.length).toBeLessThan(
    0.15,
  )
}, 20_000)

function isReported({ entry, text, from }: Mutant): boolean {
  const changed = entryOf(readRecord(entry.folder, entry.file, text))
  if (!changed) return false
  const alone = { ...content, rules: [], graph: { ...graph, entries: [changed] } }
  return [...figureIsOnFile.check(alone, [])].some(({ start, end }) => start <= from && from < end)
}

function mutantsOf(entry: Entry): Mutant[] {
  const { accepted } = backingOf(entry, statementsOf(entry, reading), onFile, graph, reading)
  const cited = entry.cites.map(({ cite }) => cite.source)
  const stated = accepted.map(({ figure }) => figure.key)
  const places = [
    ...accepted.map(({ figure, statement }) => ({
      figure,
      sources: statement.sources,
      stated: isDefinite(statement, figure.start) ? stated : [],
    })),
    ...frontMatterFigures(entry, reading).map((figure) => ({ figure, sources: cited, stated })),
  ]
  return places.flatMap(({ figure, sources, stated }) => {
    const known = new Set([
      ...stated,
      ...[...sources].flatMap((key) => onFile(key).map((one) => one.figure.key)),
    ])
    return variantsOf(figure.typed).map((typed) => {
      const keys = reading.read(`It was ${typed.toLowerCase()} boats`).map(({ key }) => key)
      return {
        entry,
        from: figure.from,
        text: entry.text.slice(0, figure.from) + typed + entry.text.slice(figure.to),
        isElsewhere: keys.some((key) => known.has(key)),
      }
    })
  })
}

/** Whether “the four” may repeat what the page has stated. */
function isDefinite({ block }: Statement, start: number): boolean {
  return /(?:the|these|all|his) $/i.test(block?.text.slice(0, start) ?? '')
}

/** The figure with each of its digits changed, or with other words for its first word. */
function variantsOf(typed: string): string[] {
  if (!/\d/.test(typed)) {
    const [first = '', ...rest] = typed.split(' ')
    return words
      .filter((word) => word !== first.toLowerCase())
      .map((word) =>
        [
          /^\p{Lu}/u.test(first) ? word.replace(/^./, (letter) => letter.toUpperCase()) : word,
          ...rest,
        ].join(' '),
      )
  }
  return [...typed.matchAll(/\d/g)].map(
    ({ 0: digit, index }) =>
      typed.slice(0, index) + String((Number(digit) + 1) % 10) + typed.slice(index + 1),
  )
}

type Mutant = { entry: Entry; from: number; text: string; isElsewhere: boolean }
