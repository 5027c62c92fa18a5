import { addressOf } from '../../graph/addresses.ts'
import type { Entry } from '../../graph/entry.ts'
import { type DevelopmentStanding } from '../../graph/standing.ts'
import { pointName } from '../../graph/points.ts'
import { stillCounts } from '../../graph/still-counts.ts'
import { parseCitations } from '../../schema/citation.ts'
import type { Effect } from '../../schema/development.ts'
import { placeName } from '../../schema/place.ts'
import type { DataInput } from './data-input.ts'
import { headOf } from './head-of.ts'
import type { DataOf } from './published-schemas.ts'
import { citationData, referenceTo } from './reference-to.ts'
import type { DevelopmentData } from './schemas/developments.ts'

/** Every development up to the graph’s day, and where it stands: `/api/developments.json`. */
export function developmentsData(input: DataInput): DataOf<'developments'> {
  const { graph } = input
  return {
    ...headOf('developments', input),
    developments: graph.timeline.flatMap((entry) => {
      const standing = graph.citator.get(entry.id)
      return standing ? developmentData(entry, standing, input) : []
    }),
  }
}

function developmentData(
  entry: Entry<'developments'>,
  standing: DevelopmentStanding,
  { graph, site, at, said }: DataInput,
): DevelopmentData {
  const { id, data } = entry
  const { status, since, by } = standing
  const cite = (one: Parameters<typeof citationData>[0]) => citationData(one, graph)
  const does = (from: string, effect: Effect) => ({
    effect: effect.effect,
    counts: stillCounts(from, effect, graph.citator),
    citations: parseCitations(effect.cite).map(cite),
  })
  return {
    id,
    address: at(addressOf(entry)),
    title: data.title,
    date: data.date,
    kind: data.kind,
    status: { status, words: said.development(entry), since, by },
    fallen: (graph.ground.get(id) ?? []).map(({ on, via, distance }) => ({ on, via, distance })),
    summary: data.summary,
    storyline: data.storyline,
    places: data.places.map((code) => ({ code, name: placeName(code, site.language) })),
    court: data.court ?? null,
    docket: data.docket,
    citation: data.citation ?? null,
    text: graph.texts.get(id) ?? null,
    points: data.points.flatMap((point) => {
      const found = standing.points.get(point.id)
      if (!found) return []
      return {
        id: point.id,
        address: at(`${addressOf(entry)}#point:${point.id}`),
        text: point.text,
        standing: found.standing,
        words: said.point(data.kind, found.standing),
        since: found.since,
        by: found.by,
        onAppeal: found.onAppeal,
      }
    }),
    effects: data.effects.map((effect) => ({
      on: referenceTo(effect.on, graph),
      by: effect.by ?? null,
      ...does(id, effect),
    })),
    later: (graph.incoming.get(id) ?? []).map(({ from, effect }) => ({
      from: referenceTo(effect.by === undefined ? from.id : `${from.id}#${effect.by}`, graph),
      date: from.data.date,
      point: pointName(effect.on) || null,
      ...does(from.id, effect),
    })),
    reliesOn: data.reliesOn.map((point) => referenceTo(point, graph)),
    until: data.until ?? null,
    citations: entry.marks.citations.flatMap(({ cites }) => cites.map(cite)),
    reviewed: data.reviewed,
    corrections: data.corrections,
  }
}
