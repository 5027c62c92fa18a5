import { plusDays } from '../check/review/plus-days.ts'
import type { Answer, Ask, Failure } from './answer.ts'

/**
 * Ask again where the first try may have been bad luck, later each time; and leave a host alone as
 * long as it asks to be.
 *
 * A HEAD is asked once only: a GET follows where it fails.
 */
export function patient(inner: Ask, { pause, sleep, today, waits }: Patience): Ask {
  return async (request) => {
    const { host } = new URL(request.address)
    for (let attempt = 1; ; attempt++) {
      const until = waits.get(host)
      if (until !== undefined && until > today) {
        return { failed: 'waiting', says: `is on a host that asks to be left alone until ${until}` }
      }
      const answer = await inner(request)
      const isLast = attempt === tries
      const wait = waitOf(answer)
      if (wait !== undefined) {
        if (wait > longestWait || isLast) {
          waits.set(host, plusDays(today, Math.max(1, Math.ceil(wait / secondsOfDay))))
          return answer
        }
        await sleep(wait * 1000)
      } else if (isLast || request.method === 'HEAD' || !mayPass(answer)) return answer
      else await sleep(pause * 2 ** attempt)
    }
  }
}

/** Seconds a host wants us to wait; a host that has had too many requests and names no time, an hour. */
function waitOf(answer: Answer | Failure): number | undefined {
  if ('failed' in answer) return undefined
  if (answer.status === 429) return answer.retryAfter ?? 3600
  return answer.status === 503 ? answer.retryAfter : undefined
}

/** Whether it may go better the next time. */
function mayPass(answer: Answer | Failure): boolean {
  if ('failed' in answer) return ['name', 'line', 'time', 'speech'].includes(answer.failed)
  return answer.status >= 500 && answer.status !== 501
}

const tries = 3

/** Seconds a run waits for a host. One that asks for more is left alone until a later day. */
const longestWait = 60

const secondsOfDay = 86_400

export type Patience = {
  /** Milliseconds: the first wait is twice as long, the next twice that. */
  pause: number
  /** Waits so many milliseconds. */
  sleep: (milliseconds: number) => Promise<void>
  /** Day of the run. */
  today: string
  /** The first day each host may be asked again, by its name. Hosts are added. */
  waits: Map<string, string>
}
