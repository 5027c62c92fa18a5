import { expect, test } from 'vitest'
import { attributesOf, isComment, refusedAttributes } from './markup.ts'

test.each([
  ['span', [{ name: 'lang', value: 'es' }], []],
  ['span', [{ name: 'style', value: 'x' }], ['style']],
  ['span', [{ name: 'lang', value: { type: 'code' } }], ['lang']],
  ['details', [{ name: 'open', value: null }], ['open']],
  ['span', [{}], ['{…}']],
  [
    'Share',
    [
      { name: 'part', value: '3' },
      { name: 'percent', value: '6' },
    ],
    [],
  ],
  [
    'Share',
    [{ name: 'part', value: { type: 'code' } }, { name: 'set:html' }],
    ['part', 'set:html'],
  ],
])('refuses of <%s %j> %j', (name, attributes, refused) => {
  expect(refusedAttributes({ name, attributes })).toEqual(refused)
})

test('knows nothing but elements and components of the lists', () => {
  expect(attributesOf('br')).toEqual([])
  expect(attributesOf('Share')).toEqual(['part', 'whole', 'percent'])
  // Charts read all they show from the table inside them.
  for (const name of ['CountChart', 'ShareChart']) expect(attributesOf(name)).toEqual([])
  for (const name of ['script', 'share', 'Citation', 'toString', null])
    expect(attributesOf(name)).toBeUndefined()
})

test.each([
  ['/* a */', true],
  [' /* a */ /* b */ ', true],
  ['/* a */ 1', false],
  ['1 /* a */', false],
  ['/* a', false],
])('knows whether %j is only a comment', (code, answer) => {
  expect(isComment(code)).toBe(answer)
})
