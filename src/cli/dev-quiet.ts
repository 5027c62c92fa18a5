import { setTimeout } from 'node:timers/promises'

/**
 * Do a job once nothing has asked for it for a while, and once more if something asked meanwhile;
 * never twice at a time.
 *
 * @param job If it fails, that is told, and what is asked for next is done all the same.
 * @param quiet How long nothing must ask, in milliseconds.
 */
export function whenQuiet(job: () => Promise<void>, quiet: number): Quiet {
  let asked = 0
  let running: Promise<void> | undefined
  return {
    ask() {
      asked++
      running ??= run()
    },
    async settled() {
      while (running) await running
    },
  }

  async function run(): Promise<void> {
    let answered: number
    try {
      do {
        do {
          answered = asked
          await setTimeout(quiet)
        } while (answered !== asked)
        await job()
      } while (answered !== asked)
    } catch (error) {
      // The server stays up; the next save is answered again.
      console.error(error)
    } finally {
      running = undefined
    }
  }
}

type Quiet = {
  ask: () => void
  /** Resolves when whatever was asked for until now is done. */
  settled: () => Promise<void>
}
