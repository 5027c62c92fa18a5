import type { Entry } from '../../graph/entry.ts'
import { developmentName } from '../../graph/points.ts'
import { fells, isHold, type Status } from '../../graph/standing-rules.ts'
import type { TimelineYear } from '../../graph/timeline-years.ts'
import type { Effect } from '../../schema/development.ts'

/**
 * Where everything in the drawing of a timeline stands: a row for each development, earliest at the
 * top, a lane for each storyline, years as landmarks, a break for years with nothing on file, and a
 * curve from each development to every earlier one that it acted on.
 *
 * Rows are evenly spaced, so the drawing is not to scale. Units are those of its `viewBox`, about
 * one to a pixel on a phone.
 *
 * @param lanes Ids of the storylines, from the left.
 * @param statusOf What a development is on the site’s day; `undefined` if it is still to come.
 */
export function drawTimeline(
  years: readonly TimelineYear<Entry<'developments'>>[],
  lanes: readonly string[],
  statusOf: (id: string) => Status | undefined,
): TimelineDrawing {
  const step = lanes.length > 1 ? Math.min(60, (width - left - right) / (lanes.length - 1)) : 0
  const laneX = (storyline: string) => Math.round(left + lanes.indexOf(storyline) * step)
  const drawing: TimelineDrawing = {
    width,
    height: 0,
    lanes:
      lanes.length > 1
        ? lanes.map((lane, number) => ({ x: laneX(lane), letter: laneLetter(number) }))
        : [],
    years: [],
    gaps: [],
    dots: [],
    curves: [],
  }
  let y = lanes.length > 1 ? top : 0
  for (const { year, empty, developments } of years) {
    if (empty > 0) {
      drawing.gaps.push({ y: y + row, years: empty })
      y += row
    }
    y += row
    drawing.years.push({ y, year })
    for (const { id, data } of developments) {
      y += row
      drawing.dots.push({ id, x: laneX(data.storyline), y, status: statusOf(id) ?? 'future' })
    }
  }
  drawing.height = y + row
  const dots = new Map(drawing.dots.map((dot) => [dot.id, dot]))
  for (const { id, data } of years.flatMap(({ developments }) => developments)) {
    const from = dots.get(id)
    const deeds = Map.groupBy(data.effects, ({ on }) => developmentName(on))
    for (const [on, effects] of from && statusOf(id) ? deeds : []) {
      const to = dots.get(on)
      if (!from || !to || from === to) continue
      const path = curve(from, to, step > 0 ? step - 8 : right)
      drawing.curves.push({ path, kind: curveKind(effects.map(({ effect }) => effect)) })
    }
  }
  return drawing
}

/** A, B, C … for the lanes, which their key explains; numbers after Z. */
export function laneLetter(number: number): string {
  return number < 26 ? String.fromCharCode(65 + number) : String(number + 1)
}

/** A curve that leaves to the right, the further the more rows it spans, but not into the next lane. */
function curve(from: Place, to: Place, most: number): string {
  const bulge = Math.min(14 + Math.abs(from.y - to.y) / 6, most)
  return `M${from.x} ${from.y}C${Math.round(from.x + bulge)} ${from.y} ${Math.round(to.x + bulge)} ${to.y} ${to.x} ${to.y}`
}

/** The gravest of what one event did to another. */
export function curveKind(effects: readonly Effect['effect'][]): CurveKind {
  const isOfHold = (effect: Effect['effect']) => isHold(effect) || effect === 'lifts-stay'
  if (effects.some((effect) => fells(effect) && !isHold(effect))) return 'end'
  return effects.some(isOfHold) ? 'hold' : 'other'
}

const width = 300
/** Room for the years on the left, for curves on the right, and for the letters of lanes on top. */
const left = 64
const right = 56
const top = 12
const row = 16

type Place = { x: number; y: number }

/** Whether what was done ended something, put it on hold or freed it, or neither. */
export type CurveKind = 'end' | 'hold' | 'other'

export type TimelineDrawing = {
  width: number
  height: number
  lanes: { x: number; letter: string }[]
  years: { y: number; year: number }[]
  /** Breaks: how many whole years have nothing on file. */
  gaps: { y: number; years: number }[]
  dots: (Place & { id: string; status: Status | 'future' })[]
  curves: { path: string; kind: CurveKind }[]
}
