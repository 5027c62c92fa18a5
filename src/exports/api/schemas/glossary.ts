import { z } from 'astro/zod'
import { citation, fullAddress, head, id, reference, words } from './shared.ts'

const term = z.strictObject({
  id: id.describe('Id; stable.'),
  address: fullAddress.describe('Its page.'),
  term: words.describe('The term as it stands inside a sentence.'),
  plural: words.nullable().describe('Its plural where adding s does not make it; else null.'),
  aliases: z.array(words).describe('Other names readers meet.'),
  definition: words.describe('The meaning in one plain sentence.'),
  authority: z.array(citation).describe('What the definition rests on.'),
  notToBeConfusedWith: z.array(id).describe('Ids of terms that readers mistake for this one.'),
  related: z
    .strictObject({
      terms: z.array(id).describe('Ids of terms.'),
      developments: z.array(reference).describe('Developments, and where they stand.'),
    })
    .describe('What its explanation links to, each once, in the order of its text.'),
  citations: z.array(citation).describe('Sources its explanation cites, in the order of its text.'),
})

/** `/api/glossary.json` */
export const glossarySchema = z
  .strictObject({ ...head, terms: z.array(term).describe('Every term, by its id.') })
  .meta({ title: 'Glossary', description: 'Every term, what it means and what that rests on.' })

export type TermData = z.infer<typeof term>
