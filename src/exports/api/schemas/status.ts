import { z } from 'astro/zod'
import { date, id, pointReference, standing, status } from './shared.ts'

const from = date.describe('Date as on file of the change.')

const since = date.describe(
  'Date since when, as on file; for an expiry, the day after the last one.',
)

const by = id
  .nullable()
  .describe('Development that made it so; null at the start, for an expiry, and after a lapse.')

const point = z.strictObject({
  standing: standing.describe('Where the point stands on asOf.'),
  since,
  by,
  onAppeal: z.boolean().describe('Whether an appeal is on file and nothing has followed.'),
  history: z
    .array(z.strictObject({ from, standing: standing.describe('What it became.'), by }))
    .describe('What it was since when, earliest first.'),
})

const development = z.strictObject({
  status: status.describe('Where the development stands on asOf.'),
  since,
  by,
  points: z
    .record(z.string(), point)
    .describe('Its points by their ids; a development without points has one, named "".'),
  history: z
    .array(z.strictObject({ from, status: status.describe('What it became.'), by }))
    .describe('What it was since when, earliest first.'),
  fallen: z
    .array(
      z.strictObject({
        on: pointReference.describe('Development or point that is over or on hold.'),
        via: pointReference.describe('First step towards it.'),
        distance: z.int().min(1).describe('How many steps away it is.'),
      }),
    )
    .describe('What it relies on, through however many steps, that is over or on hold.'),
})

/** `/api/status.json`, whose shape is a promise older than the schemas: it does not name its own. */
export const statusSchema = z
  .strictObject({
    asOf: z.iso.date().describe('Day that everything in the file is worked out for.'),
    developments: z
      .record(z.string(), development)
      .describe('Every development up to asOf, by its id.'),
  })
  .meta({
    title: 'Status',
    description: 'Where every development and every point of it stands, and stood.',
  })
