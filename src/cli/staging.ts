import { existsSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { withLock } from './lock.ts'

/**
 * Put something new in the place of a folder, and only when it is whole: it is made beside the folder,
 * where a rename suffices. What one that was killed left behind is mended first. Nobody else may work
 * on the folder meanwhile; who wants to waits.
 *
 * @param folder As named on the command line. Where it is a link, what it leads to is replaced.
 * @param make Makes it in a folder that is not there yet, and returns an exit status: with any but 0,
 *   what it made is thrown away.
 * @returns That status.
 * @throws {Error} What `make` throws, or as the file system says; the folder is then as it was.
 */
export async function replaceWhole<Status extends number>(
  folder: string,
  make: (next: string) => Promise<Status> | Status,
): Promise<Status> {
  const out = realPath(folder)
  const beside = (part: string) => join(dirname(out), `.${basename(out)}-${part}`)
  const staging = { out, next: beside('next'), old: beside('old') }
  const waits = () => console.log(`Somebody else is at work on ${folder}; waiting for it to end.`)
  return withLock(
    beside('lock'),
    async () => {
      recover(staging)
      try {
        const status = await make(staging.next)
        if (status === 0) swap(staging)
        return status
      } finally {
        rmSync(staging.next, { recursive: true, force: true })
      }
    },
    waits,
  )
}

/** Put the finished folder in its place. If that fails, the last one is put back. */
function swap({ out, next, old }: Staging): void {
  if (existsSync(out)) renameSync(out, old)
  try {
    renameSync(next, out)
  } catch (error) {
    if (existsSync(old)) renameSync(old, out)
    throw error
  }
  rmSync(old, { recursive: true, force: true })
}

/** Put back a folder that had been moved aside, and sweep what was not finished. */
function recover({ out, next, old }: Staging): void {
  if (existsSync(old) && !existsSync(out)) renameSync(old, out)
  rmSync(old, { recursive: true, force: true })
  rmSync(next, { recursive: true, force: true })
}

/**
 * Why a folder may not be replaced; `undefined` if it may. What no command of ours wrote is never
 * deleted.
 *
 * @param made A file that what is replaced always has, such as `receipt.json`.
 */
export function whyNot(folder: string, made: readonly string[]): string | undefined {
  const out = realPath(folder)
  const fromOut = relative(out, resolve('.'))
  if (fromOut === '' || !fromOut.startsWith('..')) return 'it holds this project'
  const held = existsSync(out) ? readdirSync(out) : []
  const foreign = held.find((name) => name.startsWith('.'))
  if (foreign !== undefined) return `it holds ${foreign}, which no command of ours wrote`
  if (held.length === 0 || made.every((file) => existsSync(join(out, file)))) return undefined
  return `it holds something else, and no ${made.join(' and no ')}`
}

function realPath(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : resolve(folder)
}

type Staging = { out: string; next: string; old: string }
