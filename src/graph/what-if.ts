import type { Development } from '../schema/development.ts'
import { answersThatHold } from './answers.ts'
import { compare } from './compare.ts'
import type { Entry } from './entry.ts'
import { type Citator, citator, type DevelopmentStanding } from './standing.ts'
import type { Standing, Status } from './standing-rules.ts'

/**
 * Where everything would stand if a development, or one point of it, were vacated on a day.
 *
 * @param reference As `id` or `id#point`. Of what is not there on that day, nothing would change.
 * @param graph Stays as it is. Its `today` is the day.
 * @returns What would change: developments by id, questions by id.
 */
export function whatIf(reference: string, graph: Present): WhatIf {
  const { after } = citatorWithout(reference, graph)
  return {
    developments: [...graph.citator].flatMap(([id, before]) => {
      const change = changeOf(id, before, after.get(id) ?? before)
      return change ? [change] : []
    }),
    questions: [...graph.questions]
      .map(([id, entry]) => ({
        id,
        before: numbersOf(entry, graph.citator),
        after: numbersOf(entry, after),
      }))
      .filter(({ before, after }) => before.join() !== after.join())
      .sort((a, b) => compare(a.id, b.id)),
  }
}

/**
 * The citator of such a day, without what felled the thing.
 *
 * @returns `by`: what stands under that name as the cause of changes; it is no id.
 */
export function citatorWithout(
  reference: string,
  { developments, today }: Pick<Present, 'developments' | 'today'>,
): { after: Citator; by: string } {
  // No id has such a sign. It sorts last, so that whatever else happened on the day came before.
  let by = '~'
  while (developments.has(by)) by += '~'
  const all = new Map([...developments].map(([id, { data }]) => [id, data]))
  const after = new Map(citator(all.set(by, vacating(reference, today)), today))
  after.delete(by)
  return { after, by }
}

function vacating(on: string, date: string): Development {
  return {
    title: '',
    date,
    storyline: '',
    kind: 'ruling',
    places: [],
    docket: [],
    summary: '',
    points: [],
    effects: [{ on, effect: 'vacates', cite: '' }],
    reliesOn: [],
    reviewed: date,
    corrections: [],
  }
}

function changeOf(
  id: string,
  before: DevelopmentStanding,
  after: DevelopmentStanding,
): DevelopmentChange | undefined {
  const points = [...before.points].flatMap(([point, { standing }]) => {
    const now = after.points.get(point)?.standing ?? standing
    return now === standing ? [] : [{ point, before: standing, after: now }]
  })
  // A status follows from points, and does not change without one.
  return points.length === 0
    ? undefined
    : { id, before: before.status, after: after.status, points }
}

/** Numbers of the answers that hold, counted from 1. */
function numbersOf({ data }: Entry<'questions'>, citator: Citator): number[] {
  return answersThatHold(data, citator).map((answer) => data.answers.indexOf(answer) + 1)
}

/** The part of a graph that tells where things stand. */
export type Present = {
  /** Day that status is computed for. */
  today: string
  developments: ReadonlyMap<string, { data: Development }>
  questions: ReadonlyMap<string, Entry<'questions'>>
  citator: Citator
}

/** What would change if something were vacated. */
export type WhatIf = { developments: DevelopmentChange[]; questions: QuestionChange[] }

/** A development of which a point would change, and with it, mostly, its status. */
export type DevelopmentChange = {
  id: string
  before: Status
  after: Status
  /** The points that would change; one that is a whole has one, named `''`. */
  points: { point: string; before: Standing; after: Standing }[]
}

/** A question to which another answer would be given. */
export type QuestionChange = {
  id: string
  /** Numbers of the answers that hold, from 1. A rule asks that it is one; none or more fail it. */
  before: number[]
  after: number[]
}
