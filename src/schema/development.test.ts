import { expect, test } from 'vitest'
import { effect } from './development.ts'

const base = { on: 'harbor-order#fee-ban', effect: 'vacates' }

test.each([
  [{}, ''],
  [{ cite: '' }, ''],
  [{ cite: ' ' }, ''],
  [{ cite: '[@harbor-appeal, p. 12]' }, '[@harbor-appeal, p. 12]'],
])('reads the citation of an effect: %j', (fields, cite) => {
  expect(effect.parse({ ...base, ...fields }).cite).toBe(cite)
})

test.each(['@harbor-appeal', '[harbor-appeal]', ['[@harbor-appeal]']])('refuses %j', (cite) => {
  expect(effect.safeParse({ ...base, cite }).error?.issues[0]?.message).toMatch(/^Write a citation/)
})
