import { z } from 'astro/zod'
import { plainDate } from './plain-date.ts'
import { address, plainText, words } from './text.ts'

/** Leave for one file to break one rule, until a day. */
export const exception = z.strictObject({
  /** Id of the rule. */
  rule: words,
  /** The file, from the content folder: `developments/harbor-order.mdx`. */
  file: words,
  /** Why the rule is wrong about this file, or what is waited for. */
  reason: plainText,
  /** Last day on which it holds. */
  until: plainDate,
})

const leaveHint = 'Write `{ to: https://…, name: … }`, such as a weather forecast.'

/** Where the link “Leave this page” leads. */
export const leave = z.strictObject(
  {
    /** An everyday page that nobody minds seen on a screen: `https://weather.example`. */
    to: z.url({ protocol: /^https$/, error: 'Write a full address that begins with https://.' }),
    /** What a reader finds there, in plain words: `weather forecast`. */
    name: plainText,
  },
  leaveHint,
)

const pathHint =
  'Write the address of a page from the root of the site, in small letters, digits and hyphens, with a slash at both ends: `/glossary/harbor-fee/`.'

const pageAddress = z.string(pathHint).regex(/^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)+$/, pathHint)

const movedHint = 'Write `{ from: /old/, to: /new/ }`.'

/** An old address, and where it leads now. */
export const moved = z.strictObject(
  {
    /** The address that people have. */
    from: pageAddress,
    /** The page that has taken its place. */
    to: z.string(pathHint).regex(/^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*$/, pathHint),
  },
  movedHint,
)

const removedHint = 'Write `{ address: /old/, on: 2031-04-09, why: … }`.'

/** A page that was taken down, for good. */
export const removed = z.strictObject(
  {
    /** The address that people have. */
    address: pageAddress,
    /** Day it was taken down. */
    on: plainDate,
    /** Why, in a sentence that a reader finds at the address. */
    why: plainText,
  },
  removedHint,
)

/** What holds for the whole site: `site.yaml`. */
export const siteSchema = z.strictObject({
  /** Name of the site, on every page. */
  name: plainText,
  /** One sentence under the name on the home page: what the site explains. */
  description: plainText,
  /** Language of the content as a BCP 47 tag: `en`. */
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'Write a language tag, such as `en` or `es-MX`.'),
  /** Who answers for the site. */
  publisher: words,
  /** The host the site lives on: `https://docket.example`. `SITE_URL` overrides it. */
  address: address.refine((text) => URL.parse(text)?.href === `${URL.parse(text)?.origin}/`, {
    error: 'Write the host alone, such as https://docket.example; BASE_PATH is the path.',
  }),
  /** How much each rule matters, by its id. A rule that is not named is an error. */
  severity: z.record(z.string(), z.enum(['error', 'warning', 'off'])).default({}),
  /** Files that may break a rule for a while. */
  exceptions: z.array(exception).default([]),
  /** Old addresses and where they lead now, such as that of a record whose id was changed. */
  moved: z.array(moved).default([]),
  /** Pages that were taken down. */
  removed: z.array(removed).default([]),
  /** A link at the top of every page by which a reader leaves at once. Absent: there is none. */
  leave: leave.optional(),
})

export type Exception = z.infer<typeof exception>
export type Leave = z.infer<typeof leave>
export type Moved = z.infer<typeof moved>
export type Removed = z.infer<typeof removed>
export type Site = z.infer<typeof siteSchema>
