import type { Folder, RecordFile } from '../schema/record.ts'
import { compare } from './compare.ts'
import { type Entry, entryOf } from './entry.ts'
import { type IncomingEffect, incomingEffects } from './incoming-effects.ts'
import { nameIndex, type NameIndex } from './names.ts'
import { type FallenGround, fallenGround } from './reliance.ts'
import { citator, type Citator } from './standing.ts'
import { inTimeOrder } from './timeline.ts'

/**
 * Join records into one graph. A record that does not fit its schema has no place in it, but its
 * id is kept under `known`, so that one mistake is not reported as many.
 *
 * @param today Day to compute status for, as `YYYY-MM-DD`.
 * @param unread `folder/id` of records whose files could not be read at all.
 * @param read Reads the body of a record; one that remembers saves time where little has changed.
 */
export function buildGraph(
  files: readonly RecordFile[],
  today: string,
  unread: readonly string[] = [],
  read: (file: RecordFile) => Entry | undefined = entryOf,
): Graph {
  const entries = files.flatMap((file) => read(file) ?? [])
  const developments = inFolder(entries, 'developments')
  const glossary = inFolder(entries, 'glossary')
  const timeline = inTimeOrder(developments.values())
  const sources = inFolder(entries, 'sources')
  return graphOn(
    {
      entries,
      developments,
      timeline,
      storylines: inFolder(entries, 'storylines'),
      glossary,
      pages: inFolder(entries, 'pages'),
      questions: inFolder(entries, 'questions'),
      sources,
      known: new Set([...files.map(({ folder, id }) => `${folder}/${id}`), ...unread]),
      names: nameIndex(dataOf(glossary), dataOf(developments)),
      texts: textsIn(sources),
    },
    today,
  )
}

/** The same records on a day: where everything stands is worked out for it. */
export function graphOn(records: Undated, today: string): Graph {
  const developments = dataOf(records.developments)
  const standings = citator(developments, today)
  const ground = [...standings.keys()].map(
    (id) => [id, fallenGround(id, developments, standings)] as const,
  )
  return {
    ...records,
    today,
    citator: standings,
    ground: new Map(ground),
    incoming: incomingEffects(records.timeline, today),
  }
}

function dataOf<T>(map: ReadonlyMap<string, { data: T }>): Map<string, T> {
  return new Map([...map].map(([id, { data }]) => [id, data]))
}

/** The source that is the text of each development; of several, the first by key. */
function textsIn(sources: ReadonlyMap<string, Entry<'sources'>>): Map<string, string> {
  const texts = new Map<string, string>()
  for (const [key, { data }] of sources) {
    if (data.textOf !== undefined && !texts.has(data.textOf)) texts.set(data.textOf, key)
  }
  return texts
}

/** Developments of a storyline, earliest first. */
export function timelineOf(graph: Graph, storyline: string): Entry<'developments'>[] {
  return graph.timeline.filter(({ data }) => data.storyline === storyline)
}

function inFolder<F extends Folder>(entries: Entry[], folder: F): Map<string, Entry<F>> {
  const found = entries.filter((entry): entry is Entry<F> => entry.folder === folder)
  return new Map(found.sort((a, b) => compare(a.id, b.id)).map((entry) => [entry.id, entry]))
}

/** Every record, and how they join. */
export type Graph = {
  /** Day that status is computed for. */
  today: string
  entries: Entry[]
  developments: ReadonlyMap<string, Entry<'developments'>>
  /** Every development, earliest first. */
  timeline: readonly Entry<'developments'>[]
  storylines: ReadonlyMap<string, Entry<'storylines'>>
  glossary: ReadonlyMap<string, Entry<'glossary'>>
  pages: ReadonlyMap<string, Entry<'pages'>>
  questions: ReadonlyMap<string, Entry<'questions'>>
  sources: ReadonlyMap<string, Entry<'sources'>>
  /** `folder/id` of every file, also of those that do not fit their schema. */
  known: ReadonlySet<string>
  names: NameIndex
  citator: Citator
  /** The source that is the text of a development, by its id; of several, the first by key. */
  texts: ReadonlyMap<string, string>
  /** What each development rests on and has fallen, by its id. */
  ground: ReadonlyMap<string, FallenGround[]>
  /** What later developments did to each, by its id, in the order of time. */
  incoming: ReadonlyMap<string, IncomingEffect[]>
}

/** What of a graph does not depend on the day. */
export type Undated = Omit<Graph, 'today' | 'citator' | 'ground' | 'incoming'>
