import { z } from 'astro/zod'
import { citations, id, plainText } from './text.ts'

/** One glossary term; the body is the fuller explanation. */
export const termSchema = z.strictObject({
  /** The term as it stands inside a sentence: `harbor fee`, but `Harbor Board`. */
  term: plainText,
  /** Other names readers meet. Regular plurals are understood and need no entry. */
  aliases: z.array(plainText).default([]),
  /** The plural, where adding `s` does not make it. */
  plural: plainText.optional(),
  /** The meaning in one plain sentence. */
  short: plainText,
  /** What the definition rests on, as citations: `["[@harbor-act, § 2]"]`. */
  authority: z.array(citations).min(1),
  /** Ids of terms that readers mistake for this one. */
  notToBeConfusedWith: z.array(id).default([]),
  /** `false` for a term that is also an everyday word, so that not each use asks for a link. */
  lint: z
    .enum(['true', 'false'])
    .default('true')
    .transform((word) => word === 'true'),
})

export type Term = z.infer<typeof termSchema>
