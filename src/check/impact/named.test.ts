import { expect, test } from 'vitest'
import { harborContent } from '../fixtures/harbor.ts'
import { named } from './named.ts'

const content = harborContent({
  'sources/harbor-post.yaml': 'title: x\n',
  'developments/harbor-ruling.mdx': '---\n---\n',
})

test.each([
  ['harbor-rule', { development: 'harbor-rule' }],
  ['harbor-act', { source: 'harbor-act' }],
  ['harbor-order', { development: 'harbor-order', source: 'harbor-order' }],
  ['@harbor-order', { source: 'harbor-order' }],
  ['harbor-order#fee-ban', { development: 'harbor-order#fee-ban' }],
])('%s means %j', (name, meant) => {
  expect(named(name, content)).toEqual({ development: undefined, source: undefined, ...meant })
})

test.each([
  [
    'harbour-order',
    '"harbour-order" is neither a development nor a source on file. The nearest on file is "harbor-order".',
  ],
  [
    'complaint',
    '"complaint" is neither a development nor a source on file. Nearest on file: "harbor-complaint".',
  ],
  ['quay', '"quay" is neither a development nor a source on file. No name on file is like it.'],
  [
    'vacate',
    '"vacate" is neither a development nor a source on file, but a term. No name on file is like it.',
  ],
  ['dock fees', 'is neither a development nor a source on file, but a term.'],
  ['harbor-fees', 'is neither a development nor a source on file, but a storyline.'],
  ['help', 'is neither a development nor a source on file, but a page.'],
  ['pay-the-fee', 'is neither a development nor a source on file, but a question.'],
  ['@harbor-rule', '"@harbor-rule" names no source on file; "harbor-rule" is a development.'],
  ['@harbor-acts', '"@harbor-acts" names no source on file. The nearest on file is "harbor-act".'],
  [
    'harbor-order#fee',
    '"harbor-order" has no point "fee". Its points are "fee-ban", "records-ban", "decision".',
  ],
  ['harbor-suit#fee', '"harbor-suit" has no points: it is one whole. Ask for "harbor-suit".'],
  ['harbor-act#fee', '"harbor-act#fee" is neither a development nor a source on file.'],
  [
    '@harbor-order#fee-ban',
    '"@harbor-order#fee-ban" names no source on file; "harbor-order" is a development.',
  ],
  [
    'two boat owners sue over the harbor fee',
    'neither a development nor a source on file, but the title of "harbor-suit".',
  ],
  ['harbor-post', 'The file of "harbor-post" in sources/ cannot be read. See npm run check.'],
  [
    'harbor-ruling#fee',
    'The file of "harbor-ruling" in developments/ cannot be read. See npm run check.',
  ],
  ['@harbor-post', 'The file of "harbor-post" in sources/ cannot be read. See npm run check.'],
])('%s is refused', (name, message) => {
  expect(() => named(name, content)).toThrow(message)
})
