import { describe, expect, test } from 'vitest'
import { pick, randomFrom } from '../graph/fixtures/random.ts'
import { harborFiles, harborProblems } from './fixtures/harbor.ts'

// Sound files with something wrong in them, at random but the same each time: whatever an author
// or a broken tool does to a file, the check ends, and says where.

const rounds = 20
const perRound = 250
const names = Object.keys(harborFiles).sort()

describe(`${rounds * perRound} mutations of sound files`, () => {
  test.each(Array.from({ length: rounds }, (_, round) => round))(
    'each problem has a place (seed %i)',
    (round) => {
      const random = randomFrom(round)
      const seen = new Set<string>()
      for (let count = 0; count < perRound; count++) {
        const file = pick(names, random)
        const text = mutated(harborFiles[file] ?? '', random)
        for (const problem of harborProblems({ [file]: text })) {
          const lines = (problem.file === file ? text : (harborFiles[problem.file] ?? '')).split(
            /\r\n|\r|\n/,
          )
          const { line, column, endLine, endColumn, message, fix } = problem
          const isPlaced =
            line >= 1 &&
            line <= endLine &&
            endLine <= lines.length &&
            column >= 1 &&
            column <= (lines[line - 1] ?? '').length + 1 &&
            endColumn <= (lines[endLine - 1] ?? '').length + 1 &&
            (line < endLine || column <= endColumn)
          expect({ isPlaced, message, fix, text }).toEqual({
            isPlaced: true,
            message: expect.stringMatching(/./),
            fix: expect.stringMatching(/./),
            text,
          })
          expect(message).not.toMatch(/undefined|\[object|NaN|\bat \S+:\d+:\d+\)/)
          seen.add(problem.rule)
        }
      }
      // Something is found at all, of several kinds: the mutations do hurt.
      expect(seen.size).toBeGreaterThan(5)
    },
    60_000,
  )
})

function mutated(text: string, random: () => number): string {
  const times = 1 + Math.floor(random() * 3)
  let result = text
  for (let count = 0; count < times; count++) {
    result = pick(mutations, random)(result, Math.floor(random() * (result.length + 1)), random)
  }
  return result
}

/** Ways to hurt a text at a place. */
const mutations: readonly ((text: string, at: number, random: () => number) => string)[] = [
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at, random) => text.slice(0, at) + text.slice(at + Math.floor(random() * 30)),
  (text, at, random) => text.slice(0, at) + pick(signs, random) + text.slice(at),
  (text, at, random) => text.slice(0, at) + pick(signs, random) + text.slice(at + 1),
  (text, at) => text.slice(0, at),
  (text, at, random) => text.slice(0, at) + text.slice(at - Math.floor(random() * 40)),
  (text, at) =>
    text.slice(0, at) + text.slice(at).replace(/\d/, (digit) => String((Number(digit) + 1) % 10)),
  (text, at) => text.slice(0, at) + text.slice(at).replace(/\p{L}+/u, (word) => word.toUpperCase()),
  (text, at) => text.slice(0, at) + text.slice(at).replace(/\p{L}+/u, 'not'),
  (text, at) => text.slice(0, at) + text.slice(at).replace(/\n/, ''),
  (text, at) => text.slice(0, at) + text.slice(at).replace(/^.*\n/m, ''),
  (text, at) => text.slice(0, at) + text.slice(at).replace(/^.*\n/m, (line) => line + line),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '\r'),
]

const signs = [
  ...'[]{}<>"\'“”‘’`*_~#|\\:;,.@^!&%$-–—/()=+\t\n0123456789',
  '[[',
  ']]',
  '[@',
  '[^1]',
  '{/*',
  '*/}',
  '---\n',
  '> ',
  '\n\n',
  '\n- ',
  '| a |\n',
  '<br />',
  '<b>',
  '\u202E',
  '\u200B',
  '\u2066',
  '\u0000',
  '\u001B[31m',
  '\uFEFF',
  'е',
  '’',
  '…',
  '€',
  '𝐚',
  '\uD800',
  'yesterday',
  '31 February 2031',
  'import x from "y"',
  'http://',
  '&amp;',
  '&#0;',
  'not ',
  'ABC',
]
