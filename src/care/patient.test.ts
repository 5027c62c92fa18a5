import { expect, test } from 'vitest'
import type { Answer, Failure, Request } from './answer.ts'
import { patient } from './patient.ts'

const answer = (status: number, retryAfter?: number): Answer => ({
  status,
  type: '',
  text: '',
  setsCookie: false,
  ...(retryAfter !== undefined && { retryAfter }),
})
const failure = (failed: Failure['failed']): Failure => ({ failed, says: failed })

/** What comes of a request when a host gives these answers in turn. */
async function asked(answers: (Answer | Failure)[], method: Request['method'] = 'GET') {
  const slept: number[] = []
  const waits = new Map<string, string>()
  const left = [...answers]
  const ask = patient(async () => left.shift() ?? answer(418), {
    pause: 1000,
    sleep: async (time) => void slept.push(time),
    today: '2026-11-22',
    waits,
  })
  const found = await ask({ method, address: 'https://a.example/x' })
  const tries = answers.length - left.length
  return { found: 'failed' in found ? found.failed : found.status, tries, slept, waits, ask }
}

test.each([
  [[answer(200)], 200, []],
  [[answer(404)], 404, []],
  [[answer(501)], 501, []],
  [[answer(500), answer(200)], 200, [2000]],
  [[answer(502), failure('line'), answer(200)], 200, [2000, 4000]],
  [[answer(503), answer(503), answer(503)], 503, [2000, 4000]],
  [[failure('time'), failure('time'), failure('time')], 'time', [2000, 4000]],
  [[failure('certificate')], 'certificate', []],
  [[failure('chain')], 'chain', []],
  [[answer(429, 7), answer(200)], 200, [7000]],
  [[answer(503, 0), answer(200)], 200, [0]],
])('%# asks again where that may help', async (answers, found, slept) => {
  expect(await asked(answers)).toMatchObject({ found, slept, tries: answers.length })
})

test('a HEAD is asked once, unless the host names a time', async () => {
  expect(await asked([answer(500)], 'HEAD')).toMatchObject({ found: 500, tries: 1, slept: [] })
  expect(await asked([failure('line')], 'HEAD')).toMatchObject({ found: 'line', slept: [] })
  expect(await asked([answer(429, 2), answer(200)], 'HEAD')).toMatchObject({ slept: [2000] })
})

test.each([
  ['names an hour', answer(429, 3600), '2026-11-23'],
  ['names two days', answer(503, 2 * 86_400), '2026-11-24'],
  ['has had too many and names no time', answer(429), '2026-11-23'],
])('a host that %s is left alone until then', async (_, first, until) => {
  const { tries, waits, ask } = await asked([first, answer(200)])
  expect({ tries, waits: [...waits] }).toEqual({ tries: 1, waits: [['a.example', until]] })
  expect(await ask({ method: 'GET', address: 'https://a.example/other' })).toEqual({
    failed: 'waiting',
    says: `is on a host that asks to be left alone until ${until}`,
  })
})

test('a host that says the same three times is left alone, too', async () => {
  const { waits, slept } = await asked([answer(429, 1), answer(429, 1), answer(429, 1)])
  expect({ waits: [...waits], slept }).toEqual({
    waits: [['a.example', '2026-11-23']],
    slept: [1000, 1000],
  })
})
