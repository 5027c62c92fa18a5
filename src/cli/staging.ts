import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'

/**
 * Where a build puts a site until it is whole: beside the folder it will replace, so that a rename
 * suffices, and named for the process, so that two builds do not share one.
 *
 * @param out The folder to replace, absolute.
 */
export function stagingOf(out: string, process: number): Staging {
  const beside = (part: string) => join(dirname(out), `.${basename(out)}-${part}-${process}`)
  return { out, next: beside('next'), old: beside('old') }
}

/**
 * Put the finished site in its place. If that fails, the last site is put back.
 *
 * @throws {Error} As the file system says; the last site is then where it was.
 */
export function swap({ out, next, old }: Staging): void {
  if (existsSync(out)) renameSync(out, old)
  try {
    renameSync(next, out)
  } catch (error) {
    if (existsSync(old)) renameSync(old, out)
    throw error
  }
  rmSync(old, { recursive: true, force: true })
}

/**
 * Mend what a build left behind that was killed: put back a site that had been moved aside, and
 * sweep what was not finished. What belongs to a process that still runs is left alone.
 */
export function recover(out: string): void {
  const left = new RegExp(`^\\.${basename(out).replace(/[^\w-]/g, '\\$&')}-(next|old)-(\\d+)$`)
  const names = existsSync(dirname(out)) ? readdirSync(dirname(out)) : []
  for (const name of names) {
    const [, part, process] = left.exec(name) ?? []
    if (part === undefined || isRunning(Number(process))) continue
    const path = join(dirname(out), name)
    if (part === 'old' && !existsSync(out)) renameSync(path, out)
    else rmSync(path, { recursive: true, force: true })
  }
}

/** Why a folder may not be replaced by a site; `undefined` if it may. */
export function whyNot(out: string): string | undefined {
  const fromOut = relative(out, resolve('.'))
  if (fromOut === '' || !fromOut.startsWith('..')) return 'it holds this project'
  if (!existsSync(out) || existsSync(join(out, 'index.html'))) return undefined
  return readdirSync(out).length > 0 ? 'it holds something that is not a site' : undefined
}

/** Whether there is a process of this number. */
export function isRunning(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

export type Staging = { out: string; next: string; old: string }
