import { z } from 'astro/zod'
import { developmentKinds } from '../../../schema/development.ts'
import {
  citation,
  correction,
  date,
  effectName,
  fullAddress,
  head,
  id,
  pointReference,
  reference,
  reviewed,
  standing,
  status,
  words,
} from './shared.ts'

const since = date.describe(
  'Date since when, as on file; for an expiry, the day after the last one.',
)

const by = id
  .nullable()
  .describe('Development that made it so; null at the start, for an expiry, and after a lapse.')

const point = z.strictObject({
  id: id.describe('Id of the point, after # in references.'),
  address: fullAddress.describe('Its place on the page.'),
  text: words.describe('What was decided, in one sentence, as of the development’s own date.'),
  standing: standing.describe('Where it stands on asOf.'),
  words: words.describe('The same in the words of the site.'),
  since,
  by,
  onAppeal: z.boolean().describe('Whether an appeal is on file and nothing has followed.'),
})

const does = {
  effect: effectName.describe('What was done, in the court’s word.'),
  counts: z
    .boolean()
    .describe('Whether it counts on asOf: what did it has not been undone and is not on hold.'),
  citations: z.array(citation).describe('What proves it.'),
}

const development = z.strictObject({
  id: id.describe('Id; stable, and the key in status.json.'),
  address: fullAddress.describe('Its page.'),
  title: words.describe('What happened, as a headline, as of its own date.'),
  date: date.describe('When it happened, as precise as on file.'),
  kind: z.enum(developmentKinds).describe('What it is.'),
  status: z
    .strictObject({
      status: status.describe('Where it stands on asOf.'),
      words: words.describe('The same in the words of the site, with what befell it and the day.'),
      since,
      by,
    })
    .describe('Where it stands.'),
  fallen: z
    .array(
      z.strictObject({
        on: pointReference.describe('Development or point that is over or on hold.'),
        via: pointReference.describe('First step towards it.'),
        distance: z.int().min(1).describe('How many steps away it is.'),
      }),
    )
    .describe('What it relies on, through however many steps, that is over or on hold.'),
  summary: words.describe('What happened, in plain text.'),
  storyline: id.describe('Id of the storyline it belongs to.'),
  places: z
    .array(
      z.strictObject({
        code: words.describe('ISO 3166 code in small letters: us-ca; us for a whole country.'),
        name: words.describe('Name of the place.'),
      }),
    )
    .min(1)
    .describe('Where it applies.'),
  court: words.nullable().describe('Court or body that decided; null if none did.'),
  docket: z.array(words).describe('Docket numbers as printed.'),
  citation: words.nullable().describe('Where it is printed in the law reports; null if nowhere.'),
  text: id.nullable().describe('Key of the source that is its own text; null if none is on file.'),
  points: z
    .array(point)
    .describe('What it decided, one by one; empty if it is one whole, with its status alone.'),
  effects: z
    .array(
      z.strictObject({
        on: reference.describe('What it was done to, and where that stands.'),
        by: id.nullable().describe('Own point that did it; null if all of it did.'),
        ...does,
      }),
    )
    .describe('What it did to earlier developments.'),
  later: z
    .array(
      z.strictObject({
        from: reference.describe('Development, or point of it, that did it, and where it stands.'),
        date: date.describe('Date of that development.'),
        point: id.nullable().describe('Own point it was done to; null if to all of it.'),
        ...does,
      }),
    )
    .describe('What later developments did to it up to asOf, earliest first.'),
  reliesOn: z.array(reference).describe('Without which it would not stand, and where that stands.'),
  until: date.nullable().describe('Last day of its term; null if it has none, or none is known.'),
  citations: z.array(citation).describe('Sources its page cites, in the order of its text.'),
  reviewed,
  corrections: z.array(correction).describe('Mistakes on its page that were put right.'),
})

/** `/api/developments.json` */
export const developmentsSchema = z
  .strictObject({
    ...head,
    developments: z.array(development).describe('Every development up to asOf, earliest first.'),
  })
  .meta({
    title: 'Developments',
    description: 'Every dated event up to a day, and where it stands on that day.',
  })

export type DevelopmentData = z.infer<typeof development>
