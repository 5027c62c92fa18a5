import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { recordAt } from '../exports/cite-record.ts'
import { siteFacts } from '../exports/copies/site-facts.ts'
import { markdownAddress } from '../exports/markdown/markdown-address.ts'
import { pageMarkdown } from '../exports/markdown/page-markdown.ts'
import { toldStanding } from '../exports/words/told-standing.ts'
import type { Graph } from '../graph/graph.ts'
import { dateInWords } from '../schema/plain-date.ts'
import { readBuilt } from './read-built.ts'

/**
 * Write a Markdown copy beside each page of a built site.
 *
 * @param folder Where the site is.
 * @param graph What it was built from.
 * @returns Paths of the copies, from the folder, in order.
 * @throws {Error} If the folder has no home page that says where the site lives.
 */
export async function writeMarkdown(folder: string, graph: Graph): Promise<string[]> {
  const { pages } = await readBuilt(folder)
  const home = pages.find(({ path }) => path === 'index.html')
  const site = home && siteFacts(home.html)
  if (!site) throw new Error(`The home page in ${folder}/ does not say where the site lives.`)
  const facts = {
    site,
    asOf: dateInWords(graph.today, site.language),
    standing: (path: string) => toldStanding(recordAt(path, graph), graph, site.language)?.line,
  }
  const copies = pages.flatMap(({ path, html }) => {
    const text = pageMarkdown(path, html, facts)
    return text === undefined
      ? []
      : [{ path: markdownAddress(path.replace(/index\.html$/, '')), text }]
  })
  for (let from = 0; from < copies.length; from += atOnce) {
    const some = copies.slice(from, from + atOnce)
    await Promise.all(some.map(({ path, text }) => writeFile(join(folder, path), text)))
  }
  return copies.map(({ path }) => path)
}

/** Files written at the same time: a process may not have any number of them open. */
const atOnce = 32
