import { z } from 'astro/zod'
import { plainDate } from './plain-date.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * What a build says of the site it made: `/receipt.json`. Who has it and the content can build the
 * same site again and compare; who has it and the site can see whether a byte was changed.
 */
export const receiptSchema = z.strictObject({
  /** Form of this file. */
  receipt: z.literal(1),
  /** Digest of all else that is said here: the one word that stands for the whole site. See `receiptDigest`. */
  sha256,
  /** Where the site lives, and the path it lives under, with a slash at both ends. */
  site: z.strictObject({ name: z.string(), address: z.url(), base: z.string() }),
  /** Day that everything on the site is worked out for. */
  asOf: plainDate,
  /** The records it was made of, and how many. */
  content: z.strictObject({ sha256, files: z.int().positive() }),
  /** What made it. */
  made: z.strictObject({
    /** Version of Node, and of the compressors in it. */
    node: z.string(),
    brotli: z.string(),
    zlib: z.string(),
    zstd: z.string(),
    astro: z.string(),
    /** Digest of the code of the generator, without its tests. */
    code: sha256,
    /** Digest of `package-lock.json`, which names the version of everything else. */
    lock: sha256,
  }),
  /** How many records of each kind there are. */
  records: z.record(z.string(), z.int().nonnegative()),
  /** Every rule the site was held to, how much it matters, and how often it is not kept. */
  rules: z.array(
    z.strictObject({
      id: z.string(),
      severity: z.enum(['error', 'warning', 'off']),
      problems: z.int().nonnegative(),
    }),
  ),
  /** Old addresses and where they lead now, from the site’s root. */
  moved: z.record(z.string(), z.string()),
  /** Addresses of pages that were taken down. */
  gone: z.array(z.string()),
  /** Every file but this one and its compressed copies, by its path. */
  files: z.record(z.string(), z.strictObject({ sha256, bytes: z.int().nonnegative() })),
})

export type Receipt = z.infer<typeof receiptSchema>
