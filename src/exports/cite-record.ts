import type { Entry } from '../graph/entry.ts'
import type { Graph } from '../graph/graph.ts'

/**
 * The record that a page is about.
 *
 * @param path Address from the site’s root: `/glossary/harbor-fee/`.
 * @returns `undefined` for a page the site makes by itself, such as `/timeline/`.
 */
export function recordAt(path: string, graph: Records): Entry | undefined {
  const [first = '', second, ...more] = path.split('/').filter(Boolean)
  if (more.length > 0) return undefined
  if (second === undefined) return graph.pages.get(first)
  return isFolder(first) ? graph[first].get(second) : undefined
}

/** Folders whose records have a page under the folder’s name. */
const folders = ['developments', 'storylines', 'glossary', 'sources'] as const

function isFolder(word: string): word is (typeof folders)[number] {
  return folders.some((folder) => folder === word)
}

type Records = Pick<Graph, (typeof folders)[number] | 'pages'>
