import { expect, test } from 'vitest'
import { parseProse } from '../graph/prose/parse-prose.ts'
import { wordsOf } from '../graph/prose/words-of.ts'
import { refuseCode } from './refuse-code.ts'

test.each([
  'import fs from "node:fs"',
  'Ships {process.exit()} pay',
  'Ships <script>x</script> pay',
  '<span {...x}>y</span>',
  '<span lang={x}>y</span>',
  '> <iframe src="/" />',
  '<Citation number="0" />',
  '<Share part={1} whole="2" />',
  'In all <Share part="1" whole="2" {...x} /> paid',
])('shows a notice in the place of %j', (text) => {
  const { tree } = parseProse(text, 0)
  refuseCode()(tree)
  expect(JSON.stringify(tree)).not.toMatch(
    /mdxjsEsm|Expression|script|iframe|Citation|Share|\.\.\.x/,
  )
  expect(wordsOf(tree)).toContain('not shown here')
})

test('leaves comments and the short list alone', () => {
  const text = '{/* note */} <abbr title="x">y</abbr>, **bold** and <Share part="1" whole="2" />'
  const { tree } = parseProse(text, 0)
  const before = JSON.stringify(tree)
  refuseCode()(tree)
  expect(JSON.stringify(tree)).toBe(before)
})
