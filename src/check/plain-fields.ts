import type { Entry } from '../graph/entry.ts'

/**
 * Every field of a record’s front matter that its page prints as running words of the site: names,
 * titles, summaries, points, questions and answers, and what corrections say now. Sources have none:
 * what they hold are other people’s words.
 */
export function plainFields({ data, folder }: Pick<Entry, 'data' | 'folder'>): PlainField[] {
  if (folder === 'sources') return []
  const fields: PlainField[] = []
  const add = (name: PlainField['name'], text: string, path: PlainField['path'] = [name]) =>
    fields.push({ name, path, text })
  if ('term' in data) add('term', data.term)
  if ('title' in data) add('title', data.title)
  if ('summary' in data) add('summary', data.summary)
  if ('short' in data) add('short', data.short)
  if ('question' in data) add('question', data.question)
  if ('answers' in data) {
    for (const [number, { says, detail }] of data.answers.entries()) {
      add('answers', says, ['answers', number, 'says'])
      if (detail !== undefined) add('answers', detail, ['answers', number, 'detail'])
    }
  }
  if ('points' in data) {
    for (const [number, { text }] of data.points.entries())
      add('points', text, ['points', number, 'text'])
  }
  if ('corrections' in data) {
    for (const [number, { now }] of data.corrections.entries())
      add('corrections', now, ['corrections', number, 'now'])
  }
  return fields
}

/** One such field. */
export type PlainField = {
  /** The first step of its path. */
  name: 'term' | 'title' | 'summary' | 'short' | 'question' | 'answers' | 'points' | 'corrections'
  path: (string | number)[]
  text: string
}
