import { z } from 'astro/zod'
import { effectNames } from '../../../schema/development.ts'
import type { Standing, Status } from '../../../graph/standing-rules.ts'

// What several data files say in the same way. Each field says what it means, for whoever reads the
// published schemas.

export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

/** A development, or one point of it: `harbor-order`, `harbor-order#fee-ban`. */
export const pointReference = z.string().regex(/^[a-z0-9-]+(?:#[a-z0-9-]+)?$/)

export const words = z.string().min(1)

export const fullAddress = z.string().regex(/^https?:\/\/\S+$/)

/** A date as precise as on file. */
export const date = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)

export const status = z.enum([
  'in-effect',
  'partly',
  'on-hold',
  'ended',
  'pending',
  'done',
] as const satisfies Status[])

export const standing = z.enum([
  'pending',
  'done',
  'stands',
  'affirmed',
  'amended',
  'sent-back',
  'enforced',
  'carried-out',
  'replaced',
  'ended',
  'expired',
  'on-hold',
] as const satisfies Standing[])

export const effectName = z.enum(effectNames)

export const reference = z.strictObject({
  development: id.describe('Id of a development.'),
  point: id.nullable().describe('Id of the point that is meant; null for the whole development.'),
  status: status
    .nullable()
    .describe('Where that development stands on asOf; null if it is dated after asOf.'),
  standing: standing
    .nullable()
    .describe('Where that point stands on asOf; null if no point is named, or for a later one.'),
})

export const citation = z.strictObject({
  source: id.describe('Key of the source.'),
  prefix: z.string().describe('Words before the source, such as “see”; empty if there are none.'),
  locator: z
    .strictObject({
      label: words.describe('What is counted: page, paragraph, section; none if not known.'),
      value: words.describe('The number or name of the place.'),
      text: words.describe('The place as it is printed.'),
    })
    .nullable()
    .describe('The place in the source; null if the whole of it is meant.'),
  textOf: reference
    .nullable()
    .describe('The development whose own text the source is, and where it stands; null if none.'),
})

export const correction = z.strictObject({
  date: date.describe('Day the mistake was put right.'),
  said: words.describe('What the page said.'),
  now: words.describe('What it says since.'),
  why: words.describe('Why it was wrong, or how it was found.'),
})

export const reviewed = date.describe(
  'Last day an author looked for anything newer and found the page true.',
)

/** What every data file begins with. */
export const head = {
  $schema: fullAddress.describe('Address of the schema of this file.'),
  asOf: z.iso.date().describe('Day that everything in the file is worked out for.'),
  site: z
    .strictObject({
      name: words.describe('Name of the site.'),
      address: fullAddress.describe('Where the site lives.'),
      publisher: words.describe('Who answers for it.'),
      language: words.describe('Language of its words, a BCP 47 tag.'),
    })
    .describe('The site the data comes from.'),
}

export type Reference = z.infer<typeof reference>
export type CitationData = z.infer<typeof citation>
