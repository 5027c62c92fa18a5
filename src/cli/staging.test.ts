import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { recover, stagingOf, swap, whyNot } from './staging.ts'

// No process has this number: it is past what any system gives out.
const gone = 2 ** 30

let out = ''

beforeEach(() => {
  out = join(mkdtempSync(join(tmpdir(), 'staging-')), 'dist')
})

afterEach(() => rmSync(join(out, '..'), { recursive: true }))

test('puts a finished site in the place of the last one', () => {
  const staging = stagingOf(out, process.pid)
  put(out, 'last')
  put(staging.next, 'new')
  swap(staging)
  expect(read()).toBe('new')
  expect(existsSync(staging.old)).toBe(false)
})

test('puts the last site back when the new one cannot be put in its place', () => {
  put(out, 'last')
  expect(() => swap(stagingOf(out, process.pid))).toThrow()
  expect(read()).toBe('last')
})

test('restores what a killed build had moved aside, and sweeps what it had not finished', () => {
  const { old, next } = stagingOf(out, gone)
  put(old, 'last')
  put(next, 'half')
  recover(out)
  expect(read()).toBe('last')
  expect(existsSync(next)).toBe(false)
})

test('prefers the site that is in place, and leaves a running build alone', () => {
  const running = stagingOf(out, process.pid)
  put(out, 'new')
  put(stagingOf(out, gone).old, 'last')
  put(running.next, 'half')
  recover(out)
  expect(read()).toBe('new')
  expect(existsSync(stagingOf(out, gone).old)).toBe(false)
  expect(existsSync(running.next)).toBe(true)
})

test('replaces nothing but a site or an empty folder', () => {
  expect(whyNot(resolve('.'))).toBe('it holds this project')
  expect(whyNot(resolve('..'))).toBe('it holds this project')
  expect(whyNot(resolve('content'))).toBe('it holds something that is not a site')
  expect(whyNot(out)).toBeUndefined()
  mkdirSync(out)
  expect(whyNot(out)).toBeUndefined()
  put(out, 'site')
  expect(whyNot(out)).toBeUndefined()
})

function put(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.html'), text)
}

function read(): string {
  return readFileSync(join(out, 'index.html'), 'utf8')
}
