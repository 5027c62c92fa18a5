import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * A folder in which this process keeps what Astro notes down while it serves: two dev servers, or one
 * and a build, would otherwise read each other’s notes. It is new for each process, so that
 * nothing is left over from another content folder. What is left of one that was killed, the next
 * one sweeps.
 *
 * @param all Where such folders lie.
 * @returns Astro’s settings for it: Astro takes it for its root, and finds the project from there.
 */
export function devWorkspace(all = resolve('.astro')): {
  root: string
  srcDir: string
  publicDir: string
} {
  for (const name of existsSync(all) ? readdirSync(all) : []) {
    const [, owner] = /^dev-(\d+)$/.exec(name) ?? []
    if (owner !== undefined && !isRunning(Number(owner))) remove(join(all, name))
  }
  const root = join(all, `dev-${process.pid}`)
  mkdirSync(root, { recursive: true })
  process.once('exit', () => remove(root))
  return { root, srcDir: resolve('src'), publicDir: resolve('public') }
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

/** Whether there is a process of this number. */
function isRunning(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
