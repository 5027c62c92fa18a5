import { expect, test } from 'vitest'
import { harbor } from '../graph/fixtures/harbor.ts'
import { llmsText } from './llms-text.ts'
import { readMarkdown, wordsOfMarkdown } from './markdown/fixtures/read-back.ts'

const site = { name: 'Harbor [News]', description: 'Fees & bans.', language: 'en' }
const text = (today?: string) =>
  llmsText(harbor(today), site, (path) => `https://harbor.example/sub${path}`)
const part = (title: string, from = text()) =>
  from.split(`\n## ${title}\n\n`)[1]?.split('\n\n')[0]?.split('\n')

test('it begins with the name of the site, what it is, of which day, and how to read it', () => {
  expect(text().split('\n').slice(0, 6)).toEqual([
    '# Harbor \\[News\\]',
    '',
    '> Fees & bans. As of 1 January 2035.',
    '',
    '- Where things stand is worked out for 1 January 2035. It may have changed since.',
    expect.stringMatching(/^- Never say that a ruling, an order or a law is in force without its/),
  ])
  expect(text()).toContain('(https://harbor.example/sub/api/status.json)')
})

test('it has the parts that the proposal knows, each a list of links', () => {
  const { body } = readMarkdown(`***\n\n${text()}`)
  expect(body.map(({ type }) => type).slice(0, 3)).toEqual(['heading', 'blockquote', 'list'])
  const parts = body.slice(3)
  expect(parts.flatMap((node) => (node.type === 'heading' ? [node.depth] : []))).toEqual(
    parts.flatMap((node) => (node.type === 'list' ? [2] : [])),
  )
  for (const list of parts) {
    if (list.type !== 'list') continue
    for (const item of list.children) {
      const [line] = item.children
      expect(line?.type === 'paragraph' && line.children[0]?.type).toBe('link')
    }
  }
  expect(wordsOfMarkdown(body.slice(0, 1))).toEqual(['Harbor', '[News]'])
})

test('developments are newest first, each with where it stands', () => {
  expect(part('Developments')).toEqual([
    '- [Court vacates the ban](https://harbor.example/sub/developments/court-ruling/index.html.md): ruling, January 2032. In effect',
    '- [Board bans the fee](https://harbor.example/sub/developments/board-order/index.html.md): order, 9 April 2031. Partly in effect (vacated in part, January 2032)',
    '- [Old fee](https://harbor.example/sub/developments/old-fee/index.html.md): law, 2031. In effect',
  ])
})

test('on an earlier day it says what stood on that day', () => {
  expect(part('Developments', text('2031-12-31'))).toContain(
    '- [Board bans the fee](https://harbor.example/sub/developments/board-order/index.html.md): order, 9 April 2031. In effect',
  )
})

test.each([
  ['Storylines', '- [Fees](https://harbor.example/sub/storylines/fees/index.html.md): x'],
  [
    'Glossary',
    '- [harbor fee](https://harbor.example/sub/glossary/harbor-fee/index.html.md): What ships pay.',
  ],
  ['Start here', expect.stringContaining('(https://harbor.example/sub/index.html.md): Where')],
  ['Sources', expect.stringContaining('(https://harbor.example/sub/sources/index.html.md): ')],
  ['Data', expect.stringContaining('[/feed.xml](https://harbor.example/sub/feed.xml): ')],
  ['Optional', '- [About](https://harbor.example/sub/about/index.html.md): x'],
])('%s are named', (title, line) => {
  expect(part(title)).toContainEqual(line)
})
