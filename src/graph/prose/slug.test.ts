import { expect, test } from 'vitest'
import { slug, slugger } from './slug.ts'

test.each([
  ['What happened', 'what-happened'],
  ['§ 4(b): the “fee”, as of 2031', '-4b-the-fee-as-of-2031'],
  ['Stays & holds — today', 'stays--holds--today'],
  ['snake_case, e-mail', 'snake_case-e-mail'],
  ['¿Qué pasó en Ñuñoa?', 'qué-pasó-en-ñuñoa'],
  ['e\u0301tat', 'e\u0301tat'],
  ['İzmir ÉTÉ ΣΊΣΥΦΟΣ', 'i̇zmir-été-σίσυφος'],
  ['港口费：谁付？', '港口费谁付'],
  ['हिन्दी में', 'हिन्दी-में'],
  ['رسوم المرفأ؟', 'رسوم-المرفأ'],
  ['Tab\there\u00A0and 🚢', 'tabhereand-'],
  ['½ of ² and Ⅷ', '-of--and-ⅷ'],
  ['!?', ''],
])('makes an address of %j', (words, expected) => {
  expect(slug(words)).toBe(expected)
})

test.each([
  [
    ['Fees', 'Fees', 'fees!', 'Fees'],
    ['fees', 'fees-1', 'fees-2', 'fees-3'],
  ],
  [
    ['Fees 1', 'Fees', 'Fees', 'Fees 1'],
    ['fees-1', 'fees', 'fees-2', 'fees-1-1'],
  ],
  [
    ['constructor', '__proto__', 'constructor'],
    ['constructor', '__proto__', 'constructor-1'],
  ],
])('gives headings ids of their own: %j', (headings, ids) => {
  expect(headings.map(slugger())).toEqual(ids)
})
