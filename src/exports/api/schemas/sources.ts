import { z } from 'astro/zod'
import { cslItemSchema } from '../../sources/csl-item.ts'
import { date, fullAddress, head, id, reference, words } from './shared.ts'

const locator = words
  .nullable()
  .describe('Where it stands; null if the copy that was read shows no numbers.')

const source = z.strictObject({
  key: id.describe('Citation key; stable.'),
  address: fullAddress.describe('Its page on the site.'),
  kind: words.describe('What kind of document it is, in words.'),
  csl: cslItemSchema.describe('The document in CSL-JSON, the same as in sources.json.'),
  standing: z
    .enum(['primary', 'secondary'])
    .describe('primary: the ruling, statute, form or filing itself; secondary: an account of it.'),
  text: z
    .enum(['original', 'agency-copy', 'reworded'])
    .describe('Original text, a wire story on a member’s site, or a copy in other words.'),
  quotable: z.boolean().describe('Whether its words may be quoted: not those of a reworded copy.'),
  opened: date.nullable().describe('Day an author last opened it; null if none is on file.'),
  archived: fullAddress.nullable().describe('Address of an archive copy; null if none is on file.'),
  textOf: reference
    .nullable()
    .describe('The development whose own text it is, and where that stands; null if none.'),
  words: words
    .nullable()
    .describe('What has to be said where it is cited, such as that what it prints was vacated.'),
  quotations: z
    .array(
      z.strictObject({
        text: words.describe('The words as printed.'),
        locator,
        speaker: words.nullable().describe('Who said them; null for the document’s author.'),
      }),
    )
    .describe('Passages the site quotes from it.'),
  figures: z
    .array(
      z.strictObject({
        value: words.describe('The number as printed.'),
        counts: words.describe('What it counts, over what time, according to whom.'),
        locator,
      }),
    )
    .describe('Numbers the site states from it.'),
  citedBy: z
    .array(fullAddress)
    .describe(
      'Pages that cite it of their own accord, each once; a question’s place on the home page.',
    ),
})

/** `/api/sources.json` */
export const sourcesSchema = z
  .strictObject({ ...head, sources: z.array(source).describe('Every source, by its key.') })
  .meta({
    title: 'Sources',
    description: 'Every document the site cites, what is on file about it, and where it is cited.',
  })

export type SourceData = z.infer<typeof source>
