import { expect, test } from 'vitest'
import { problemsWith, replaced, soundFiles } from '../fixtures/sound-content.ts'

const order = 'developments/board-order.mdx'
const withMention = (mention: string) => replaced(order, '[[harbor fee]]', mention)

test.each([
  ['[[harbour fee]]', '"harbour fee" is no term and no development.'],
  ['[[quay]]', '"quay" is no term and no development.'],
])('%s leads nowhere', (mention, message) => {
  expect(problemsWith(withMention(mention))[0]).toContain(`${order}:18:22 term-exists: ${message}`)
})

test('a name that two terms have is ambiguous, and the message says how to choose', () => {
  const other = (soundFiles['glossary/harbor-fee.mdx'] ?? '').replace(
    'term: harbor fee',
    'term: port due\naliases: [Harbor fee]',
  )
  expect(problemsWith({ 'glossary/port-due.mdx': other })).toContain(
    `${order}:18:22 term-exists: "harbor fee" may mean more than one thing.`,
  )
  const byId = problemsWith({ 'glossary/port-due.mdx': other, ...withMention('[[harbor-fee]]') })
  expect(byId.filter((line) => line.includes('term-exists'))).toEqual([])
})

test('a term that does not fit its schema is reported once, not at each mention', () => {
  const found = problemsWith(replaced('glossary/harbor-fee.mdx', 'short:', 'shortt:'))
  expect(found.map((line) => line.split(' ')[1])).not.toContain('term-exists:')
})

test.each([
  '[[harbor-fee]]',
  '[[Harbor Fees]]',
  '[[harbor fee|due]]',
  '[[court-ruling]]',
  '[[Court vacates the ban]]',
])('accepts %s', (mention) => {
  expect(problemsWith(withMention(mention))).toEqual([])
})
