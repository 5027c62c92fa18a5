import { z } from 'astro/zod'
import { fullAddress, head, words } from './shared.ts'

/** `/api/index.json` */
export const indexSchema = z
  .strictObject({
    ...head,
    files: z
      .array(
        z.strictObject({
          address: fullAddress.describe('Where the file is.'),
          says: words.describe('What is in it.'),
          schema: fullAddress
            .nullable()
            .describe('Address of its schema; null for a form that has none of ours.'),
        }),
      )
      .describe('Every file of data.'),
  })
  .meta({ title: 'Data files', description: 'Every file of data the site publishes.' })
