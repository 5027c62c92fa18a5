import { expect, test } from 'vitest'
import { problemsWith, replaced } from '../fixtures/sound-content.ts'

const term = 'glossary/harbor-fee.mdx'
const withBody = (body: string) => replaced(term, 'Ships pay [@act].', body)

test.each([
  ['Ships[^x] pay.', '7:6', 'There is no footnote [^x].'],
  ['Ships pay.\n\n[^x]: Aside.', '9:1', 'Nothing leads to the footnote [^x].'],
  [
    'Ships[^x] pay.\n\n[^x]: One.\n\n[^x]: Two.',
    '11:1',
    'There is a footnote [^x] above; this one would not be printed.',
  ],
])('%j', (body, place, message) => {
  expect(problemsWith(withBody(body))).toEqual([`${term}:${place} footnote-is-defined: ${message}`])
})

test.each(['Ships[^x] pay.\n\n[^x]: Aside.', 'Ships \\[^x] pay.', '`[^x]`'])(
  'accepts %j',
  (body) => {
    expect(problemsWith(withBody(body))).toEqual([])
  },
)
