import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { memory, type Memory } from '../care/memory.ts'

/**
 * What earlier runs found; empty before the first. A file that cannot be read is put aside, and said
 * so: looking again costs a few days, and stops nothing.
 */
export async function readMemory(file: string): Promise<Memory> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw new Error(`${file} cannot be opened (${error.code}). Name another with --state.`)
  })
  if (text === undefined) return { version: 1, waits: {}, addresses: {} }
  try {
    return memory.parse(JSON.parse(text))
  } catch {
    const aside = `${file}.unread`
    await rename(file, aside)
    console.error(`${file} holds no findings that can be read. It is now ${aside}; looking anew.`)
    return { version: 1, waits: {}, addresses: {} }
  }
}

/** Keep what was found, for the next run. Renamed into its place, so that it is never half written. */
export async function keepMemory(
  file: string,
  { version, waits, addresses }: Memory,
): Promise<void> {
  const sorted = (record: object) => Object.fromEntries(Object.entries(record).sort())
  const text = JSON.stringify(
    { version, waits: sorted(waits), addresses: sorted(addresses) },
    undefined,
    2,
  )
  await mkdir(dirname(file), { recursive: true })
  const half = `${file}.${process.pid}.half`
  await writeFile(half, `${text}\n`)
  await rename(half, file)
}
