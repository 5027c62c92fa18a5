import { expect, test } from 'vitest'
import { basePath } from './base-path.ts'
import type { Element, Root } from './elements.ts'

test.each([
  ['/', '/about/', '/about/'],
  ['/sub/', '/about/', '/sub/about/'],
  ['/sub/', '/about/#how', '/sub/about/#how'],
  ['/sub/', '#how', '#how'],
  ['/sub/', 'https://example.org/', 'https://example.org/'],
  ['/sub/', '//example.org/', '//example.org/'],
])('under %s a link to %s leads to %s', (base, href, led) => {
  const link: Element = { type: 'element', tagName: 'a', properties: { href }, children: [] }
  basePath(base)({ type: 'root', children: [link] } satisfies Root)
  expect(link.properties['href']).toBe(led)
})

test('so does a picture', () => {
  const picture: Element = {
    type: 'element',
    tagName: 'img',
    properties: { src: '/harbor.png' },
    children: [],
  }
  basePath('/sub/')({ type: 'root', children: [picture] } satisfies Root)
  expect(picture.properties['src']).toBe('/sub/harbor.png')
})
