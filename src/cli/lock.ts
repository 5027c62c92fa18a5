import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Do some work while nobody else does work under the same lock, in this process or another; wait
 * for a turn until there is one.
 *
 * The lock is one that the system holds for an open file and takes back when a process ends, however
 * it ends: a killed build leaves none behind. SQLite asks for it in the way of each system. The file
 * stays where it is and is empty.
 *
 * @param file The file to lock; its folder is made if it is not there.
 * @param waits Called once if there is somebody to wait for.
 * @throws {Error} If the file cannot be made, or what the work throws.
 * @see https://www.sqlite.org/lockingv3.html
 */
export async function withLock<T>(
  file: string,
  work: () => Promise<T>,
  waits: () => void = () => undefined,
): Promise<T> {
  mkdirSync(dirname(file), { recursive: true })
  const lock = new DatabaseSync(file)
  try {
    for (let isFirst = true; !taken(lock); isFirst = false) {
      if (isFirst) waits()
      await sleep(100)
    }
    return await work()
  } finally {
    lock.close()
  }
}

function taken(lock: DatabaseSync): boolean {
  try {
    lock.exec('BEGIN EXCLUSIVE')
    return true
  } catch (error) {
    // 5 is SQLITE_BUSY: somebody else holds it.
    if (error instanceof Error && 'errcode' in error && error.errcode === 5) return false
    throw error
  }
}
