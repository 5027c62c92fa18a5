import type { FallImpact, StandingChange } from './impact-of-fall.ts'

/** What falls, and what it is now. */
export function presentLines({ title, date, words, present }: FallImpact): string[] {
  const lines = [`${title} (${date})`, ...(words === null ? [] : [words])]
  if (!present) return [...lines, `It is still to come: it is dated ${date}.`]
  const by = present.by === null ? '' : `, because of "${present.by}"`
  return [...lines, `Now: ${said(present.is)}, since ${present.since}${by}.`]
}

/** Why nothing would stand otherwise. */
export function nothingChanges({ present }: FallImpact): string[] {
  if (!present) return ['  Nothing: it does not count before its day.']
  return ['  Nothing: it has fallen already, and nothing that it did is left to undo.']
}

/** A development that would stand otherwise, and its points. */
export function standingLines({ id, before, after, points }: StandingChange): string[] {
  const named = points.filter(({ point }) => point !== '')
  const whole = before === after ? points.find(({ point }) => point === '') : undefined
  const how = before === after ? `stays ${said(after)}` : change({ before, after })
  return [
    `  ${id}: ${how}${whole ? ` (${change(whole)})` : ''}`,
    ...named.map((point) => `    #${point.point}: ${change(point)}. ${point.words ?? ''}`),
  ]
}

function change({ before, after }: { before: string; after: string }): string {
  return `${said(before)} → ${said(after)}`
}

/** A word for a status or a standing, as people write it. */
function said(word: string): string {
  return word === 'partly' ? 'partly in effect' : word.replaceAll('-', ' ')
}
