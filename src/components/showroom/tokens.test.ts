import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tokens } from './tokens.ts'

const styles = readFileSync('src/styles/tokens.css', 'utf8')
const shown = readFileSync('src/styles/showroom.css', 'utf8')
const named = Object.values(tokens).flatMap((group) => Object.keys(group))

test('every token has its use said, and no other has', () => {
  const defined = [...styles.matchAll(/^ {2}--([\w-]+):/gm)].map(([, name]) => name)
  expect([...named].sort()).toEqual([...new Set(defined)].sort())
})

test.each(named)('the token %s is shown', (name) => {
  expect(shown).toContain(`[data-token='${name}']`)
})
