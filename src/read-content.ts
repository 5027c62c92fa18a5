import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { compare } from './graph/compare.ts'
import {
  type Folder,
  folders,
  readRecord,
  type RecordFile,
  readSite,
  type SiteFile,
  type Unreadable,
} from './schema/record.ts'

/**
 * Read everything in a content folder, once. Nothing is judged here: what cannot be read comes back
 * under `unreadable`, what does not fit its schema with its record, and rules report both.
 *
 * @param folder Path of the content folder, absolute or from the working folder.
 * @throws {ContentMissing} If there is no such folder.
 */
export async function readContent(folder: string): Promise<ReadContent> {
  const root = await realpath(folder).catch(() => undefined)
  if (root === undefined || !(await stat(root)).isDirectory()) throw new ContentMissing(folder)
  const site = readText(root, 'site.yaml')
  const content: ReadContent = {
    // A site that cannot be read has no further faults of its own.
    site: { ...readSite(shown('site.yaml'), site.text ?? ''), ...(site.fault && { issues: [] }) },
    files: [],
    unreadable: site.fault ? [{ file: shown('site.yaml'), ...site.fault }] : [],
  }
  for (const name of Object.keys(folders) as Folder[]) readFolder(root, name)
  findStrays(root)
  return content

  function readFolder(root: string, name: Folder): void {
    const { fault } = readText(root, name)
    if (fault === faults.outside) return refuse(name, fault)
    const names = attempt(() => readdirSync(join(root, name)))
    if (!Array.isArray(names)) {
      if (names.code !== 'ENOENT') refuse(name, faults.noFolder)
      return
    }
    const { ending } = folders[name]
    const good = new RegExp(`^([a-z0-9]+(?:-[a-z0-9]+)*)\\.${ending}$`)
    for (const file of names.filter((one) => !one.startsWith('.')).sort(compare)) {
      const path = `${name}/${file}`
      const id = good.exec(file)?.[1]
      const { text, fault } = readText(root, path)
      if (fault === faults.folder || id !== undefined) {
        if (text === undefined) refuse(path, fault, id === undefined ? undefined : `${name}/${id}`)
        else content.files.push(readRecord(name, shown(path), text))
      } else refuse(path, faults.name(ending))
    }
  }

  /** What lies beside the folders of records would be passed over in silence. */
  function findStrays(root: string): void {
    const entries = attempt(() => readdirSync(root, { withFileTypes: true }))
    if (!Array.isArray(entries)) return refuse('', faults.noFolder)
    for (const entry of entries) {
      if (Object.hasOwn(folders, entry.name) || /^[._]|^site\.yaml$/.test(entry.name)) continue
      if (!entry.isFile()) refuse(entry.name, faults.stray)
      else if (/\.(?:mdx?|ya?ml)$/.test(entry.name) && entry.name !== 'README.md') {
        refuse(entry.name, faults.loose)
      }
    }
  }

  function refuse(path: string, fault: Fault = faults.missing, record?: string): void {
    content.unreadable.push({ file: shown(path), ...fault, ...(record && { record }) })
  }

  /** A path as authors see it: from the working folder, with forward slashes. */
  function shown(path: string): string {
    return relative('.', join(folder, path)).split(sep).join('/')
  }
}

/** A mark that changes whenever a file in the content folder does, for the dev server to watch. */
export async function contentStamp(folder: string): Promise<string> {
  const files = await readdir(folder, { recursive: true })
  const stamps = files.sort(compare).map(async (file) => {
    const found = await stat(join(folder, file)).catch(() => undefined)
    return `${file} ${found?.mtimeMs} ${found?.size}`
  })
  return (await Promise.all(stamps)).join('\n')
}

/** The text of one file below the content folder, or why it has none. */
function readText(root: string, path: string): { text?: string; fault?: Fault } {
  const real = attempt(() => realpathSync.native(join(root, path)))
  if (typeof real !== 'string') return { fault: faults.missing }
  // Whatever link leads there, of the file or of its folder.
  if (!real.startsWith(root + sep)) return { fault: faults.outside }
  const status = statSync(real)
  if (status.isDirectory()) return { fault: faults.folder }
  if (!status.isFile()) return { fault: faults.noFile }
  if (status.size > largest) return { fault: faults.large }
  const bytes = attempt(() => readFileSync(real))
  if (!Buffer.isBuffer(bytes)) return { fault: faults.closed }
  if (bytes.includes(0)) return { fault: faults.binary }
  try {
    return { text: utf8.decode(bytes) }
  } catch {
    return { fault: faults.encoding }
  }
}

/** What the file system answers, or why it does not: hundreds of small files are read sooner in turn. */
function attempt<T>(work: () => T): T | NodeJS.ErrnoException {
  try {
    return work()
  } catch (error) {
    // Safe: the file system throws nothing else.
    return error as NodeJS.ErrnoException
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

const largest = 512 * 1024

const faults = {
  missing: {
    message: 'There is no such file.',
    fix: 'Add it; the README in content/ says what goes in it.',
  },
  outside: {
    message: 'This leads out of the content folder.',
    fix: 'Put the file itself here, not a link to it.',
  },
  folder: {
    message: 'This is a folder; records lie side by side.',
    fix: 'Put its files into the folder above it.',
  },
  noFile: { message: 'This is not a file.', fix: 'Put a file here, or take it away.' },
  noFolder: {
    message: 'This folder of records cannot be read.',
    fix: 'Make it a folder that may be read.',
  },
  stray: {
    message: 'No records are read from this folder.',
    fix: `Name it as one of: ${Object.keys(folders).join(', ')}; or begin it with _ to set it apart.`,
  },
  loose: {
    message: 'No record is read from here.',
    fix: `Put it into one of the folders: ${Object.keys(folders).join(', ')}.`,
  },
  large: {
    message: `This file has more than ${largest} bytes.`,
    fix: 'Cut it into several records.',
  },
  closed: { message: 'This file may not be read.', fix: 'Change its permissions.' },
  binary: {
    message: 'This file holds bytes that are not text.',
    fix: 'Save it as plain text in UTF-8.',
  },
  encoding: {
    message: 'This file is not saved as UTF-8.',
    fix: 'Save it again with the encoding UTF-8.',
  },
  name: (ending: string) => ({
    message: 'The name of this file is not an id.',
    fix: `Name it with small letters, digits and single hyphens, ending in .${ending}.`,
  }),
}

/** The folder that should hold the content does not exist. */
export class ContentMissing extends Error {
  constructor(folder: string) {
    super(`There is no content folder "${folder}". Set CONTENT_DIR to one that exists.`)
    this.name = 'ContentMissing'
  }
}

type Fault = Pick<Unreadable, 'message' | 'fix'>

/** What a content folder holds. */
export type ReadContent = { site: SiteFile; files: RecordFile[]; unreadable: Unreadable[] }
