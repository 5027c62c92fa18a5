import type { Ask } from './answer.ts'

/**
 * Ask each host one thing at a time, with a pause after each, and only some hosts at once.
 *
 * @param inner Sends one request, and may try again: until it is done, its host is asked nothing else.
 */
export function inLanes(inner: Ask, { pause, atOnce, sleep }: Lanes): Ask {
  const lanes = new Map<string, Promise<unknown>>()
  const waiting: (() => void)[] = []
  let free = atOnce

  return async (request) => {
    const { host } = new URL(request.address)
    const before = lanes.get(host)
    const { promise: whole, resolve: leave } = Promise.withResolvers<void>()
    lanes.set(host, whole)
    await before
    await enter()
    try {
      return await inner(request)
    } finally {
      exit()
      // Not awaited: whoever asked has the answer, and only the next at this host waits.
      void sleep(pause).then(leave)
    }
  }

  async function enter(): Promise<void> {
    if (free > 0) free--
    else await new Promise<void>((go) => waiting.push(go))
  }

  function exit(): void {
    const next = waiting.shift()
    if (next) next()
    else free++
  }
}

export type Lanes = {
  /** Milliseconds between two requests to one host. */
  pause: number
  /** How many hosts may be asked at once. */
  atOnce: number
  /** Waits so many milliseconds. */
  sleep: (milliseconds: number) => Promise<void>
}
