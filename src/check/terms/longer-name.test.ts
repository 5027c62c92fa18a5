import { expect, test } from 'vitest'
import { isInLongerName } from './longer-name.ts'

const isPart = (marked: string, hasCapital = false) => {
  const [before = '', name = '', after = ''] = marked.split('|')
  const text = before + name + after
  return isInLongerName(text, before.length, before.length + name.length, hasCapital)
}

test.each([
  'the |Harbor Fee| Act',
  '|Harbor Fee| Act',
  'the National |Detainer|.',
  'a Bureau of the |Detainers|',
  'the |48-Hour Rule| Coalition',
  'Gomez v. |Harbor Fee|',
  '|Harbor Fee| v. Gomez',
])('“%s” is a longer name', (marked) => {
  expect(isPart(marked)).toBe(true)
})

test.each([
  'the |harbor fee| Act',
  '|Harbor fees| Maine asks for',
  'It ended. |Detainers| Maine sent',
  'The |Harbor Fee| was due',
  'the Board’s |Detainer| was due',
  'Maine, |Detainers| and',
  'an “|Injunction| Maine” sign',
])('“%s” is none', (marked) => {
  expect(isPart(marked)).toBe(false)
})

test('what has a capital anyway is in a longer name only as a party to a case', () => {
  expect(isPart('the |ICE| Air', true)).toBe(false)
  expect(isPart('|ICE| v. Gomez', true)).toBe(true)
})
