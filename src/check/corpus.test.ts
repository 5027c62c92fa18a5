import { describe, expect, test } from 'vitest'
import { faulty, sound } from './fixtures/corpus.ts'
import { harborFiles, harborProblems } from './fixtures/harbor.ts'
import { rules } from './rules/index.ts'

test('there are enough files, and each rule has some', () => {
  expect(faulty.length).toBeGreaterThanOrEqual(150)
  expect(sound.length).toBeGreaterThanOrEqual(60)
  const found = new Set(faulty.map(({ rule }) => rule))
  // Whether a file can be read at all is not a matter of its text: hostile.test.ts has the cases.
  const elsewhere = new Set(['record-is-readable'])
  expect(rules.map(({ id }) => id).filter((id) => !found.has(id) && !elsewhere.has(id))).toEqual([])
})

test('the content they are put into is sound', () => {
  expect(harborProblems({})).toEqual([])
})

describe('a faulty file is refused, at the place it names', () => {
  test.each(faulty)('$name', ({ rule, file, text, places }) => {
    expect(places.some((place) => place.endsWith(` ${rule}`))).toBe(true)
    const found = harborProblems({ [file]: text }).map(
      ({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`,
    )
    expect(found.sort()).toEqual(places)
  })
})

describe('a sound file is published', () => {
  test.each(sound)('$name', ({ file, text, language }) => {
    expect(file).not.toBe('')
    const site = (harborFiles['site.yaml'] ?? '').replace('language: en', `language: ${language}`)
    const found = harborProblems({ 'site.yaml': site, [file]: text })
    expect(
      found.map(
        ({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule}: ${message}`,
      ),
    ).toEqual([])
  })
})
