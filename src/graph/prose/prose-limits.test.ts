import { expect, test } from 'vitest'
import { beyondLimits } from './prose-limits.ts'

const page = (body: string) => beyondLimits(`---\n\n${body}`, 5)

test.each([
  ['x'.repeat(100_001), 100_005, 'This text has more than 100000 characters.'],
  [`One.\n\n${'word '.repeat(4001)}`, 11, 'This paragraph has more than 20000 characters.'],
  [`One.\n\n${'a\n'.repeat(1001)}`, 11, 'This paragraph has more than 1000 lines.'],
  ['> '.repeat(31), 65, 'This is nested more than 30 deep.'],
  [`${'- '.repeat(16)}x`, 35, 'This is nested more than 30 deep.'],
  [`${'1. '.repeat(3000)}x`, 50, 'This is nested more than 30 deep.'],
  [`${'> - '.repeat(11)}x`, 45, 'This is nested more than 30 deep.'],
  [`- x\n${' '.repeat(200)}- x`, 9, 'This is nested more than 30 deep.'],
  ['[a [a [a [a\n\n'.repeat(1501), 19_505, 'This text has more than 6000 square brackets.'],
  ['*a_ *b_\n\n'.repeat(1001), 9_005, 'This text has more than 4000 signs of emphasis.'],
  ['- x\n\n'.repeat(1001), 5005, 'This text has more than 1000 lines of lists and quotations.'],
  ['Two words.\n\n'.repeat(2003), 24_015, 'This text has more than 2000 paragraphs.'],
  ['{'.repeat(5000) + '}'.repeat(5000), 5, 'The braces from here on hold too much.'],
  [
    `{\n${'x,\n\n'.repeat(20_000)}${'}\n\n'.repeat(99)}`,
    5,
    'The braces from here on hold too much.',
  ],
  [
    `# A\nexport const a = [\n${'\n1,\n'.repeat(101)}`,
    9,
    'The text cannot be read from here on: this begins like code.',
  ],
])('%#: refuses what would take too long', (body, start, message) => {
  expect(page(body)).toEqual({ start, message, fix: expect.stringMatching(/\.$/) })
})

test.each([
  ['a table of 900 rows', `| a | b |\n| - | - |\n${'| [a](/b_c) | *d* [@e] |\n'.repeat(900)}`],
  [
    'a list of 900 links',
    '- [The title of a page, as printed](/a_b_c/d_e/) [@f, § 2]\n'.repeat(900),
  ],
  ['a long text', `${'A sentence like any other [@act, § 4]. '.repeat(25)}\n\n`.repeat(90)],
  ['a rule of stars', `${'* '.repeat(60)}\n\n${'- '.repeat(60)}\n`],
  ['snake case', 'https://example.org/a_b_c_d_e_f_g\n\n'.repeat(1500)],
  ['comments', '{/* a remark with } and { in it */}\n\n'.repeat(1500)],
  ['braces that are escaped', '\\{a\\} '.repeat(3000)],
  ['a word at the start of a line', `Duties on\nimport from abroad.\n\n${'a\n\n'.repeat(200)}`],
  ['a deep list', '- a\n  - b\n    - c\n      - d\n        - e\n'.repeat(20)],
  ['an indented line', `- a\n${' '.repeat(100)}b`],
])('lets %s be read', (_, body) => {
  expect(page(body)).toBeUndefined()
})
