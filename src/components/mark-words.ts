import { compare } from '../graph/compare.ts'
import type { Fall } from '../graph/fall.ts'
import { type GroundFall, groundFalls, ownFalls, type Standings } from '../graph/falls.ts'
import type { DevelopmentStanding } from '../graph/standing.ts'
import { isFallen, type Standing, type Status } from '../graph/standing-rules.ts'
import type { Development, Effect } from '../schema/development.ts'
import { dateInSentence, dateInWords, type PlainDate } from '../schema/plain-date.ts'
import { effectPast, standingWords } from './status-words.ts'

/**
 * The mark that stands beside a development wherever a reader meets it: what befell it, or else
 * what befell something it rests on. Absent if nothing of the kind is on file.
 */
export function markOf(
  { id, data }: { id: string; data: Development },
  graph: Standings,
): StatusMark | undefined {
  const standing = graph.citator.get(id)
  if (!standing) return undefined
  const own = fateOf(data.kind, standing)
  if (own) return { ...own, status: standing.status }
  const [ground] = groundFalls(id, graph)
  return ground && reliance(ground, graph)
}

/**
 * What befell a development itself, and since when: `vacated in part`. Absent while all of it
 * stands, is pending or is done.
 */
export function fateOf(
  kind: Development['kind'],
  standing: DevelopmentStanding,
): Omit<StatusMark, 'status'> | undefined {
  const points = [...standing.points.values()]
  const isHeld = standing.status === 'on-hold'
  // What is on hold is told by its hold, though a point of it may have ended besides.
  const falls = ownFalls(standing).filter((fall) => !isHeld || fall.standing === 'on-hold')
  const back = points.filter(({ standing }) => standing === 'sent-back')
  const returned = back
    .flatMap(({ history }) => history.slice(-1))
    .sort((a, b) => compare(b.from, a.from))
  const latest = falls[0] ?? returned[0]
  if (!latest) return undefined
  const touched = falls.length > 0 ? points.filter((point) => isFallen(point.standing)) : back
  const isWhole = isHeld || touched.length === points.length
  return { ...fallWords(kind, latest, isWhole), since: latest.from }
}

/**
 * How something fell, and when, after its name: `was vacated on 5 May 2031`, `has been on hold since
 * May 2031`.
 *
 * @param isMany Whether several points fell together.
 */
export function fallClause(
  kind: Development['kind'],
  { effect, standing, from }: Fall,
  language: string,
  isMany = false,
): string {
  if (effect)
    return `${isMany ? 'were' : 'was'} ${effectPast(kind, effect)} ${dateInSentence(from, language)}`
  const since = `since ${dateInWords(from, language)}`
  if (standing === 'expired') return `ran out, and has had no force ${since}`
  const has = isMany ? 'have' : 'has'
  return standing === 'on-hold'
    ? `${has} been on hold ${since}`
    : `${has} not been in effect ${since}`
}

/** What a fall is called, and which entry of the key to the marks explains it. */
function fallWords(
  kind: Development['kind'],
  fall: Fall,
  isWhole: boolean,
): Pick<StatusMark, 'words' | 'meaning'> {
  const words = fall.effect
    ? effectPast(kind, fall.effect)
    : standingWords[fall.standing].toLowerCase()
  return { words: isWhole ? words : `${words} in part`, meaning: fall.effect ?? fall.standing }
}

/** `relies on a ruling that was vacated`, with the distance in words. */
function reliance(fall: GroundFall, graph: Standings): StatusMark | undefined {
  const { on, distance } = fall
  const target = graph.developments.get(on)
  const standing = graph.citator.get(on)
  if (!target || !standing) return undefined
  const { kind } = target.data
  const isWhole = [...standing.points.values()].every((point) => isFallen(point.standing))
  const { words } = fallWords(kind, fall, isWhole)
  const verb = fall.effect ? 'was' : fall.standing === 'expired' ? 'has' : 'is'
  const far = distance === 1 ? '' : `, ${stepWords[distance] ?? distance} steps away,`
  return {
    words: `relies${far} on ${article(kind)} ${kind} that ${verb} ${words}`,
    since: fall.from,
    status: standing.status,
    meaning: 'relies',
  }
}

function article(kind: Development['kind']): string {
  return kind === 'order' ? 'an' : 'a'
}

const stepWords = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** What a mark says, and where it is explained. */
export type StatusMark = {
  words: string
  /** Date as on file of the change; the day after the last one for an expiry. */
  since: PlainDate
  /** Status of what fell. */
  status: Status
  /** Its entry in the key to the marks. */
  meaning: MarkMeaning
}

/** What the key to the marks explains. */
export type MarkMeaning = Effect['effect'] | Standing | 'relies'
