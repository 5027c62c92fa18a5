import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { compare } from './graph/compare.ts'
import {
  type Folder,
  folders,
  readRecord,
  type RecordFile,
  readSite,
  type SiteFile,
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
  const content: ReadContent = { files: [], unreadable: [], site: readSite(shown('site.yaml'), '') }
  const site = await readText(join(root, 'site.yaml'), shown('site.yaml'), root)
  if (typeof site === 'string') content.site = readSite(shown('site.yaml'), site)
  else content.unreadable.push(site)
  for (const name of Object.keys(folders) as Folder[]) await readFolder(name)
  await findStrays()
  return content

  async function readFolder(name: Folder): Promise<void> {
    const entries = await readdir(join(root ?? '', name), { withFileTypes: true }).catch(() => [])
    const inner = new Set(entries.filter((one) => one.isDirectory()).map((one) => one.name))
    const names = entries.map((one) => one.name).filter((file) => !file.startsWith('.'))
    for (const file of names.sort(compare)) {
      const path = shown(name, file)
      if (inner.has(file)) {
        const message = 'This is a folder; records lie side by side.'
        content.unreadable.push({ file: path, message, fix: `Put its files into ${shown(name)}/.` })
        continue
      }
      const { ending } = folders[name]
      const good = new RegExp(`^[a-z0-9]+(?:-[a-z0-9]+)*\\.${ending}$`)
      if (!good.test(file)) {
        const fix = `Name it with small letters, digits and single hyphens, ending in .${ending}.`
        content.unreadable.push({ file: path, message: 'The name of this file is not an id.', fix })
        continue
      }
      const text = await readText(join(root ?? '', name, file), path, root ?? '')
      if (typeof text === 'string') content.files.push(readRecord(name, path, text))
      else content.unreadable.push(text)
    }
  }

  /** A misnamed folder would be passed over in silence, with all its records. */
  async function findStrays(): Promise<void> {
    for (const entry of await readdir(root ?? '', { withFileTypes: true })) {
      const isKnown = Object.hasOwn(folders, entry.name) || /^[._]/.test(entry.name)
      if (!entry.isDirectory() || isKnown) continue
      const message = 'No records are read from this folder.'
      const fix = `Name it as one of: ${Object.keys(folders).join(', ')}; or begin it with _ to set it apart.`
      content.unreadable.push({ file: shown(entry.name), message, fix })
    }
  }

  /** A path as authors see it: from the working folder, with forward slashes. */
  function shown(...parts: string[]): string {
    return (relative('.', join(folder, ...parts)) || '.').split(sep).join('/')
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

/** Read one file as a record of its folder, trusting that it can be read. */
export async function readOne(folder: Folder, path: string): Promise<RecordFile> {
  return readRecord(folder, path, await readFile(path, 'utf8'))
}

const largest = 512 * 1024

/** The text of one file, or why it has none. */
async function readText(path: string, file: string, root: string): Promise<string | Unreadable> {
  const status = await lstat(path).catch(() => undefined)
  if (!status)
    return {
      file,
      message: 'There is no such file.',
      fix: 'Add it; content/README.md says what goes in it.',
    }
  if (status.isSymbolicLink() && !(await realpath(path).catch(() => '')).startsWith(root + sep)) {
    return {
      file,
      message: 'This is a link that leads out of the content folder.',
      fix: 'Put the file itself here.',
    }
  }
  const { size, isFile } = await stat(path).then((found) => ({
    size: found.size,
    isFile: found.isFile(),
  }))
  if (!isFile)
    return { file, message: 'This is not a file.', fix: 'Put a file here, or take it away.' }
  if (size > largest) {
    return {
      file,
      message: `This file has ${size} bytes; ${largest} are allowed.`,
      fix: 'Cut it into several records.',
    }
  }
  const bytes = await readFile(path).catch(() => undefined)
  if (!bytes) return { file, message: 'This file may not be read.', fix: 'Change its permissions.' }
  if (bytes.includes(0))
    return {
      file,
      message: 'This file holds bytes that are not text.',
      fix: 'Save it as plain text in UTF-8.',
    }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return {
      file,
      message: 'This file is not saved as UTF-8.',
      fix: 'Save it again with the encoding UTF-8.',
    }
  }
}

/** The folder that should hold the content does not exist. */
export class ContentMissing extends Error {
  constructor(folder: string) {
    super(`There is no content folder "${folder}". Set CONTENT_DIR to one that exists.`)
    this.name = 'ContentMissing'
  }
}

type Unreadable = { file: string; message: string; fix: string }

/** What a content folder holds. */
export type ReadContent = { site: SiteFile; files: RecordFile[]; unreadable: Unreadable[] }
