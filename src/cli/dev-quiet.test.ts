import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { whenQuiet } from './dev-quiet.ts'

test('does one job for many who ask at once', async () => {
  let done = 0
  const quiet = whenQuiet(async () => void done++, 5)
  for (let time = 0; time < 10; time++) quiet.ask()
  await quiet.settled()
  expect(done).toBe(1)
})

test('does it again for those who ask meanwhile, one job at a time', async () => {
  const log: string[] = []
  const quiet = whenQuiet(async () => {
    log.push('begin')
    if (log.length === 1) quiet.ask()
    await setTimeout(5)
    log.push('end')
  }, 1)
  quiet.ask()
  await quiet.settled()
  expect(log).toEqual(['begin', 'end', 'begin', 'end'])
})

test('is settled while nobody asks, and can be asked later', async () => {
  let done = 0
  const quiet = whenQuiet(async () => void done++, 1)
  await quiet.settled()
  expect(done).toBe(0)
  quiet.ask()
  await quiet.settled()
  quiet.ask()
  await quiet.settled()
  expect(done).toBe(2)
})
