import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import {
  linksOfMarkdown,
  readMarkdown,
  wordsOfMarkdown,
  wordsOfPage,
} from '../src/exports/markdown/fixtures/read-back.ts'
import { markdownAddress } from '../src/exports/markdown/markdown-address.ts'
import { addressOf, builtFiles } from './built-files.ts'
import { sites } from './sites.ts'

// Read from disk. A copy in Markdown says what its page says: there are programs that read nothing else.

for (const name of ['sub', 'water'] as const) {
  const { out, base } = sites[name]
  const pathOf = (address: string) => `/${new URL(address).pathname.slice(base.length)}`
  const read = (file: string) => readFileSync(join(out, file), 'utf8')

  test.describe(`the site “${name}” in Markdown`, () => {
    const files = builtFiles(out)
    const copies = files.filter((file) => file.endsWith('.md'))

    test('has a copy of each page of the sitemap, with the same words and links', () => {
      const addresses = [...read('sitemap-0.xml').matchAll(/<loc>([^<]*)<\/loc>/g)]
      const pages = addresses.map(([, address = '']) => address)
      expect(copies.length).toBeGreaterThan(30)
      expect(copies.map((file) => addressOf(file.slice(0, -3))).sort()).toEqual(
        pages.map(pathOf).sort(),
      )
      for (const page of pages) {
        const file = markdownAddress(pathOf(page)).slice(1)
        const { front, body } = readMarkdown(read(file))
        const links: string[] = []
        expect(wordsOfMarkdown(body).join(' '), file).toBe(
          wordsOfPage(read(file.slice(0, -3)), links).join(' '),
        )
        expect(linksOfMarkdown(body), file).toEqual(links.map((link) => new URL(link, page).href))
        expect(linksOfMarkdown(front), file).toEqual([page])
      }
    })

    test('says at the head of each copy, and in llms.txt, what does not stand any more', () => {
      const { developments } = JSON.parse(read('api/status.json')) as {
        developments: Record<string, { status: string }>
      }
      const fallen = Object.entries(developments).filter(([, { status }]) => status in said)
      expect(fallen.length).toBeGreaterThan(2)
      const list = read('llms.txt')
      for (const [id, { status }] of fallen) {
        const copy = `developments/${id}/index.html.md`
        const head = read(copy).split('\n***\n')[0]
        expect(head).toMatch(new RegExp(`^- Where it stands: (?:${said[status]})`, 'm'))
        const line = list.split('\n').find((one) => one.includes(`/${copy})`))
        expect(line).toMatch(new RegExp(`\\. (?:${said[status]})`))
      }
    })

    test('leads from llms.txt to files that are there', () => {
      const { body } = readMarkdown(`***\n\n${read('llms.txt')}`)
      const paths = linksOfMarkdown(body).map((link) => pathOf(link).slice(1))
      expect(paths.length).toBeGreaterThan(30)
      expect(paths.filter((path) => !files.includes(path))).toEqual([])
    })
  })
}

/** What is said of a development of which something is over or on hold; a suit closes. */
const said: Record<string, string> = {
  ended: 'No longer in effect|Closed',
  'on-hold': 'On hold',
  partly: 'Partly in effect|Closed in part|On hold in part|Complied with in part',
}
