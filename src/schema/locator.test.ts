import { expect, test } from 'vitest'
import { parseLocator, printLocator } from './locator.ts'

test.each([
  ['§ 4(b)', { label: 'section', sign: '§', value: '4(b)' }],
  ['§§ 45-2 and 45-3', { label: 'section', sign: '§§', value: '45-2 and 45-3' }],
  ['p. 7', { label: 'page', sign: 'p.', value: '7' }],
  ['pp. 12–14', { label: 'page', sign: 'pp.', value: '12–14' }],
  ['pp. 12-14, 20', { label: 'page', sign: 'pp.', value: '12–14, 20' }],
  ['¶7', { label: 'paragraph', sign: '¶', value: '7' }],
  ['¶¶ 7-9', { label: 'paragraph', sign: '¶¶', value: '7–9' }],
  ['n. 3', { label: 'note', sign: 'n.', value: '3' }],
  ['ch. 37', { label: 'chapter', sign: 'ch.', value: '37' }],
  ['art. III', { label: 'article', sign: 'art.', value: 'III' }],
  ['cl. 2', { label: 'clause', sign: 'cl.', value: '2' }],
  ['schedule 2', { label: 'none', sign: '', value: 'schedule 2' }],
  ['p.7', { label: 'page', sign: 'p.', value: '7' }],
  ['art.III', { label: 'article', sign: 'art.', value: 'III' }],
  ['p.m. edition', { label: 'none', sign: '', value: 'p.m. edition' }],
  ['n.b. the map', { label: 'none', sign: '', value: 'n.b. the map' }],
  ['p.', { label: 'none', sign: '', value: 'p.' }],
])('reads the locator "%s"', (text, locator) => {
  expect(parseLocator(text)).toEqual(locator)
})

test('prints a locator on one line', () => {
  expect(printLocator(parseLocator('pp. 12-14'))).toBe('pp.\u00A012–14')
  expect(printLocator(parseLocator('schedule 2'))).toBe('schedule 2')
})
