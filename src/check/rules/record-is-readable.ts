import type { Rule } from '../rule.ts'

/** Found while reading the folder: a wrong name, place, size or encoding. */
export const recordIsReadable: Rule = {
  id: 'record-is-readable',
  says: 'Every file in the content folder is a record that can be read as text.',
  isFirm: true,
  *check({ unreadable }) {
    for (const { file, message, fix } of unreadable) {
      yield { file, text: '', start: 0, end: 0, message, fix }
    }
  },
}
