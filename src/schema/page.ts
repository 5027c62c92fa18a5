import { z } from 'astro/zod'
import { correction } from './development.ts'
import { plainDate } from './plain-date.ts'
import { plainText } from './text.ts'

/** A standing page, such as about or method. The file name is its address. */
export const pageSchema = z.strictObject({
  /** Title of the page, also its link at the foot of every page. */
  title: plainText,
  /** What a reader finds there, in plain text of at most 300 characters. */
  summary: plainText.pipe(z.string().max(300)),
  /** Last day an author found this page true. */
  reviewed: plainDate,
  /** Mistakes that were put right on this page. */
  corrections: z.array(correction).default([]),
})

export type Page = z.infer<typeof pageSchema>
