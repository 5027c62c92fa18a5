import { expect, test } from 'vitest'
import { parseProse } from '../graph/prose/parse-prose.ts'
import { headingIds } from './heading-ids.ts'

test('gives headings plain ids, all different, with the words of a mention and no citation', () => {
  const { tree } = parseProse(
    '## What [[fee|it]] is [@a]\n\n## Sources\n\n## Sources\n\n## 山\n\n## [@a]\n\n## **Who [@a]** {/* Bob */}',
    0,
  )
  headingIds()(tree)
  const headings = tree.children.filter((node) => node.type === 'heading')
  expect(headings.map(({ data }) => data && 'hProperties' in data && data.hProperties)).toEqual([
    { id: 'what-it-is' },
    { id: 'sources' },
    { id: 'sources-1' },
    { id: '山' },
    { id: 'section' },
    { id: 'who' },
  ])
})
