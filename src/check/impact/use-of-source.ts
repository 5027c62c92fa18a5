import { backingOf } from '../figures/backing.ts'
import { figuresOnFile } from '../figures/figures-on-file.ts'
import { frontMatterFigures } from '../figures/front-matter-figures.ts'
import { readingOf } from '../figures/reading.ts'
import { statementsOf } from '../figures/statements.ts'
import { passagesOnFile } from '../quotations/passages-on-file.ts'
import { findQuotation } from '../quotations/quotation.ts'
import { quotedFields } from '../quotations/quoted-fields.ts'
import { quotedWords } from '../quotations/quoted-words.ts'
import type { Content } from '../rule.ts'

/** How many passages that a source has on file are quoted, and on how many pages. */
export function passagesUsed(key: string, content: Content): Use {
  const passages = passagesOnFile(content).of([key])
  const pages = content.graph.entries
    .filter(({ cites }) => cites.some(({ cite }) => cite.source === key))
    .map((entry) => {
      const inBody = quotedWords(entry, content.graph).filter(({ after, perhaps }) =>
        [...after, ...perhaps].includes(key),
      )
      const quoted = [...inBody, ...quotedFields(entry)]
      return passages.filter(({ folded, isEnglish }) =>
        quoted.some(({ words }) => findQuotation(words, folded, isEnglish) === 'found'),
      )
    })
  return useOf(passages.length, pages)
}

/** How many figures that a source has on file are stated with it, and on how many pages. */
export function figuresUsed(key: string, { graph, site }: Content): Use {
  const reading = readingOf(graph, site.data?.language)
  const onFile = figuresOnFile(graph, reading)
  const figures = graph.sources.get(key)?.data.figures ?? []
  const pages = graph.entries
    .filter(({ cites }) => cites.some(({ cite }) => cite.source === key))
    .map((entry) => {
      const { accepted } = backingOf(entry, statementsOf(entry, reading), onFile, graph, reading)
      const stated = new Set([
        ...accepted
          .filter(({ statement }) => statement.sources.has(key))
          .map(({ figure }) => figure.key),
        ...frontMatterFigures(entry, reading).map((figure) => figure.key),
      ])
      const recorded = onFile(key).filter(({ figure }) => stated.has(figure.key))
      return figures.filter(({ value, counts }) =>
        recorded.some((one) => one.printed === value && one.counts === counts),
      )
    })
  return useOf(figures.length, pages)
}

/** @param pages What each page uses. */
function useOf(onFile: number, pages: readonly (readonly object[])[]): Use {
  return {
    onFile,
    used: new Set(pages.flat()).size,
    pages: pages.filter(({ length }) => length > 0).length,
  }
}

/** How much of what a source has on file pages use, and how many pages do. */
export type Use = { onFile: number; used: number; pages: number }
