import { compare } from '../../graph/compare.ts'
import { type GroundFall, groundFalls, ownFalls, type Standings } from '../../graph/falls.ts'
import type { DevelopmentStanding, Fall } from '../../graph/standing.ts'
import { fells, type Standing, type Status } from '../../graph/standing-rules.ts'
import type { Development, Effect } from '../../schema/development.ts'
import { dateInSentence, dateInWords, dayBefore, type PlainDate } from '../../schema/plain-date.ts'
import { effectPast, standingWords } from './status-words.ts'

/**
 * The mark that stands beside a development wherever a reader meets it: what befell it, the latest
 * first, and, while any of it is left, what befell something it rests on. Absent if nothing of the
 * kind is on file.
 *
 * @param except What this development did is said already.
 */
export function markOf(
  { id, data }: { id: string; data: Development },
  graph: Standings,
  except?: string,
): StatusMark | undefined {
  const standing = graph.citator.get(id)
  if (!standing) return undefined
  const own = ownNotes(data.kind, standing, graph, except)
  const [ground] = standing.status === 'ended' ? [] : groundFalls(id, graph)
  const reliance = ground && relianceNote(ground, graph)
  const notes = [...own, ...(reliance ? [reliance] : [])]
  const [first] = notes
  const status = own.length > 0 ? standing.status : graph.citator.get(ground?.on ?? '')?.status
  return first && status && { notes, status, meaning: first.meaning }
}

/** A mark on one line, each note with its date: `vacated in part, January 2032; sent back, 2033`. */
export function markInWords({ notes }: Pick<StatusMark, 'notes'>, language: string): string {
  return notes.map(({ words, since }) => `${words}, ${dateInWords(since, language)}`).join('; ')
}

/** What befell points of a development, each word once: `vacated in part`, and since when. */
function ownNotes(
  kind: Development['kind'],
  standing: DevelopmentStanding,
  graph: Standings,
  except?: string,
): MarkNote[] {
  const returned = [...standing.points].flatMap(([name, { standing, returned }]) =>
    returned ? [{ ...returned, standing, points: [name] }] : [],
  )
  const notes = new Map<string, { note: MarkNote; points: string[] }>()
  const falls = [...ownFalls(standing), ...returned]
    .filter(({ by }) => except === undefined || by !== except)
    .sort((a, b) => compare(b.from, a.from))
  for (const fall of falls) {
    const note = noteOf(kind, fall, graph)
    const known = notes.get(note.words)
    if (known) known.points.push(...fall.points)
    else notes.set(note.words, { note, points: [...fall.points] })
  }
  return [...notes.values()].map(({ note, points }) => ({
    ...note,
    words: points.length < standing.points.size ? `${note.words} in part` : note.words,
  }))
}

/** What a fall is called, and which entry of the key to the marks explains it. */
function noteOf(kind: Development['kind'], fall: Fall, graph: Standings): MarkNote {
  const { effect, standing, from } = fall
  if (standing === 'sent-back') return { words: 'sent back', since: from, meaning: 'remands' }
  return effect && fells(effect)
    ? { words: effectPast(kind, effect, makerOf(fall, graph)), since: from, meaning: effect }
    : { words: standingWords[standing].toLowerCase(), since: from, meaning: standing }
}

/** `relies on a ruling that was vacated`, with the distance in words. */
function relianceNote(fall: GroundFall, graph: Standings): MarkNote | undefined {
  const { on, distance } = fall
  const target = graph.developments.get(on)?.data
  const standing = graph.citator.get(on)
  if (!target || !standing) return undefined
  const { words } = noteOf(target.kind, fall, graph)
  const isWhole = ownNotes(target.kind, standing, graph).some((note) => note.words === words)
  const isDeed = fall.effect !== undefined && fells(fall.effect)
  const verb = isDeed ? 'was' : fall.standing === 'expired' ? 'has' : 'is'
  const far = distance === 1 ? '' : `, ${stepWords[distance] ?? distance} steps away,`
  const article = target.kind === 'order' ? 'an' : 'a'
  const what = `${article} ${target.kind} that ${verb} ${words}${isWhole ? '' : ' in part'}`
  return { words: `relies${far} on ${what}`, since: fall.from, meaning: 'relies' }
}

/**
 * How something fell, and when, after its name: `was vacated on 5 May 2031`, `has been on hold since
 * May 2031`.
 *
 * @param isMany Whether several points fell together.
 */
export function fallClause(
  kind: Development['kind'],
  fall: Fall,
  graph: Standings,
  language: string,
  isMany = false,
): string {
  const { effect, standing, from } = fall
  if (effect && fells(effect)) {
    const done = effectPast(kind, effect, makerOf(fall, graph))
    return `${isMany ? 'were' : 'was'} ${done} ${dateInSentence(from, language)}`
  }
  const since = `since ${dateInWords(from, language)}`
  const has = isMany ? 'have' : 'has'
  if (standing === 'expired')
    return `ran out: its last day on file was ${dateInWords(dayBefore(from), language)}`
  return standing === 'on-hold'
    ? `${has} been on hold ${since}`
    : `${has} not been in effect ${since}`
}

function makerOf({ by }: Fall, { developments }: Standings): Development['kind'] | undefined {
  return developments.get(by ?? '')?.data.kind
}

const stepWords = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** What a mark says. */
export type StatusMark = {
  /** At least one. */
  notes: MarkNote[]
  /** Status of what fell. */
  status: Status
  /** The entry in the key to the marks that explains the first note. */
  meaning: MarkMeaning
}

/** One thing that befell something. */
export type MarkNote = {
  words: string
  /** Date as on file of the change; the day after the last one for an expiry. */
  since: PlainDate
  meaning: MarkMeaning
}

/** What the key to the marks explains. */
export type MarkMeaning = Effect['effect'] | Standing | 'relies'
