import { expect, test } from 'vitest'
import { problemsWith, replaced, soundFiles } from '../fixtures/sound-content.ts'

const note = replaced('glossary/harbor-fee.mdx', '[@act].', '[@act].[^x]')

const exception = (fields: Record<string, string>) => ({
  'site.yaml': `${soundFiles['site.yaml']}exceptions:\n  - ${Object.entries({
    rule: 'footnote-is-defined',
    file: 'glossary/harbor-fee.mdx',
    reason: 'The note is being written.',
    until: '2035-02',
    ...fields,
  })
    .map(([field, value]) => `${field}: ${value}`)
    .join('\n    ')}\n`,
})

test('an exception excuses a file from a rule until its last day', () => {
  expect(problemsWith({ ...note, ...exception({}) }, '2035-02-28')).toEqual([])
  expect(problemsWith({ ...note, ...exception({}) }, '2035-03-01')).toEqual([
    'glossary/harbor-fee.mdx:7:18 footnote-is-defined: There is no footnote [^x].',
    'site.yaml:22:12 exception-is-needed: The last day of this exception, 2035-02, has passed.',
  ])
})

test.each([
  [
    { rule: 'footnote-is-defind' },
    '19:11',
    '"footnote-is-defind" is no rule. The nearest on file is "footnote-is-defined".',
  ],
  [
    { rule: 'cited-source-exists' },
    '19:11',
    '"cited-source-exists" has no exceptions: a page that breaks it cannot be published.',
  ],
  [{ file: 'glossary/fee.mdx' }, '20:11', 'There is no file "glossary/fee.mdx".'],
])('%j is not a good exception', (fields, place, message) => {
  const found = problemsWith({ ...note, ...exception(fields) })
  expect(found).toContain(`site.yaml:${place} exception-is-needed: ${message}`)
  expect(found).toHaveLength(2)
})

test('an exception asks for a reason and a day', () => {
  const found = problemsWith({ ...note, ...exception({ reason: '""', until: 'soon' }) })
  expect(found.map((line) => line.split(':').slice(0, 3).join(':'))).toEqual([
    'glossary/harbor-fee.mdx:7:18 footnote-is-defined',
    'site.yaml:21:13 front-matter-fits-schema',
    'site.yaml:22:12 front-matter-fits-schema',
  ])
})

test('an exception excuses its file from its own rule alone, and from no firm one', () => {
  const two = replaced('glossary/harbor-fee.mdx', 'Ships pay [@act].', '# Ships [@act].[^x]')
  const on = { ...two, ...exception({}) }
  const severity = (on['site.yaml'] ?? '').replace('heading-order: off', 'heading-order: error')
  const found = problemsWith({ ...on, 'site.yaml': severity }, '2035-01-01')
  expect(found.map((line) => line.split(' ')[1])).toEqual(['heading-order:'])
  const firm = replaced('glossary/harbor-fee.mdx', '[@act].', '[@akt].')
  const excused = problemsWith({ ...firm, ...exception({ rule: 'cited-source-exists' }) })
  expect(excused.some((line) => line.includes('"@akt" names no source'))).toBe(true)
})
