import { z } from 'astro/zod'
import { address, plainText, words } from './text.ts'

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
  /** Where the site lives: `https://docket.example`. `SITE_URL` overrides it. */
  address,
  /** How much each rule matters, by its id. A rule that is not named is an error. */
  severity: z.record(z.string(), z.enum(['error', 'warning', 'off'])).default({}),
})

export type Site = z.infer<typeof siteSchema>
