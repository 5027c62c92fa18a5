import type { Lead } from '../../graph/leads.ts'
import type { Sentence } from './sentence-at.ts'
import type { Place } from './touched-pages.ts'

/** A part of the text under a heading; nothing if there is nothing in it. */
export function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `## ${heading}`, '', ...lines]
}

/** `content/pages/help.mdx:9:4`, which a terminal can open. */
export function placeText({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`
}

/** `1 page`, `3 pages`, `no page`. */
export function count(number: number, word: string): string {
  return `${number === 0 ? 'no' : number} ${word}${number > 1 ? 's' : ''}`
}

/** How many places there are: `12 on 3 pages`. */
export function onPages(pages: readonly { places: readonly unknown[] }[]): string {
  const places = pages.reduce((sum, page) => sum + page.places.length, 0)
  return `${places} on ${count(pages.length, 'page')}`
}

/** How something far away is touched: `relies on "b", which relies on it`. */
export function chain(through: readonly string[]): string {
  const nearestLast = through.toReversed().map((id) => `"${id}", which relies on `)
  return `relies on ${nearestLast.join('')}it`
}

/**
 * A sentence in one line: about 100 of its characters around the place, with what stands there as an
 * author typed it.
 */
export function sentenceText(
  { before, words, after }: Sentence,
  lead: Pick<Lead, 'kind'> & { source?: string },
): string {
  const room = Math.max(0, longest - words.length)
  const afterward = Math.min(after.length, Math.max(room - before.length, Math.floor(room / 2)))
  const beforehand = lastOf(before, room - afterward)
  return `${beforehand}${marked(words, lead)}${firstOf(after, afterward)}`.trim()
}

const longest = 100

function marked(words: string, { kind, source }: Pick<Lead, 'kind'> & { source?: string }): string {
  if (kind === 'mention') return `[[${words}]]`
  return kind === 'text' ? ` [@${source}]` : `[${words}]`
}

function lastOf(text: string, length: number): string {
  return text.length <= length
    ? text
    : `…${text.slice(text.length - length).replace(/^\S*\s+/, '')}`
}

function firstOf(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length).replace(/\s+\S*$/, '')}…`
}
