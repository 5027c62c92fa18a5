import { describe, expect, test } from 'vitest'
import type { Entry } from '../../graph/entry.ts'
import { buildGraph } from '../../graph/graph.ts'
import { wordsOf } from '../../graph/mentions.ts'
import { readContent } from '../../read-content.ts'
import { readRecord, type RecordFile } from '../../schema/record.ts'
import type { Edit } from '../../schema/problem.ts'
import { applyEdits } from '../apply-edits.ts'
import { problemsOf } from '../check.ts'
import { findingsOf, harborContent, harborFiles, withBody } from '../fixtures/harbor.ts'
import type { Content } from '../rule.ts'
import { firstMentionIsLinked } from './first-mention-is-linked.ts'

const found = (body: string, changed: Record<string, string> = {}) =>
  findingsOf(firstMentionIsLinked, { ...changed, ...withBody(body) }).map((one) =>
    one.replace('developments/case.mdx:', ''),
  )

describe('a first mention in plain words is found', () => {
  test.each([
    ['A harbor fee. A harbor fee.', '11:3', 'harbor fee'],
    ['A landing\nfee.', '11:3', 'landing fee', ' of "harbor fee"'],
    ['Dock fees’ end.', '11:1', 'Dock fees', ' of "harbor fee"'],
    ['A *harbor* fee.', '11:4', 'harbor fee'],
    ['## On the harbor fee\n\nA harbor fee.', '13:3', 'harbor fee'],
    ['“A harbor fee”, or harbor fee.', '11:20', 'harbor fee'],
    ['`harbor fee` {/* harbor fee */} harbor fee', '11:33', 'harbor fee'],
    ['[[harbor-order|harbor fee]] harbor fee', '11:29', 'harbor fee'],
    ['[harbor fee](/about/) harbor fee', '11:23', 'harbor fee'],
    ['~~harbor fee~~ <abbr title="x">harbor fee</abbr> harbor fee', '11:50', 'harbor fee'],
    ['> A harbor fee.\n\nA harbor fee.', '13:3', 'harbor fee'],
    ['- One\n- A harbor fee', '12:5', 'harbor fee'],
    ['| a |\n| - |\n| harbor fee |', '13:3', 'harbor fee'],
    ['A.[^1]\n\n[^1]: A harbor fee.', '13:9', 'harbor fee'],
    [
      '<details>\n<summary>A harbor fee</summary>\n\nA harbor fee.\n\n</details>',
      '14:3',
      'harbor fee',
    ],
    // A note is read after the body, wherever it stands.
    ['One.[^1]\n\n[^1]: A [[harbor fee]].\n\nA harbor fee.', '15:3', 'harbor fee'],
    ['The [[pilot fee]] harbor fee', '11:19', 'harbor fee'],
    ['A [harbor-fee](/glossary/pilot-fee/) harbor fee', '11:38', 'harbor fee'],
  ])('%j', (body, place, words, as = '') => {
    const message = `"${words}" is the first mention${as} on this page and is not linked.`
    expect(found(body)).toEqual([`${place} ${message}`])
  })

  test('each term once, and on every kind of page', () => {
    expect(found('A pilot fee, a dock fee; a pilot fee, a dock fee.')).toHaveLength(2)
    const more = (file: string) => ({ [file]: `${harborFiles[file]}\n\nA pilot fee.\n` })
    const files = { ...more('storylines/harbor-fees.mdx'), ...more('pages/help.mdx') }
    const all = { ...files, ...more('glossary/harbor-fee.mdx') }
    expect(findingsOf(firstMentionIsLinked, all)).toHaveLength(3)
  })
})

describe('nothing is found', () => {
  test.each([
    ['A [[harbor fee]], a harbor fee.'],
    ['A [[harbor-fee|charge]], a harbor fee.'],
    ['A [charge](/glossary/harbor-fee/), a harbor fee.'],
    ['A [charge][c], a harbor fee.\n\n[c]: /glossary/harbor-fee#more'],
    ['A [charge](https://harbor.example.org/glossary/harbor-fee/), a harbor fee.'],
    ['## A [[harbor fee]]\n\nA harbor fee.'],
    ['A [[harbor fee]].[^1]\n\n[^1]: A harbor fee.'],
    ['[^1]: A harbor fee.\n\nA [[harbor fee]].[^1]'],
    ['He called it “a harbor fee”, so it was.'],
    ['> A harbor fee [@harbor-act].'],
    ['## A harbor fee'],
    ['```\nharbor fee\n```'],
    ['![A harbor fee](/a.png)'],
    ['A harbor feed, a harbor-fee list, the Harbor Fee Act.'],
    ['It was vacated.'],
    ['A term-like word: [[harbor fees]] of [[Pilot fee]], a pilot fee.'],
  ])('%j', (body) => {
    expect(found(body)).toEqual([])
  })

  test('on the page of the term itself, nor for a name of two terms', () => {
    expect(findingsOf(firstMentionIsLinked, {})).toEqual([])
    const pilot = harborFiles['glossary/pilot-fee.mdx'] ?? ''
    const both = pilot.replace('short:', 'aliases: [dock fee]\nshort:')
    expect(found('A dock fee.', { 'glossary/pilot-fee.mdx': both })).toEqual([])
  })
})

test('the longest name wins', () => {
  const quay = `---
term: quay
aliases: [quay toll]
short: x
authority: ["[@harbor-act]"]
---
`
  const toll = quay.replace('quay\n', 'toll\n').replace('quay toll', 'town toll')
  const files = { 'glossary/quay.mdx': quay, 'glossary/toll.mdx': toll }
  const message = 'on this page and is not linked.'
  expect(found('A [[toll]], a [[quay]]: a quay toll.', files)).toEqual([])
  expect(found('A quay toll, a town toll.', files)).toEqual([
    `11:16 "town toll" is the first mention of "toll" ${message}`,
    `11:3 "quay toll" is the first mention of "quay" ${message}`,
  ])
  expect(found('[[quay|Quay]] toll.', files)).toEqual([
    `11:15 "toll" is the first mention ${message}`,
  ])
  expect(found('Quay [[toll]].', files)).toEqual([`11:1 "Quay" is the first mention ${message}`])
})

test('says what to write, and what may go', () => {
  const fixOf = (body: string) =>
    problemsOf(firstMentionIsLinked, harborContent(withBody(body)), 'error').map(({ fix }) => fix)
  expect(fixOf('Dock fees.')).toEqual(['Write [[Dock fees]].'])
  expect(fixOf('Dock fees. A [[harbor fee]].')).toEqual([
    'Write [[Dock fees]]. The link further down may then go.',
  ])
  expect(fixOf('*A dock* fee.')).toEqual([
    'Write [[dock fee]] by hand: something within or around it would be lost.',
  ])
})

// All pages of the first site, their links to terms taken out, and then put in by the rule. Words,
// citations and other links stay as they are; what was written once is not written again.
describe('what it writes', async () => {
  const content = await readContent('content')
  const pages = content.files.filter(({ folder }) => folder !== 'sources')
  const inContent = (files: readonly RecordFile[]): Content => ({
    site: content.site,
    files,
    unreadable: [],
    rules: [],
    graph: buildGraph(files, '2031-01-01'),
  })
  const asWritten = inContent(pages)
  const changes: readonly ((words: string) => string)[] = [
    (words) => words,
    (words) => words.replace(/^\w+/, '**$&**'),
    (words) => words.replaceAll(' ', '\n'),
    (words) => `*${words}*`,
  ]

  test.each([0, 1])(
    'links the first mentions on every page, and leaves all else as it is (%i)',
    (turn) => {
      const bare = inContent(
        asWritten.graph.entries.map((entry) => changedBy(entry, withoutLinks(entry, turn))),
      )
      const problems = problemsIn(bare)
      expect(problems.length).toBeGreaterThan(300)
      const linked = inContent(
        bare.files.map((file) => {
          const own = problems.filter((one) => one.file === file.file)
          return changedBy(
            file,
            own.flatMap(({ edit }) => edit ?? []),
          )
        }),
      )
      expect(problemsIn(linked)).toEqual([])
      expect(linked.graph.entries.map(wordsAndMarks)).toEqual(bare.graph.entries.map(wordsAndMarks))
    },
    60_000,
  )

  function problemsIn(of: Content) {
    return problemsOf(firstMentionIsLinked, of, 'error')
  }

  function withoutLinks({ marks }: Entry, turn: number): Edit[] {
    return marks.mentions.flatMap((mention, number) => {
      if (asWritten.graph.names.find(mention.to)[0]?.folder !== 'glossary') return []
      const change = changes[(number + turn) % changes.length]
      const text = change?.(wordsOf(mention, asWritten.graph)) ?? ''
      return [{ start: mention.start, end: mention.end, text }]
    })
  }
})

function changedBy(file: RecordFile, edits: Edit[]): RecordFile {
  return edits.length === 0
    ? file
    : readRecord(file.folder, file.file, applyEdits(file.text, edits))
}

/** The words of each run, and every mark but mentions and emphasis. */
function wordsAndMarks({ blocks }: Entry) {
  return blocks.map(({ text, citations, spans }) => ({
    text,
    citations: citations.map(({ at }) => at),
    spans: spans.flatMap(({ node, start, end }) =>
      /^(?:mention|strong|emphasis)$/.test(node.type) ? [] : [[node.type, start, end]],
    ),
  }))
}
