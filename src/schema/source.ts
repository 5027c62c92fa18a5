import { z } from 'astro/zod'
import { plainDate } from './plain-date.ts'
import { address, id, words } from './text.ts'

/** Kinds of document, in CSL’s words. @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types */
export const sourceTypes = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'bill',
  'book',
  'broadcast',
  'chapter',
  'dataset',
  'document',
  'hearing',
  'interview',
  'legal_case',
  'legislation',
  'post',
  'post-weblog',
  'regulation',
  'report',
  'speech',
  'thesis',
  'treaty',
  'webpage',
] as const

const author = z.union([
  z.strictObject({ family: words, given: words.optional() }),
  z.strictObject({ literal: words }),
])

/** A short passage the site quotes, word for word. */
export const quotation = z.strictObject({
  /** The words as printed. */
  text: words,
  /** Where they stand: `p. 12`. Absent if the copy read shows no numbers. */
  locator: words.optional(),
  /** Who said them, if not the document’s author. */
  speaker: words.optional(),
})

/** A number the site states. */
export const figure = z.strictObject({
  /** The number as printed. */
  value: words,
  /** What it counts, over what time, according to whom. */
  counts: words,
  /** Where it stands: `p. 12`. Absent if the copy read shows no numbers. */
  locator: words.optional(),
})

/** A document a reader can open to check what we say. The file name is its citation key. */
export const sourceSchema = z.strictObject({
  /** What kind of document it is, in CSL’s word. */
  type: z.enum(sourceTypes),
  /** Title as printed on the document. */
  title: words,
  /** A shorter title, for use in running text. */
  'title-short': words.optional(),
  /** Who wrote it: `{ family, given }` for a person, `{ literal }` for a body. */
  author: z.array(author).default([]),
  /** The newspaper, journal, reporter or code it stands in. */
  'container-title': words.optional(),
  /** A series it belongs to. */
  'collection-title': words.optional(),
  /** Who publishes the copy we link. */
  publisher: words.optional(),
  /** Court, agency or legislature that issued it. */
  authority: words.optional(),
  /** Docket, document or bill number as printed. */
  number: words.optional(),
  /** Volume of the reporter or journal; title of the code. */
  volume: words.optional(),
  /** Number of the journal’s issue. */
  issue: words.optional(),
  /** Page it begins on, or pages it fills. */
  page: words.optional(),
  /** Section of a statute or regulation. */
  section: words.optional(),
  /** What it is in plain words, where the type does not say it: `Press release`. */
  genre: words.optional(),
  /** Country or state whose law it is, in CSL’s form: `us`, `us:ca`. */
  jurisdiction: words.optional(),
  /** Language of the document as a BCP 47 tag. Absent if it is the site’s. */
  language: words.optional(),
  /** Day it was issued, as precise as known. */
  issued: plainDate.optional(),
  /** Where a reader can open it. */
  URL: address,
  /** `primary`: the ruling, statute, form or filing itself. `secondary`: someone’s account of it. */
  standing: z.enum(['primary', 'secondary']),
  /**
   * `original` text, `agency-copy` (a wire story on a member’s site) or `reworded` (a rewritten
   * copy, which may never be quoted).
   */
  text: z.enum(['original', 'agency-copy', 'reworded']),
  /** Day an author last opened `URL` and read it. Absent if nobody has recorded it. */
  opened: plainDate.optional(),
  /** Address of an archive copy. */
  archived: address.optional(),
  /** The development whose own text this is. Absent if it is an account of it. */
  textOf: id.optional(),
  /** Passages we quote from it. */
  quotations: z.array(quotation).default([]),
  /** Numbers we state from it. */
  figures: z.array(figure).default([]),
})

export type Source = z.infer<typeof sourceSchema>
export type Quotation = z.infer<typeof quotation>
