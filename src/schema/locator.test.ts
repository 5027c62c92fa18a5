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
  ['3', { label: 'none', sign: '', value: '3' }],
  ['s. 4(1)', { label: 'section', sign: 's.', value: '4(1)' }],
  ['s.v. fee', { label: 'none', sign: '', value: 's.v. fee' }],
  ['paras. 7-9', { label: 'paragraph', sign: 'paras.', value: '7–9' }],
  ['ll. 3-5', { label: 'line', sign: 'll.', value: '3–5' }],
  ['sch. 2', { label: 'schedule', sign: 'sch.', value: '2' }],
  ['Ex. A-2', { label: 'exhibit', sign: 'Ex.', value: 'A-2' }],
  ['app.B', { label: 'appendix', sign: 'app.', value: 'B' }],
  ['rule 23(b)', { label: 'rule', sign: 'rule', value: '23(b)' }],
  ['ruled on 3 May', { label: 'none', sign: '', value: 'ruled on 3 May' }],
  ['tables 2 and 3', { label: 'table', sign: 'tables', value: '2 and 3' }],
  ['cl. tercera', { label: 'clause', sign: 'cl.', value: 'tercera' }],
  ['at 1:02:33', { label: 'timestamp', sign: 'at', value: '1:02:33' }],
  ['at 788', { label: 'none', sign: '', value: 'at 788' }],
  ['see also p. 3', { label: 'none', sign: '', value: 'see also p. 3' }],
  ['', { label: 'none', sign: '', value: '' }],
])('reads the locator "%s"', (text, locator) => {
  expect(parseLocator(text)).toEqual(locator)
})

test('prints a locator on one line', () => {
  expect(printLocator(parseLocator('pp. 12-14'))).toBe('pp.\u00A012–14')
  expect(printLocator(parseLocator('schedule 2'))).toBe('schedule 2')
})
