import { daysBetween } from '../check/review/plus-days.ts'
import { dayBefore, firstDay } from '../schema/plain-date.ts'
import type { Source } from '../schema/source.ts'
import type { Ask } from './answer.ts'
import { askArchive } from './archive.ts'
import { isConnected, Offline } from './cut-off.ts'
import { judge, needsSibling, siblingOf } from './judge.ts'
import { look, withoutFragment } from './look.ts'
import { holds, isDue, type Memory, remember, type Seen } from './memory.ts'
import { addressesOf, type SourceFile } from './source-file.ts'

/**
 * Look at the addresses of sources that are due, and ask an archive for copies of what is lost.
 *
 * @param memory What earlier runs found. It is written into, address by address.
 * @throws {Offline} If no host at all can be reached: then it is this machine that is cut off, and
 *   nothing is remembered.
 */
export async function careForLinks(
  sources: readonly SourceFile[],
  memory: Memory,
  { ask, today, within, again = false, keep = async () => undefined }: Care,
): Promise<Looked> {
  const titles = titlesOf(sources)
  const due = [...titles.keys()].filter(
    (address) => again || isDue(memory.addresses[address], today, within),
  )
  const found = new Map<string, Seen>()
  const answered = new Set<string>()
  const lost = new Set<string>()
  let waiting = 0
  let saving = Promise.resolve()
  let connected: Promise<boolean> | undefined

  await Promise.all(due.map((address) => lookAt(address, titles.get(address) ?? [])))
  if (lost.size > 0) await mindTheLine()
  settle()
  await saving
  await Promise.all(sources.map(findCopy))
  return { looked: due.length - waiting, kept: titles.size - due.length, waiting }

  async function lookAt(address: string, known: string[]): Promise<void> {
    const seen = await look(address, ask)
    if ('failed' in seen.end && seen.end.failed === 'waiting') {
      waiting++
      return
    }
    const sibling = needsSibling(seen, known) ? await look(siblingOf(address), ask) : undefined
    const outcome = judge(address, seen, known, sibling)
    found.set(address, remember(memory.addresses[address], outcome, today))
    const isAnswer = !('failed' in seen.end) || seen.end.failed === 'nowhere'
    if (isAnswer || seen.hops.length > 0) answered.add(address)
    else lost.add(new URL(address).host)
    if (lost.size >= enough) await mindTheLine()
    if (found.size % 20 === 0 && answered.size > 0) {
      settle()
      // In turn: two would write over one another.
      saving = saving.then(() => keep(memory))
      // What goes wrong is told at the end, where it is waited for.
      saving.catch(() => undefined)
    }
  }

  /** Only hosts that are lost may be due; then another one is asked whether it is us. */
  async function mindTheLine(): Promise<void> {
    if (answered.size > 0) return
    connected ??= isConnected(memory, lost, ask)
    if (!(await connected)) throw new Offline(lost.size)
  }

  function settle(): void {
    for (const [address, seen] of found) memory.addresses[address] = seen
  }

  async function findCopy({ data }: SourceFile): Promise<void> {
    const seen = memory.addresses[withoutFragment(data.URL)]
    const isLost = seen?.kind === 'gone' || seen?.kind === 'unreachable'
    if (!seen || !isLost || !holds(seen) || data.archived !== undefined) return
    if (seen.archive && !again && daysBetween(seen.archive.asked, today) < within) return
    const copy = await askArchive(data.URL, daysOfCopy(data, seen), ask)
    if (copy) seen.archive = { asked: today, ...copy }
  }
}

/**
 * The days between which a copy shows the document that was cited: not before it was issued, and not
 * after an author read it; where no such day is on file, not after it was last seen in its place.
 */
export function daysOfCopy(
  { issued, opened }: Pick<Source, 'issued' | 'opened'>,
  { good, since, looked }: Pick<Seen, 'good' | 'since' | 'looked'>,
): { first?: string; last: string } {
  const lost = dayBefore(since.gone ?? since.unreachable ?? looked)
  return {
    ...(issued !== undefined && { first: firstDay(issued) }),
    last: opened === undefined ? (good ?? lost) : firstDay(opened),
  }
}

/** Each address once, without its fragment, with the titles of the documents that should be there. */
function titlesOf(sources: readonly SourceFile[]): Map<string, string[]> {
  const titles = new Map<string, string[]>()
  for (const source of sources) {
    const { title, 'title-short': short } = source.data
    for (const { address } of addressesOf(source)) {
      const key = withoutFragment(address)
      titles.set(key, [...(titles.get(key) ?? []), title, ...(short === undefined ? [] : [short])])
    }
  }
  return titles
}

/** How many addresses were looked at, how many looks still count, and how many were put off. */
export type Looked = { looked: number; kept: number; waiting: number }

/** Lost hosts after which it is asked whether it is us, without waiting for the others. */
const enough = 10

export type Care = {
  /** Sends requests, in lanes and with patience. */
  ask: Ask
  /** Day of the run. */
  today: string
  /** Days for which a look counts. */
  within: number
  /** Whether to look again at what was looked at. */
  again?: boolean
  /** Called now and then with what is remembered so far, so that a long run is not lost. */
  keep?: (memory: Memory) => Promise<void>
}
