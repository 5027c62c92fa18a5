import { expect, test } from 'vitest'
import { redirectsFile } from './redirects-file.ts'

test('has a line for each host that leads to where a page moved, and one for what is gone', () => {
  const text = redirectsFile({
    base: '/sub/',
    redirects: [{ from: '/developments/old/', to: '/developments/new/' }],
    gone: ['/glossary/left/'],
  })
  expect(text).toBe(`/sub/developments/old/ /sub/developments/new/ 301!
/sub/developments/old/ /sub/developments/new/ 301
/sub/glossary/left/ /sub/glossary/left/index.html 410!
`)
})

test('is empty where nothing has moved', () => {
  expect(redirectsFile({ base: '/', redirects: [], gone: [] })).toBe('')
})
