import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sketchesFrom, standingsOn } from './fixtures/sketch.ts'

// The whole algebra lies in one file: under each rule, what happened, then what stands on which day.
// A day names only the developments that the rule is about; – means that there are none.

const algebra = readFileSync('src/graph/fixtures/algebra.txt', 'utf8')

describe.each(chapters(algebra))('$title', ({ rules }) => {
  test.each(rules)('$rule', ({ events, days }) => {
    for (const [day, standings] of days) {
      const found = standingsOn(day, sketchesFrom(events))
      if (standings.length === 0) expect(found, day).toEqual([])
      expect(found, day).toEqual(expect.arrayContaining(standings))
    }
  })
})

function chapters(text: string): { title: string; rules: RuleOfAlgebra[] }[] {
  return text
    .trim()
    .split('\n\n')
    .map((chapter) => {
      const [title = '', ...rules] = chapter.split(/\n {2}(?! )/)
      return { title, rules: rules.map(ruleFrom) }
    })
}

function ruleFrom(text: string): RuleOfAlgebra {
  const [rule = '', events = '', ...days] = text.split('\n').map((line) => line.trim())
  return {
    rule,
    events,
    days: days.map((line) => {
      const [day = '', standings = ''] = line.split(': ')
      return [day, standings === '–' ? [] : standings.split('; ')]
    }),
  }
}

type RuleOfAlgebra = { rule: string; events: string; days: [string, string[]][] }
