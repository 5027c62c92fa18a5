import { z } from 'astro/zod'
import {
  citation,
  correction,
  fullAddress,
  head,
  id,
  reference,
  reviewed,
  words,
} from './shared.ts'

const storyline = z.strictObject({
  id: id.describe('Id; stable.'),
  address: fullAddress.describe('Its page.'),
  title: words.describe('What the thread is about.'),
  summary: words.describe('The thread in plain text.'),
  developments: z
    .array(reference)
    .describe('Its developments up to asOf, earliest first, and where they stand.'),
  citations: z
    .array(citation)
    .describe('Sources its introduction cites, in the order of its text.'),
  reviewed,
  corrections: z.array(correction).describe('Mistakes on its page that were put right.'),
})

/** `/api/storylines.json` */
export const storylinesSchema = z
  .strictObject({ ...head, storylines: z.array(storyline).describe('Every storyline, by its id.') })
  .meta({ title: 'Storylines', description: 'Every thread of developments.' })

export type StorylineData = z.infer<typeof storyline>
