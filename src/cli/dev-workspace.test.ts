import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { devWorkspace } from './dev-workspace.ts'

// No process has this number: it is past what any system gives out.
const gone = 2 ** 30

const all = mkdtempSync(join(tmpdir(), 'workspace-'))

afterEach(() => rmSync(all, { recursive: true }))

test('has a folder of its own, and sweeps those of processes that have ended', () => {
  for (const name of [`dev-${gone}`, `dev-${process.ppid}`, 'types']) mkdirSync(join(all, name))
  const { root } = devWorkspace(all)
  expect(root).toBe(join(all, `dev-${process.pid}`))
  expect(readdirSync(all).sort()).toEqual(
    [`dev-${process.ppid}`, `dev-${process.pid}`, 'types'].sort(),
  )
})
