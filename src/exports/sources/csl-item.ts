import { z } from 'astro/zod'
import type { Entry } from '../../graph/entry.ts'
import type { PlainDate } from '../../schema/plain-date.ts'
import { sourceTypes } from '../../schema/source.ts'
import { oneLine } from '../one-line.ts'

const line = z.string().min(1)

const dateParts = z.strictObject({
  'date-parts': z
    .array(z.array(z.int()).min(1).max(3))
    .length(1)
    .describe('Year, month and day, no more precise than on file: [[2020]], [[2020, 2, 5]].'),
})

const name = z.union([
  z.strictObject({
    family: line.describe('Family name of a person.'),
    given: line.optional().describe('Given names; absent if none is on file.'),
  }),
  z.strictObject({ literal: line.describe('Name of a body, whole.') }),
])

/**
 * A source in CSL-JSON. A field that says nothing is absent.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export const cslItemSchema = z.strictObject({
  id: line.describe('Citation key, as in the address of the source’s page.'),
  type: z.enum(sourceTypes).describe('Kind of document, in CSL’s word.'),
  title: line.describe('Title as printed on the document.'),
  'title-short': line.optional().describe('A shorter title for running text.'),
  author: z.array(name).min(1).optional().describe('Who wrote it.'),
  'container-title': line
    .optional()
    .describe('Newspaper, journal, reporter, code or site it stands in.'),
  'collection-title': line.optional().describe('Series it belongs to.'),
  publisher: line.optional().describe('Who publishes the copy at URL.'),
  authority: line.optional().describe('Court, agency or legislature that issued it.'),
  number: line.optional().describe('Docket, document or bill number as printed.'),
  volume: line.optional().describe('Volume of the reporter or journal; title of the code.'),
  issue: line.optional().describe('Number of the journal’s issue.'),
  page: line.optional().describe('Page it begins on, or pages it fills.'),
  section: line.optional().describe('Section of the statute or regulation.'),
  genre: line.optional().describe('What it is in plain words, where the type does not say it.'),
  jurisdiction: line.optional().describe('Country or state whose law it is: us, us:ca.'),
  language: line.describe('Language of the document, a BCP 47 tag.'),
  issued: dateParts.optional().describe('Date it was issued, as precise as on file.'),
  accessed: dateParts.optional().describe('Date an author last opened URL and read it.'),
  URL: line.describe('Where a reader can open it.'),
  archive_location: line.optional().describe('Address of an archive copy.'),
  note: line
    .optional()
    .describe(
      'Where the development it prints stood on the day of the data, and whether the copy may be quoted.',
    ),
})

/**
 * A source as an item of CSL-JSON, the form the two others are made from.
 *
 * @param language BCP 47 tag of the site: that of a source without one.
 * @param note What has to be said with it, such as that the ruling it prints was vacated.
 */
export function cslItem(
  { id, data }: Pick<Entry<'sources'>, 'id' | 'data'>,
  language: string,
  note: string | undefined,
): CslItem {
  const { author, issued, opened, archived } = data
  const item = {
    id,
    type: data.type,
    title: data.title,
    'title-short': data['title-short'],
    author: author.length > 0 ? author : undefined,
    'container-title': data['container-title'],
    'collection-title': data['collection-title'],
    publisher: data.publisher,
    authority: data.authority,
    number: data.number,
    volume: data.volume,
    issue: data.issue,
    page: data.page,
    section: data.section,
    genre: data.genre,
    jurisdiction: data.jurisdiction,
    language: data.language ?? language,
    issued: issued === undefined ? undefined : dateOf(issued),
    accessed: opened === undefined ? undefined : dateOf(opened),
    URL: data.URL,
    archive_location: archived,
    note,
  }
  // Safe: JSON drops what is undefined and folding changes white space only; the test holds every
  // item to the schema.
  return JSON.parse(JSON.stringify(item), (_, value: unknown) =>
    typeof value === 'string' ? oneLine(value) : value,
  ) as CslItem
}

/** A date of CSL as it is on file: `2020-02`. */
export function plainDateOf(date: CslDate): PlainDate {
  const [[year = 0, ...rest] = []] = date['date-parts']
  const parts = rest.map((part) => String(part).padStart(2, '0'))
  return [String(year).padStart(4, '0'), ...parts].join('-')
}

function dateOf(date: PlainDate): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] }
}

export type CslItem = z.infer<typeof cslItemSchema>
export type CslName = z.infer<typeof name>
type CslDate = z.infer<typeof dateParts>
