import { addressOf } from '../graph/addresses.ts'
import type { Folder } from '../schema/record.ts'
import type { Problem } from '../schema/problem.ts'
import type { Checked } from './check-now.ts'

/**
 * What an author should see on one page of the dev server: problems of the file it is made from,
 * those of all other files, and whether there is a page at all.
 *
 * @param address From the site’s root: `/glossary/harbor-fee/`.
 */
export function pageAt(address: string, { content, problems }: Checked): DevPage {
  const pages = new Map([
    [content.site.file, '/'],
    ...content.files.map((file) => [file.file, addressOf(file)] as const),
    ...content.unreadable.flatMap(({ file, record }) =>
      record === undefined ? [] : [[file, addressOf(idOf(record))] as const],
    ),
  ])
  // Without it there is no page at all, so that all of them tell of it.
  const isWhole = content.site.data !== undefined
  const file = isWhole ? [...pages].find(([, page]) => page === address)?.[0] : content.site.file
  const others = Map.groupBy(
    problems.filter((problem) => problem.file !== file),
    (problem) => problem.file,
  )
  return {
    file,
    own: problems.filter((problem) => problem.file === file),
    others: [...others].map(([file, found]) => ({ file, found, address: pages.get(file) })),
    isMissing: !isWhole || (file !== undefined && isLeftOut(file, content)),
  }
}

/** Whether a file is that of a record whose page cannot be made. */
function isLeftOut(file: string, { files, unreadable, graph }: Checked['content']): boolean {
  const isUnread =
    files.some((record) => record.file === file && record.data === undefined) ||
    unreadable.some((one) => one.file === file)
  return isUnread || graph.entries.some((entry) => entry.file === file && entry.prose.fault)
}

function idOf(record: string): { folder: Folder; id: string } {
  const [folder, id = ''] = record.split('/')
  // Safe: it was put together from the name of a folder of records.
  return { folder: folder as Folder, id }
}

export type DevPage = {
  /** The file it is made from. Absent if it is made from many, or from none. */
  file: string | undefined
  /** Problems in that file. */
  own: Problem[]
  /** Problems in other files, by file, each with the address of its page if it has one. */
  others: { file: string; found: Problem[]; address: string | undefined }[]
  /** It cannot be made until its problems, or those of `site.yaml`, are mended. */
  isMissing: boolean
}
