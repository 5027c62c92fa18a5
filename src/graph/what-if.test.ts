import { expect, test } from 'vitest'
import { randomDocket } from './fixtures/random-docket.ts'
import { pick, randomFrom } from './fixtures/random.ts'
import { developmentFile, graphOf } from './fixtures/records.ts'
import { type Sketch, sketched, sketchesFrom } from './fixtures/sketch.ts'
import { type Citator, citator } from './standing.ts'
import { type Present, whatIf } from './what-if.ts'

const today = '2035-01-01'

function presentOf(sketches: Record<string, Sketch>, day = today): Present {
  const developments = sketched(sketches)
  return {
    today: day,
    developments: new Map([...developments].map(([id, data]) => [id, { data }])),
    questions: new Map(),
    citator: citator(developments, day),
  }
}

function said({ developments }: ReturnType<typeof whatIf>): string {
  return developments
    .map(({ id, before, after, points }) => {
      const changed = points.map((one) => `${one.point || '-'} ${one.before} to ${one.after}`)
      return `${id} ${before} to ${after} (${changed.join(', ')})`
    })
    .join('; ')
}

test.each([
  ['what falls ends', '2031 a', 'a', 'a in-effect to ended (- stands to ended)'],
  ['one point of it', '2031 a {one two}', 'a#one', 'a in-effect to partly (one stands to ended)'],
  [
    'what it had vacated is revived',
    '2031 a; 2032 b vacates a',
    'b',
    'a ended to in-effect (- ended to stands); b in-effect to ended (- stands to ended)',
  ],
  [
    'what its point had stayed is let go, and nothing else',
    '2031 a; 2031 c; 2032 b {one two} stays a by one, stays c by two',
    'b#one',
    'a on-hold to in-effect (- on-hold to stands); b in-effect to partly (one stands to ended)',
  ],
  [
    'what it had revived falls again',
    '2031 a; 2032 b vacates a; 2033 c reverses b',
    'c',
    'a in-effect to ended (- stands to ended); b ended to in-effect (- ended to stands); c in-effect to ended (- stands to ended)',
  ],
  ['what has ended stays so', '2031 a; 2032 b repeals a', 'a', ''],
  [
    'what only relies on it stays',
    '2031 a; 2031 b relies on a',
    'a',
    'a in-effect to ended (- stands to ended)',
  ],
  ['of what is not on file, nothing changes', '2031 a; 2032 b vacates a', 'gone', ''],
  [
    'a replaced one counts as vacated',
    '2031 a; 2032 b supersedes a',
    'a',
    'a ended to ended (- replaced to ended)',
  ],
  ['what is still to come', '2031 a; 2039 b vacates a', 'b', ''],
  [
    'what happened the same day comes first',
    '2031 a; 2035-01-01 z affirms a',
    'a',
    'a in-effect to ended (- affirmed to ended)',
  ],
])('%s', (_, line, reference, expected) => {
  expect(said(whatIf(reference, presentOf(sketchesFrom(line))))).toBe(expected)
})

test('the cause that is put in has the name of no record, and leaves no trace', () => {
  const present = presentOf({ ...sketchesFrom('2031 a; 2032 b vacates a'), '~': { date: '2031' } })
  const before = structuredClone(present)
  const result = JSON.stringify(whatIf('b', present))
  expect(result).not.toContain('~')
  expect(present).toEqual(before)
})

const question = (when: string) => `  - when: ${when}\n    says: x\n    cite: "[@x]"\n`

test.each([
  ['another answer holds', ['{ a: in-effect }', '{ a: ended }'], [1], [2]],
  ['none does', ['{ a: in-effect }'], [1], []],
  ['two do', ['{ a: in-effect }', '{ a: ended }', '{ a: [ended, partly] }'], [1], [2, 3]],
])('of a question, %s', (_, conditions, before, after) => {
  const files = {
    ...developmentFile('a'),
    'questions/q.yaml': `question: x\norder: 1\nreviewed: 2032\nanswers:\n${conditions.map(question).join('')}`,
    'questions/r.yaml': `question: x\norder: 2\nreviewed: 2032\nanswers:\n${question('{ z: future }')}`,
  }
  expect(whatIf('a', graphOf(files)).questions).toEqual([{ id: 'q', before, after }])
})

/** Where every point stands, one to a line. */
function standings(all: Citator, except: string): string[] {
  return [...all]
    .filter(([id]) => id !== except)
    .flatMap(([id, { status, points }]) =>
      [...points].map(([point, { standing }]) => `${id} ${status} #${point} ${standing}`),
    )
}

test.each(Array.from({ length: 150 }, (_, seed) => seed))(
  'says of docket %d by chance what would come true',
  (seed) => {
    const random = randomFrom(seed)
    const sketches = randomDocket(random)
    const present = presentOf(sketches, '2041-06-01')
    const references = [...present.developments].flatMap(([id, { data }]) => [
      id,
      ...data.points.map((point) => `${id}#${point.id}`),
    ])
    const reference = pick(references, random)
    const real = { ...sketches, supreme: { date: '2041-06-01', effects: [`vacates ${reference}`] } }
    const then = standings(citator(sketched(real), '2041-06-01'), 'supreme')

    const now = standings(present.citator, '')
    const { developments } = whatIf(reference, present)
    const predicted = [...present.citator].flatMap(([id, { status, points }]) => {
      const change = developments.find((one) => one.id === id)
      return [...points].map(([point, { standing }]) => {
        const changed = change?.points.find((one) => one.point === point)
        return `${id} ${change?.after ?? status} #${point} ${changed?.after ?? standing}`
      })
    })
    expect(predicted).toEqual(then)
    expect(developments.length === 0).toBe(now.join() === then.join())
  },
)
