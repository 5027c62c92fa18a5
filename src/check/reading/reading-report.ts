import { compare } from '../../graph/compare.ts'
import { type Entry, nameOf } from '../../graph/entry.ts'
import type { Graph } from '../../graph/graph.ts'
import { type Place, placesIn } from '../../schema/problem.ts'
import { termFinder } from '../terms/term-names.ts'
import { countWords } from '../word-edge.ts'
import { gradeOf, type Graded, meanGrade } from './grade.ts'
import { hardWords } from './hard-words.ts'
import { knownNames, type Stretch } from './name-stretches.ts'
import { type Passage, passagesOf } from './passages.ts'
import { plainWords } from './plain-words.ts'

/**
 * How hard each page is to read: its grade, and its three hardest sentences. Only sentences count, in
 * paragraphs, lists, notes and the fields of the front matter; titles, headings, tables and block
 * quotations do not, nor do sentences of fewer than five words. English only.
 *
 * @param isAsked Whether a file is to be graded.
 * @returns Hardest first; of one grade, by file. Sources are other people’s words, and are no pages here.
 */
export function readingReport(graph: Graph, isAsked: (file: string) => boolean): PageReading[] {
  const findTerms = termFinder(graph.glossary)
  return graph.entries
    .filter(({ folder, file }) => folder !== 'sources' && isAsked(file))
    .map((entry) => pageOf(entry, sentencesOf(entry, graph, findTerms)))
    .sort((a, b) => (b.grade ?? -1) - (a.grade ?? -1) || compare(a.file, b.file))
}

/** Fewer words than this say little about how hard a sentence is: one long word decides. */
const fewestWords = 5

function sentencesOf(entry: Entry, graph: Graph, find: Finder): Sentence[] {
  const passages = [...passagesOf(entry, graph)].filter(isProse)
  const textsOf = ({ text, sentences }: Passage) =>
    sentences.map(({ start, end }) => text.slice(start, end))
  const known = knownNames(passages.flatMap(textsOf))
  return passages.flatMap((passage) =>
    passage.sentences.flatMap((stretch) => {
      const plain = plainWords(passage, stretch, find, known)
      const words = countWords(plain)
      return words < fewestWords ? [] : [{ passage, stretch, plain, words, grade: gradeOf(plain) }]
    }),
  )
}

function isProse({ field, block }: Passage): boolean {
  return field === 'body' ? block?.node.type === 'paragraph' : field !== 'title' && field !== 'term'
}

function pageOf(entry: Entry, sentences: readonly Sentence[]): PageReading {
  const placeOf = placesIn(entry.file, entry.text)
  const hardest = [...sentences]
    .sort((a, b) => b.grade - a.grade || b.words - a.words)
    .slice(0, 3)
    .map(({ passage, stretch, plain, grade, words }): HardSentence => {
      const typed = passage.text.slice(stretch.start, stretch.end)
      const start = stretch.start + typed.length - typed.trimStart().length
      const place = passage.place(start, stretch.start + typed.trimEnd().length)
      const { line, column, endLine, endColumn } = placeOf(place.start, place.end)
      const where = { line, column, endLine, endColumn }
      return { ...where, grade, words, text: typed.trim(), hardWords: hardWords(plain) }
    })
  const summary = sentences.filter(
    ({ passage: { field } }) => field === 'summary' || field === 'short',
  )
  return {
    file: entry.file,
    record: `${entry.folder}/${entry.id}`,
    title: nameOf(entry),
    grade: meanGrade(sentences) ?? null,
    summary: meanGrade(summary) ?? null,
    words: sentences.reduce((sum, { words }) => sum + words, 0),
    hardest,
  }
}

type Finder = Parameters<typeof plainWords>[2]

type Sentence = Graded & { passage: Passage; stretch: Stretch; plain: string }

/** How hard a page is to read. */
export type PageReading = {
  /** Path as shown to authors. */
  file: string
  /** `folder/id` of the record. */
  record: string
  /** What the record is called in a list. */
  title: string
  /** US school grade to one decimal; `null` if the page has no sentence of five words. */
  grade: number | null
  /** The grade of its summary, or of the short definition of a term; `null` if it has none. */
  summary: number | null
  /** How many words were graded, what is exempt counted as one. */
  words: number
  /** The three hardest sentences, hardest first; fewer if there are fewer. */
  hardest: HardSentence[]
}

/** A sentence, and what makes it hard. Lines and columns count from 1. */
export type HardSentence = Omit<Place, 'file'> & {
  grade: number
  /** How many words it has, what is exempt counted as one. */
  words: number
  /** As printed. */
  text: string
  /** Its words of three syllables or more, the longest first. */
  hardWords: string[]
}
