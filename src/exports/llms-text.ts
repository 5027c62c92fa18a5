import { addressOf } from '../graph/addresses.ts'
import { type Entry, nameOf } from '../graph/entry.ts'
import type { Graph } from '../graph/graph.ts'
import { dateInWords } from '../schema/plain-date.ts'
import type { Site } from '../schema/site.ts'
import {
  dataFiles,
  homeSays,
  optionalPages,
  type OwnPage,
  sourcesPage,
  statusPage,
} from './llms-text-data.ts'
import { escapeText, target } from './markdown/escape.ts'
import { bulleted, stacked } from './markdown/layout.ts'
import { markdownAddress } from './markdown/markdown-address.ts'
import { toldStanding } from './words/told-standing.ts'

/**
 * What there is on the site, for language models: `/llms.txt`. Pages are named by their Markdown
 * copies, developments the newest first and each with where it stands.
 *
 * @param at Turns an address from the site’s root into the full one where the site lives.
 * @see https://llmstxt.org/#format
 */
export function llmsText(
  graph: Graph,
  { name, description, language }: Pick<Site, 'name' | 'description' | 'language'>,
  at: (path: string) => string,
): string {
  const { compare } = new Intl.Collator(language, { numeric: true })
  const day = dateInWords(graph.today, language)
  const own = ({ path, title, says }: OwnPage) => link(title, at(markdownAddress(path)), says)
  const record = (entry: Entry, says: string) =>
    own({ path: addressOf(entry), title: nameOf(entry), says })
  const byName = <E extends Entry>(entries: ReadonlyMap<string, E>) =>
    [...entries.values()].sort((a, b) => compare(nameOf(a), nameOf(b)))
  const told = (entries: Graph['storylines'] | Graph['pages']) =>
    byName<Entry<'storylines' | 'pages'>>(entries).map((entry) => record(entry, entry.data.summary))
  const developments = graph.timeline
    .toReversed()
    .map((entry) => record(entry, developmentLine(entry, graph, language)))
  const terms = byName(graph.glossary).map((entry) => record(entry, entry.data.short))
  // The site has a page of corrections even where no record has words for it.
  const others = optionalPages.filter(({ path }) => !graph.pages.has(path.slice(1, -1)))
  const text = [
    `# ${escapeText(name)}`,
    `> ${escapeText(`${description} As of ${day}.`)}`,
    bulleted(howToRead(day, at('/api/status.json'))),
    ...section('Start here', [own({ path: '/', title: name, says: homeSays }), own(statusPage)]),
    ...section('Developments', developments),
    ...section('Storylines', told(graph.storylines)),
    ...section('Glossary', terms),
    ...section('Sources', [own(sourcesPage)]),
    ...section(
      'Data',
      dataFiles.map(({ path, says }) => link(path, at(path), says)),
    ),
    ...section('Optional', [...others.map(own), ...told(graph.pages)]),
  ]
  return `${stacked(text)}\n`
}

/** What to mind, before any list. */
function howToRead(day: string, status: string): string[] {
  return [
    `Where things stand is worked out for ${escapeText(day)}. It may have changed since.`,
    'Never say that a ruling, an order or a law is in force without its status. It stands after the name, here and on every page: “No longer in effect”, “Partly in effect”, “On hold”, and what was done to it on which day.',
    `The same as data, with what stood on which day: [/api/status.json]${target(status)}.`,
    'No mark after a name means that nothing is on file. It does not mean that it is good law.',
    'Every page has a copy in Markdown: its address and `index.html.md`. A number in square brackets leads to the list of sources at its end.',
  ]
}

function developmentLine(entry: Entry<'developments'>, graph: Graph, language: string): string {
  const { kind, date } = entry.data
  return `${kind}, ${dateInWords(date, language)}. ${toldStanding(entry, graph, language)?.line ?? ''}`
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${title}`, bulleted(lines)]
}

function link(title: string, address: string, says: string): string {
  const words = says.replace(/\s+/g, ' ').trim()
  return `[${escapeText(title)}]${target(address)}${words === '' ? '' : `: ${escapeText(words)}`}`
}
