import type { ContentFile, Issue } from '../../schema/record.ts'
import { atField, type Finding, type Rule } from '../rule.ts'

/** A misspelt field or value would otherwise be dropped in silence, and the page say less. */
export const frontMatterFitsSchema: Rule = {
  id: 'front-matter-fits-schema',
  says: 'Every field is one its kind of record has, and holds what that field may hold.',
  isFirm: true,
  *check({ files, site, rules }) {
    for (const record of [site, ...files]) {
      const { file, text, frontMatter } = record
      for (const fault of frontMatter.faults) yield { file, text, ...fault }
      for (const issue of record.issues) yield* findingsOf(issue, record)
    }
    for (const [name, severity] of Object.entries(site.data?.severity ?? {})) {
      const at = atField(site, ['severity', name], 'key')
      const rule = rules.find(({ id }) => id === name)
      if (!rule) {
        const fix = `Write one of: ${rules.map(({ id }) => id).join(', ')}.`
        yield { ...at, message: `"${name}" is no rule.`, fix }
      } else if (rule.isFirm && severity !== 'error') {
        const message = `"${name}" can only be an error: it cannot be softened.`
        yield { ...at, message, fix: 'Take this line out.' }
      }
    }
  },
}

function* findingsOf(issue: Issue, record: ContentFile<unknown>): Iterable<Finding> {
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      const message = `There is no field "${key}" here.`
      const fix = 'Correct its name or take it out; content/README.md lists the fields.'
      yield { ...atField(record, [...issue.path, key], 'key'), message, fix }
    }
    return
  }
  const path = typedPath(issue.path, record)
  const field = path.join('.') || 'The front matter'
  const found = valueAt(record.frontMatter.data, path)
  const at = atField(record, path)
  if (found === undefined) {
    yield { ...at, message: `The field "${field}" is missing.`, fix: `Add it. ${allowed(issue)}` }
  } else {
    yield {
      ...at,
      message: `"${field}" is ${shown(found, issue.code === 'too_big')}.`,
      fix: allowed(issue),
    }
  }
}

/** The path as far as it was typed: one word may stand where a list of them could. */
function typedPath(path: readonly PropertyKey[], { frontMatter }: ContentFile<unknown>) {
  const parent = path.slice(0, -1)
  return typeof valueAt(frontMatter.data, parent) === 'string' ? parent : path
}

/** What a value may be, in words. */
function allowed(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `Write one of: ${issue.values.join(', ')}.`
    case 'invalid_type':
      return issue.message.startsWith('Write')
        ? issue.message
        : `Write ${words[issue.expected] ?? issue.expected}.`
    case 'too_big':
      return `Write at most ${issue.maximum} characters.`
    case 'too_small':
      return issue.origin === 'array' ? 'List at least one.' : issue.message
    case 'invalid_union':
      return 'Write `{ family: …, given: … }` for a person or `{ literal: … }` for a body.'
    default:
      return issue.message
  }
}

const words: Record<string, string> = {
  string: 'words',
  array: 'a list, such as [one, two]',
  object: 'fields with values',
  record: 'fields with values',
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      value !== null && typeof value === 'object' ? Reflect.get(value, step) : undefined,
    data,
  )
}

/** A value as a message shows it; its length, where that is what is wrong. */
function shown(value: unknown, isTooLong: boolean): string {
  if (Array.isArray(value)) return 'a list'
  if (value !== null && typeof value === 'object') return 'a group of fields'
  const text = String(value)
  if (text === '') return 'empty'
  if (text.length <= 60) return `"${text}"`
  const length = isTooLong ? `${text.length} characters long: ` : ''
  return `${length}"${text.slice(0, 40)}…"`
}
