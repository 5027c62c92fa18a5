import { z } from 'astro/zod'
import { correction } from './development.ts'
import { plainDate } from './plain-date.ts'
import { plainText } from './text.ts'

/** A thread of developments; the body is one short introduction. */
export const storylineSchema = z.strictObject({
  /** What the thread is about. */
  title: plainText,
  /** The thread in plain text of at most 300 characters; shown in lists. */
  summary: plainText.pipe(z.string().max(300)),
  /** Last day an author looked for anything newer and found this page true. */
  reviewed: plainDate,
  /** Mistakes that were put right on this page. */
  corrections: z.array(correction).default([]),
})

export type Storyline = z.infer<typeof storylineSchema>
