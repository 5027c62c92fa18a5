import { z } from 'astro/zod'
import { correction, fullAddress, head, id, reference, words } from './shared.ts'

const corrected = z.strictObject({
  folder: z
    .enum(['developments', 'storylines', 'glossary', 'pages', 'questions', 'sources'])
    .describe('What kind of record was corrected.'),
  id: id.describe('Id of the record.'),
  address: fullAddress.describe('Its page, or its place on one.'),
  title: words.describe('What the record is called.'),
  development: reference
    .nullable()
    .describe('Where it stands, if the record is a development; else null.'),
  corrections: z.array(correction).min(1).describe('Its mistakes, the newest first.'),
})

/** `/api/corrections.json` */
export const correctionsSchema = z
  .strictObject({
    ...head,
    corrected: z.array(corrected).describe('Every record that was corrected, the latest first.'),
  })
  .meta({ title: 'Corrections', description: 'Every mistake that was put right.' })

export type CorrectedData = z.infer<typeof corrected>
