import { developmentName } from '../../graph/points.ts'
import { atField, pathIn, type Rule } from '../rule.ts'
import { nearestHint } from '../nearest.ts'

/** An effect that reaches nothing would leave a fallen ruling standing. */
export const effectTargetExists: Rule = {
  id: 'effect-target-exists',
  says: 'Every effect is on a development or point on file, and made by a point of its own development.',
  *check(content) {
    const { graph } = content
    const ids = [...graph.developments.keys()]
    for (const entry of graph.developments.values()) {
      for (const [number, { on, by }] of entry.data.effects.entries()) {
        const id = developmentName(on)
        const target = graph.developments.get(id)
        const at = atField(entry, ['effects', number, 'on'])
        if (!graph.known.has(`developments/${id}`)) {
          const message = `There is no development "${id}".${nearestHint(id, ids)}`
          const file = pathIn(content, `developments/${id}.mdx`)
          yield { ...at, message, fix: `Correct the id, or add ${file}.` }
        } else if (
          target &&
          on !== id &&
          !target.data.points.some((point) => `${id}#${point.id}` === on)
        ) {
          const names = target.data.points.map((point) => `${id}#${point.id}`).join(', ')
          const message = `"${id}" has no point "${on.slice(id.length + 1)}".`
          yield {
            ...at,
            message,
            fix: names ? `Write one of: ${names}.` : `Write ${id}; it has no points.`,
          }
        }
        if (by !== undefined && !entry.data.points.some((point) => point.id === by)) {
          const names = entry.data.points.map((point) => point.id).join(', ')
          const message = `This development has no point "${by}".`
          yield {
            ...atField(entry, ['effects', number, 'by']),
            message,
            fix: names ? `Write one of: ${names}.` : 'Add the point, or take `by` out.',
          }
        }
      }
    }
  },
}
