import { expect, test } from 'vitest'
import type { Answer } from './answer.ts'
import { inLanes } from './lanes.ts'

const fine: Answer = { status: 200, type: 'text/html', text: '', setsCookie: false }

/** Asks all at once, and counts how many requests lie open: per host, and in all. */
async function crowd(addresses: string[], atOnce: number) {
  const open = new Map<string, number>()
  const pauses: number[] = []
  let [mostOfOne, mostOfAll] = [0, 0]
  const ask = inLanes(
    async ({ address }) => {
      const { host } = new URL(address)
      open.set(host, (open.get(host) ?? 0) + 1)
      mostOfOne = Math.max(mostOfOne, open.get(host) ?? 0)
      mostOfAll = Math.max(
        mostOfAll,
        [...open.values()].reduce((a, b) => a + b),
      )
      for (let turn = 0; turn < 5; turn++) await Promise.resolve()
      open.set(host, (open.get(host) ?? 0) - 1)
      return fine
    },
    { pause: 1000, atOnce, sleep: async (pause) => void pauses.push(pause) },
  )
  const answers = await Promise.all(addresses.map((address) => ask({ method: 'GET', address })))
  return { answers: answers.length, mostOfOne, mostOfAll, pauses }
}

const many = Array.from({ length: 24 }, (_, number) => `https://h${number % 6}.example/${number}`)

test('asks a host one thing at a time, and pauses after each', async () => {
  const { pauses, ...counts } = await crowd(many, 6)
  expect(counts).toEqual({ answers: 24, mostOfOne: 1, mostOfAll: 6 })
  expect(pauses).toEqual(Array(24).fill(1000))
})

test('asks no more hosts at once than it may', async () => {
  expect(await crowd(many, 2)).toMatchObject({ answers: 24, mostOfAll: 2 })
})

test('a failure of one request does not hold up the next', async () => {
  let asked = 0
  const ask = inLanes(
    async () => {
      asked++
      if (asked === 1) throw new Error('odd')
      return fine
    },
    { pause: 0, atOnce: 1, sleep: async () => undefined },
  )
  const first = ask({ method: 'GET', address: 'https://a.example/1' })
  const second = ask({ method: 'GET', address: 'https://a.example/2' })
  await expect(first).rejects.toThrow('odd')
  expect(await second).toEqual(fine)
})
