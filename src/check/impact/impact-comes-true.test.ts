import { expect, test } from 'vitest'
import { answersThatHold } from '../../graph/answers.ts'
import { buildGraph, type Graph } from '../../graph/graph.ts'
import { readContent } from '../../read-content.ts'
import { readRecord } from '../../schema/record.ts'
import { problemsOf } from '../check.ts'
import { harborContent } from '../fixtures/harbor.ts'
import type { Content } from '../rule.ts'
import { pageIsCurrent } from '../rules/page-is-current.ts'
import { impactOfFall } from './impact-of-fall.ts'

// What is said of a fall has to come true once a development vacates the thing for real.

const harbor = harborContent({})

const water = await readContent('e2e/fixtures/water')
const waterDay = '2026-11-22'
const waterContent = { ...water, rules: [], graph: buildGraph(water.files, waterDay) }

const references = (content: Content) =>
  [...content.graph.developments].flatMap(([id, { data }]) => [
    id,
    ...data.points.map((point) => `${id}#${point.id}`),
  ])

test.each([
  ...references(harbor).map((reference) => ['harbor', reference, harbor] as const),
  ...references(waterContent).map((reference) => ['water', reference, waterContent] as const),
])('in %s, what it says of %s comes true', (_, reference, content) => {
  const then = withFall(reference, content)
  const impact = impactOfFall(reference, content)
  const { standing, reviews } = impact

  const now = new Set(standings(content.graph))
  const changed = standings(then.graph).filter((line) => !now.has(line))
  const predicted = standing.flatMap(({ id, before, after, points }) => [
    ...(before === after ? [] : [`${id} ${after}`]),
    ...points.map(({ point, after }) => `${id}#${point} ${after}`),
  ])
  expect(predicted.sort()).toEqual(changed.sort())

  const answers = (one: Content) =>
    [...one.graph.questions.values()].map(({ file, data }) => [
      file,
      ...answersThatHold(data, one.graph.citator).map(({ says }) => says),
    ])
  expect(
    answers(content).map(([file, ...said]) => {
      const change = impact.answers.find((one) => one.file === file)
      return [file, ...(change ? change.after.map(({ says }) => says) : said)]
    }),
  ).toEqual(answers(then))

  const asked = (one: Content) =>
    problemsOf(pageIsCurrent, one, 'error').map(({ file, message }) => `${file} ${message}`)
  const before = new Set(asked(content))
  const files = asked(then).filter((line) => !before.has(line))
  expect(reviews.map((review) => review.file).sort()).toEqual(
    [...new Set(files.map((line) => line.replace(/ .*$/s, '')))].sort(),
  )
})

/** Content after a development of its day vacated something for real. */
function withFall(on: string, content: Content): Content {
  const { today } = content.graph
  const text = `---
title: A higher court rules
date: ${today}
storyline: x
kind: ruling
places: [us]
summary: A higher court ruled.
effects: [{ on: "${on}", effect: vacates, cite: "[@x]" }]
reviewed: ${today}
---
`
  const files = [...content.files, readRecord('developments', 'developments/zz-high.mdx', text)]
  return { ...content, files, graph: buildGraph(files, today) }
}

/** Every status and standing. */
function standings({ citator, developments }: Graph): string[] {
  return [...citator]
    .filter(([id]) => developments.has(id) && id !== 'zz-high')
    .flatMap(([id, { status, points }]) => [
      `${id} ${status}`,
      ...[...points].map(([point, { standing }]) => `${id}#${point} ${standing}`),
    ])
}
