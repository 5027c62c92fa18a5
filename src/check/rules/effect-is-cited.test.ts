import { expect, test } from 'vitest'
import { findingsOf, withBody } from '../fixtures/harbor.ts'
import { effectIsCited } from './effect-is-cited.ts'

/** A development that affirmed a rule, with this in the place of its proof. */
function effect(cite: string): Record<string, string> {
  const [file = '', text = ''] = Object.entries(withBody('Text [@harbor-act].'))[0] ?? []
  const effects = `effects:\n  - on: harbor-rule#records\n    effect: affirms\n${cite}`
  return { [file]: text.replace('reviewed:', `${effects}reviewed:`) }
}

const none =
  'developments/case.mdx:9:9 No source is given for what this did to "harbor-rule#records" (affirms).'

test.each(['', '    cite:\n', '    cite: ""\n', '    cite: " "\n'])(
  'asks for a proof: %j',
  (cite) => {
    expect(findingsOf(effectIsCited, effect(cite))).toEqual([none])
  },
)

test.each(['"[@harbor-digest]"', '"[see @harbor-digest, p. 2]"'])('refuses %s', (cite) => {
  expect(findingsOf(effectIsCited, effect(`    cite: ${cite}\n`))).toEqual([
    'developments/case.mdx:11:11 What this did to "harbor-rule#records" rests on a reworded copy alone: "@harbor-digest".',
  ])
})

test.each([
  '"[@harbor-act, § 4]"',
  '"[@harbor-digest; @harbor-act]"',
  '"[@harbor-digest] [@harbor-herald]"',
  // Not on file: another rule reports that.
  '"[@nothing]"',
  // Does not fit its schema: the same.
  'harbor-act',
])('accepts %s', (cite) => {
  expect(findingsOf(effectIsCited, effect(`    cite: ${cite}\n`))).toEqual([])
})
