import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { replaceWhole, whyNot } from './staging.ts'

let parent = ''
let out = ''
let next = ''
let old = ''

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'staging-'))
  out = join(parent, 'dist')
  next = join(parent, '.dist-next')
  old = join(parent, '.dist-old')
})

afterEach(() => rmSync(parent, { recursive: true }))

test('puts what is whole in the place of what was there', async () => {
  put(out, 'last')
  expect(await replaceWhole(out, make('new'))).toBe(0)
  expect(read()).toBe('new')
  expect(readdirSync(parent).sort()).toEqual(['.dist-lock', 'dist'])
})

test('leaves what was there if the new one should not be kept, or cannot be made', async () => {
  put(out, 'last')
  expect(await replaceWhole(out, (folder) => (put(folder, 'new'), 1))).toBe(1)
  await expect(
    replaceWhole(out, (folder) => {
      put(folder, 'half')
      throw new Error('No more.')
    }),
  ).rejects.toThrow('No more.')
  // Nothing was made.
  await expect(replaceWhole(out, () => 0)).rejects.toThrow(/ENOENT/)
  expect(read()).toBe('last')
  expect(readdirSync(parent).sort()).toEqual(['.dist-lock', 'dist'])
})

// What a process that is killed can leave, at each step of its work.
test.each<[string, () => void, string | undefined]>([
  ['before it began', () => put(out, 'last'), 'last'],
  ['half made', () => (put(out, 'last'), put(next, 'half')), 'last'],
  ['whole, and the last one moved aside', () => (put(old, 'last'), put(next, 'whole')), 'last'],
  [
    'in its place, and the last one beside it',
    () => (put(out, 'whole'), put(old, 'last')),
    'whole',
  ],
  [
    'in its place, and the last one half deleted',
    () => (put(out, 'whole'), mkdirSync(old)),
    'whole',
  ],
  ['half made for the first time', () => put(next, 'half'), undefined],
])('mends what was left %s', async (_, leave, held) => {
  leave()
  let found: string | undefined
  const look = (): number => {
    found = existsSync(out) ? read() : undefined
    expect(existsSync(next)).toBe(false)
    return 1
  }
  expect(await replaceWhole(out, look)).toBe(1)
  expect(found).toBe(held)
  expect(readdirSync(parent)).not.toContain('.dist-old')
  expect(await replaceWhole(out, make('new'))).toBe(0)
  expect(read()).toBe('new')
})

test('two at once wait for one another', async () => {
  let atWork = 0
  const slow = (text: string) => async (folder: string) => {
    expect(++atWork).toBe(1)
    put(folder, text)
    await new Promise((resolve) => setTimeout(resolve, 20))
    atWork--
    return 0
  }
  await Promise.all([replaceWhole(out, slow('a')), replaceWhole(out, slow('b'))])
  expect(['a', 'b']).toContain(read())
})

test('replaces what a link leads to, and not the link', async () => {
  put(join(parent, 'real'), 'last')
  symlinkSync('real', out)
  expect(await replaceWhole(out, make('new'))).toBe(0)
  expect(readFileSync(join(parent, 'real', 'index.html'), 'utf8')).toBe('new')
  expect(read()).toBe('new')
})

test('may replace nothing but what a command of ours made, or what is empty', () => {
  const made = ['index.html']
  expect(whyNot(resolve('.'), made)).toBe('it holds this project')
  expect(whyNot(resolve('..'), made)).toBe('it holds this project')
  expect(whyNot(resolve('content'), made)).toBe('it holds something else, and no index.html')
  expect(whyNot(out, made)).toBeUndefined()
  mkdirSync(out)
  expect(whyNot(out, made)).toBeUndefined()
  put(out, 'site')
  expect(whyNot(out, made)).toBeUndefined()
  mkdirSync(join(out, '.git'))
  expect(whyNot(out, made)).toBe('it holds .git, which no command of ours wrote')
})

function make(text: string): (folder: string) => number {
  return (folder) => {
    put(folder, text)
    return 0
  }
}

function put(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.html'), text)
}

function read(): string {
  return readFileSync(join(out, 'index.html'), 'utf8')
}
