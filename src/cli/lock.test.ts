import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withLock } from './lock.ts'

let folder = ''
let file = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'))
  file = join(folder, 'not', 'there', 'yet.lock')
})

afterEach(() => rmSync(folder, { recursive: true }))

test('only one works at a time; the others wait, and are told so once', async () => {
  let atWork = 0
  let most = 0
  let told = 0
  const work = async (): Promise<number> => {
    most = Math.max(most, ++atWork)
    await new Promise((resolve) => setTimeout(resolve, 20))
    return --atWork
  }
  const all = [1, 2, 3, 4].map(() => withLock(file, work, () => told++))
  expect(await Promise.all(all)).toEqual([0, 0, 0, 0])
  expect(most).toBe(1)
  expect(told).toBe(3)
})

test('work that fails gives the lock back', async () => {
  await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await withLock(file, () => Promise.resolve('again'))).toBe('again')
})

test('a process that is killed gives the lock back', async () => {
  const script = `
    import { withLock } from ${JSON.stringify(new URL('lock.ts', import.meta.url).href)}
    await withLock(${JSON.stringify(file)}, () => new Promise(() => {
      console.log('mine')
      setInterval(() => {}, 1000)
    }))`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script])
  await new Promise((resolve) => child.stdout.once('data', resolve))
  let waited = 0
  const turn = withLock(
    file,
    () => Promise.resolve('mine now'),
    () => {
      waited++
      child.kill('SIGKILL')
    },
  )
  expect(await turn).toBe('mine now')
  expect(waited).toBe(1)
})

test('where no file can be made, it says so', async () => {
  await expect(withLock('/dev/null/lock', () => Promise.resolve())).rejects.toThrow(
    /EEXIST|ENOTDIR/,
  )
})
