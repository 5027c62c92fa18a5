import type { Folder } from '../../schema/record.ts'
import type { Entry } from '../../graph/entry.ts'
import { developmentName } from '../../graph/points.ts'
import { atField, type Content, pathIn, type Rule } from '../rule.ts'
import { nearestHint } from '../nearest.ts'

/** Records point at one another by id in their front matter, too. */
export const relatedRecordExists: Rule = {
  id: 'related-record-exists',
  says: 'Every storyline, reliesOn, when, textOf and notToBeConfusedWith names a record on file.',
  *check(content) {
    for (const entry of content.graph.entries) {
      for (const { path, folder, to } of relationsOf(entry)) {
        if (exists(folder, to, content)) continue
        const isKey = path.at(-1) === to
        const at = atField(entry, path, isKey ? 'key' : 'value')
        const field = path.findLast((step) => step !== to && typeof step === 'string') ?? path[0]
        const id = developmentName(to)
        if (content.graph.known.has(`${folder}/${id}`)) {
          const message = `"${field}" names a point that "${id}" does not have: "${to}".`
          yield { ...at, message, fix: `Write one of its points, or "${id}" for the whole.` }
          continue
        }
        const hint = nearestHint(id, [...content.graph[folder].keys()])
        const message = `"${field}" names "${to}", which is not in ${pathIn(content, folder)}/.${hint}`
        yield { ...at, message, fix: 'Correct the id, or add the record.' }
      }
    }
  },
}

function relationsOf({
  folder,
  data,
}: Entry): { path: [string, ...(string | number)[]]; folder: Folder; to: string }[] {
  if (folder === 'developments' && 'storyline' in data) {
    return [
      { path: ['storyline'], folder: 'storylines', to: data.storyline },
      ...data.reliesOn.map((to, number) => ({
        path: ['reliesOn', number] as [string, number],
        folder,
        to,
      })),
    ]
  }
  if ('answers' in data) {
    return data.answers.flatMap(({ when }, number) =>
      Object.keys(when).map((to) => ({
        path: ['answers', number, 'when', to] as [string, ...(string | number)[]],
        folder: 'developments',
        to,
      })),
    )
  }
  if ('textOf' in data && data.textOf)
    return [{ path: ['textOf'], folder: 'developments', to: data.textOf }]
  if ('notToBeConfusedWith' in data) {
    return data.notToBeConfusedWith.map((to, number) => ({
      path: ['notToBeConfusedWith', number],
      folder,
      to,
    }))
  }
  return []
}

/** A reference to a point needs the point as well; one into a record that cannot be read passes. */
function exists(folder: Folder, to: string, { graph }: Content): boolean {
  const id = developmentName(to)
  if (!graph.known.has(`${folder}/${id}`)) return false
  const points = graph.developments.get(id)?.data.points
  return !to.includes('#') || !points || points.some((point) => `${id}#${point.id}` === to)
}
