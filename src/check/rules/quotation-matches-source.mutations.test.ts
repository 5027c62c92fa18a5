import { describe, expect, test } from 'vitest'
import { type Entry, entryOf } from '../../graph/entry.ts'
import { buildGraph } from '../../graph/graph.ts'
import type { Block } from '../../graph/prose/blocks.ts'
import { readContent } from '../../read-content.ts'
import { readRecord } from '../../schema/record.ts'
import { problemsOf } from '../check.ts'
import { wordsIn } from '../word-edge.ts'
import { quotationMatchesSource } from './quotation-matches-source.ts'

describe('the first site', async () => {
  const content = await readContent('content')
  const graph = buildGraph(content.files, '2026-11-21')
  const quoted = graph.entries.flatMap((entry) =>
    entry.blocks.flatMap((block) =>
      block.quotations
        .filter(({ start, end }) => wordsIn(block.text.slice(start, end)).length > 1)
        .map(({ start, end }) => ({
          entry,
          block,
          words: wordsIn(block.text.slice(start, end)).map(({ word, index }) => ({
            start: block.sourceAt(start + index),
            end: block.sourceAt(start + index + word.length - 1) + 1,
          })),
        })),
    ),
  )

  test('quotes what is on file', () => {
    expect(findingsIn(graph.entries)).toEqual([])
    expect(quoted.length).toBeGreaterThan(30)
  })

  test.each(['replaced', 'dropped', 'negated'] as const)(
    'is reported, with the passage beside it, once a word in a quotation is %s',
    (change) => {
      let count = 0
      for (const { entry, block, words } of quoted) {
        // What is left without its first or last word is still a quotation. Six in each will do.
        const inner = words.slice(1, change === 'dropped' ? -1 : undefined).slice(0, 6)
        const findings = findingsIn(inner.map((word) => changed(entry, block, word, change)))
        expect(findings.map((message) => message.replace(/“.*?” is/, 'It is'))).toEqual(
          inner.map(() =>
            expect.stringMatching(/^It is not on file for \[@\S+\]\. Nearest on file: “/),
          ),
        )
        count += inner.length
      }
      expect(count).toBeGreaterThan(100)
    },
  )

  function findingsIn(entries: Entry[]): string[] {
    const rule = quotationMatchesSource
    const changedGraph = { ...graph, entries }
    return problemsOf(rule, { ...content, graph: changedGraph, rules: [rule] }, 'error').map(
      ({ message }) => message,
    )
  }

  /** The record with the one paragraph that quotes, changed: quicker to read than all of it. */
  function changed(
    { folder, file, text, frontMatter }: Entry,
    block: Block,
    { start, end }: { start: number; end: number },
    change: 'replaced' | 'dropped' | 'negated',
  ): Entry {
    const word = text.slice(start, end)
    const other = { replaced: 'barnacle', dropped: '', negated: `not ${word}` }[change]
    const written = text.slice(block.start, start) + other + text.slice(end, block.end)
    const entry = entryOf(
      readRecord(folder, file, `${text.slice(0, frontMatter.bodyStart)}\n\n${written}\n`),
    )
    if (!entry) throw new Error(`${file} cannot be read`)
    return entry
  }
})
