import type { Entry } from '../../graph/entry.ts'
import { nameOf } from '../../graph/entry.ts'
import type { Graph } from '../../graph/graph.ts'
import { dateInWords } from '../../schema/plain-date.ts'
import type { Site } from '../../schema/site.ts'
import { markInWords, markOf } from '../words/mark-words.ts'
import { statusLabel } from '../words/status-words.ts'
import { canDraw, folded } from './card-letters.ts'

/** The card of the site itself, for pages that have none of their own. */
export function siteCard({ name, description }: CardSite): Card {
  return drawable({ site: '', title: name, text: description }) ?? { site: '', title: '' }
}

/**
 * What is drawn for those who meet a link to a page elsewhere: the name of the site, what the page
 * is about, and where that stands. The day it is drawn on is not there: a card that is kept
 * somewhere stays true for as long as one can.
 *
 * @returns `undefined` for a record whose pages have the site’s card: a source, and whatever has
 *   letters that the fonts lack.
 */
export function cardOf(entry: Entry, graph: Graph, site: CardSite): Card | undefined {
  const card = contentOf(entry, graph, site)
  return card && drawable({ site: site.name, title: nameOf(entry), ...card })
}

/** What a card says, for those who do not see it. */
export function cardInWords({ site, kind, title, text, standing }: Card): string {
  const head = [site, kind].filter(Boolean).join(', ')
  const where = standing && [standing.label, standing.detail].filter(Boolean).join(', ')
  const [name, ...rest] = [title, where, standing ? undefined : text].filter(Boolean)
  return [head === '' ? name : `${head}: ${name}`, ...rest].join('. ')
}

function contentOf(
  entry: Entry,
  graph: Graph,
  { language }: CardSite,
): Omit<Card, 'site' | 'title'> | undefined {
  const { data } = entry
  if (entry.folder === 'glossary' && 'short' in data) return { kind: 'Term', text: data.short }
  if (entry.folder === 'storylines' && 'summary' in data) {
    return { kind: 'Storyline', text: data.summary }
  }
  if (entry.folder === 'pages' && 'summary' in data) return { text: data.summary }
  const development = entry.folder === 'developments' && graph.developments.get(entry.id)
  if (!development) return undefined
  const { kind, date } = development.data
  return {
    kind: `${kind.charAt(0).toUpperCase()}${kind.slice(1)} · ${dateInWords(date, language)}`,
    standing: standingOf(development, graph, language),
  }
}

function standingOf(
  entry: Entry<'developments'>,
  graph: Graph,
  language: string,
): NonNullable<Card['standing']> {
  const standing = graph.citator.get(entry.id)
  const label = statusLabel(entry.data.kind, standing)
  const mark = markOf(entry, graph)
  const since = standing?.since
  const isOwnDay = since === undefined || since === entry.data.date
  // A card is kept elsewhere for months: one that says that a thing holds says who looked, and when.
  const reviewed = `reviewed ${dateInWords(entry.data.reviewed, language)}`
  const detail = mark
    ? markInWords(mark, language)
    : [...(isOwnDay ? [] : [`since ${dateInWords(since, language)}`]), reviewed].join(' · ')
  const look = mark ? (standing?.status === 'ended' ? 'fallen' : 'caution') : 'plain'
  return { label, detail, look }
}

/** The card in letters that the fonts have; `undefined` if they lack one. */
function drawable(card: Card): Card | undefined {
  const { site, kind, title, text, standing } = card
  const said: Card = {
    site: folded(site),
    title: folded(title),
    ...(kind !== undefined && { kind: folded(kind) }),
    ...(text !== undefined && { text: folded(text) }),
    ...(standing && {
      standing: { ...standing, label: folded(standing.label), detail: folded(standing.detail) },
    }),
  }
  return canDraw(cardInWords(said) + (said.text ?? '')) ? said : undefined
}

type CardSite = Pick<Site, 'name' | 'description' | 'language'>

/** What a card says. */
export type Card = {
  /** Name of the site; empty on the site’s own card. */
  site: string
  /** What the page is about: `Ruling · 9 April 2031`, `Term`. Absent for a standing page. */
  kind?: string
  /** Empty on a card that shows the mark alone, for want of letters. */
  title: string
  /** A sentence or two below the title. */
  text?: string
  /** Where a development stands. */
  standing?: {
    /** `No longer in effect`. */
    label: string
    /** `vacated, January 2032`; empty where nothing befell it. */
    detail: string
    /** `fallen`: it is over; `caution`: a part of it fell, or what it rests on. */
    look: 'fallen' | 'caution' | 'plain'
  }
}
