import { expect, test } from 'vitest'
import { copiedFiles } from './copied-files.ts'

const files = ['404.html', 'api/status.json', 'index.html', 'robots.txt', 'sitemap-0.xml', 'a.css']
const built = (html: string) => ({
  pages: [
    { path: 'index.html', html },
    { path: '404.html', html: '<a href="/robots.txt">a</a>' },
  ],
  files: new Set(files),
})

test('leaves out what is of no use on a disk', () => {
  expect([...copiedFiles(built('<p>a</p>'), '/')]).toEqual(['index.html', 'a.css'])
})

test('keeps what a page that is kept leads to', () => {
  const html = '<a href="/sub/api/status.json">a</a>'
  expect([...copiedFiles(built(html), '/sub/')]).toEqual(['index.html', 'a.css', 'api/status.json'])
})
