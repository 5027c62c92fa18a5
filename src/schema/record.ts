import type { z } from 'astro/zod'
import { developmentSchema } from './development.ts'
import { type FrontMatter, readFrontMatter } from './front-matter.ts'
import { pageSchema } from './page.ts'
import { questionSchema } from './question.ts'
import { siteSchema } from './site.ts'
import { sourceSchema } from './source.ts'
import { storylineSchema } from './storyline.ts'
import { termSchema } from './term.ts'

/** What lies in each folder of `content/`, and how. */
export const folders = {
  developments: { ending: 'mdx', schema: developmentSchema },
  storylines: { ending: 'mdx', schema: storylineSchema },
  glossary: { ending: 'mdx', schema: termSchema },
  pages: { ending: 'mdx', schema: pageSchema },
  questions: { ending: 'yaml', schema: questionSchema },
  sources: { ending: 'yaml', schema: sourceSchema },
} as const

/**
 * Read one file of a folder as a record. What does not fit its schema is kept under `issues`,
 * for a rule to report; nothing is thrown.
 *
 * @param file Path as shown to authors. Its last part without the ending is the record’s id.
 */
export function readRecord<F extends Folder>(folder: F, file: string, text: string): RecordFile<F> {
  const { ending, schema } = folders[folder]
  const frontMatter = readFrontMatter(text, ending)
  const result = frontMatter.data === undefined ? undefined : schema.safeParse(frontMatter.data)
  return {
    folder,
    id: file.replace(/^.*\//, '').replace(/\.[^.]*$/, ''),
    file,
    text,
    frontMatter,
    // Safe: the schema stands in the same row of the table as the folder it was taken by.
    data: result?.data as Data[F] | undefined,
    issues: result?.error?.issues ?? [],
  }
}

/** Read `site.yaml` in the same way. */
export function readSite(file: string, text: string): SiteFile {
  const frontMatter = readFrontMatter(text, 'yaml')
  const result = frontMatter.data === undefined ? undefined : siteSchema.safeParse(frontMatter.data)
  return { file, text, frontMatter, data: result?.data, issues: result?.error?.issues ?? [] }
}

export type Folder = keyof typeof folders

type Data = { [F in Folder]: z.infer<(typeof folders)[F]['schema']> }

/** A file of `content/` as it was read. */
export type ContentFile<T> = {
  file: string
  text: string
  frontMatter: FrontMatter
  /** What the front matter says; `undefined` if it does not fit its schema. */
  data: T | undefined
  issues: Issue[]
}

export type RecordFile<F extends Folder = Folder> = ContentFile<Data[F]> & { folder: F; id: string }

export type SiteFile = ContentFile<z.infer<typeof siteSchema>>

/** A file in the content folder that is no record, and why. */
export type Unreadable = {
  file: string
  message: string
  fix: string
  /** `folder/id` of the record it would be; absent if its name is not that of one. */
  record?: string
}

/** One way in which a value does not fit its schema. */
export type Issue = z.core.$ZodIssue
