import { developmentName, pointName } from '../../graph/points.ts'
import { nearest } from '../nearest.ts'
import type { Content } from '../rule.ts'

/**
 * What a name on the command line means: `id#point` is a point, `@key` a source, and anything else
 * the development and the source of that name, which may both be on file.
 *
 * @throws {Error} If there is neither, with the nearest name on file.
 */
export function named(name: string, { graph }: Content): Named {
  const { developments, sources, known } = graph
  const id = developmentName(name)
  const key = id.replace(/^@/, '')
  const development = developments.get(id)
  if (name.includes('#') && development) {
    const points = development.data.points.map((point) => point.id)
    if (points.includes(pointName(name))) return { development: name, source: undefined }
    throw new Error(
      points.length === 0
        ? `"${id}" has no points: it is one whole. Ask for "${id}".`
        : `"${id}" has no point "${pointName(name)}". Its points are ${listed(points)}.`,
    )
  }
  const isSource = !name.includes('#') && sources.has(key)
  if (isSource || development)
    return { development: development && id, source: isSource ? key : undefined }

  const folders = name.startsWith('@') ? sourceFolder : bothFolders
  const unread = folders.find((one) => known.has(`${one}/${key}`) && !graph[one].has(key))
  if (unread)
    throw new Error(`The file of "${key}" in ${unread}/ cannot be read. See npm run check.`)
  const names = name.startsWith('@')
    ? [...sources.keys()]
    : [...developments.keys(), ...sources.keys()]
  throw new Error(`${refusal(name, key, otherwise())}${hint(key, [...new Set(names)])}`)

  /** What else is on file under a name. */
  function otherwise(): string | undefined {
    if (name.startsWith('@')) return developments.has(key) ? 'a development' : undefined
    const [target] = graph.names.find(key)
    if (target) return target.folder === 'glossary' ? 'a term' : `the title of "${target.id}"`
    if (graph.storylines.has(key)) return 'a storyline'
    if (graph.questions.has(key)) return 'a question'
    return graph.pages.has(key) ? 'a page' : undefined
  }
}

const sourceFolder = ['sources'] as const
const bothFolders = ['developments', 'sources'] as const

function refusal(name: string, key: string, other: string | undefined): string {
  if (name.startsWith('@'))
    return `"${name}" names no source on file${other ? `; "${key}" is ${other}` : ''}.`
  return `"${name}" is neither a development nor a source on file${other ? `, but ${other}` : ''}.`
}

/** The name most like the one typed; else those with all of it in them. */
function hint(typed: string, names: readonly string[]): string {
  const like = nearest(typed, names)
  if (like !== undefined) return ` The nearest on file is "${like}".`
  const longer = names.filter((one) => `-${one}-`.includes(`-${typed}-`)).slice(0, mostHints)
  if (longer.length === 0) return ' No name on file is like it.'
  return ` Nearest on file: ${listed(longer)}.`
}

const mostHints = 8

function listed(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ')
}

/** What is asked for: a development or a point, a source, or a development and a source. */
export type Named = { development: string | undefined; source: string | undefined }
