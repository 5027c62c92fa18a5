import { addressFault } from '../check/links/address-fault.ts'
import { firstDay } from '../schema/plain-date.ts'
import type { Problem } from '../schema/problem.ts'
import { addArchived, replaceAddress } from './edit-source.ts'
import { firstDayOf, holds, type Seen } from './memory.ts'
import type { Field, SourceFile } from './source-file.ts'

/**
 * What to say of one address of a source, and what to write into its file where that can be proposed.
 *
 * @param isArchiveLost Whether the archive copy on file is gone itself.
 * @returns `undefined` if there is nothing to say.
 */
export function tell(
  source: SourceFile,
  field: Field,
  seen: Seen,
  isArchiveLost: boolean,
): Told | undefined {
  const { kind, says } = seen
  const address = source.data[field] ?? ''
  const message = `${address} ${says}.`
  if (kind === 'ok') return undefined
  if (kind === 'refused') {
    const fix = 'That says nothing of the document. Open it in a browser now and then.'
    return { rule: 'refused', severity: 'warning', message, fix }
  }
  if (kind === 'moved') return moved(source, field, seen, message)
  const first = firstDayOf(seen)
  if (kind === 'suspicious') {
    // An author has opened it since, and found the document.
    const { opened } = source.data
    if (opened !== undefined && firstDay(opened) >= first) return undefined
    const fix =
      'Open it. If the document is there, write the day under opened, and this is settled; if not, correct the address or add archived.'
    return { rule: 'suspicious', severity: 'error', message, fix }
  }
  if (!holds(seen)) {
    const fix = `First found so on ${first}. It counts when two looks at least three days apart agree.`
    return { rule: 'suspected', severity: 'warning', message, fix }
  }
  const found = `${message} First found so on ${first}, and again on ${seen.looked}.`
  return { rule: kind, message: found, ...missing(source, field, seen, isArchiveLost) }
}

function moved(source: SourceFile, field: Field, seen: Seen, message: string): Told {
  const told = { rule: 'moved', severity: 'error', message } as const
  const to = withFragmentOf(source.data[field] ?? '', seen.to ?? '')
  const fault = addressFault(to)
  if (fault) return { ...told, fix: `That address ${fault}, so it cannot be written here.` }
  const edit = seen.isAlike ? replaceAddress(source, field, to) : undefined
  if (edit) {
    const fix = 'Its name or title is that of the document. Open it and see, then run with --write.'
    return { ...told, fix, edit }
  }
  const why = seen.isAlike
    ? 'The file is for you to edit'
    : 'Its name and title do not show that it is the same document'
  return { ...told, fix: `${why}: open it, and if it is, write its address into the file.` }
}

/** What to do about an address that is lost for good, or for days. */
function missing(
  source: SourceFile,
  field: Field,
  { looked, archive, good }: Seen,
  isArchiveLost: boolean,
): Omit<Told, 'rule' | 'message'> {
  if (field === 'archived') {
    return { severity: 'error', fix: 'Write the address of another copy, or take the field out.' }
  }
  if (source.data.archived !== undefined) {
    return isArchiveLost
      ? {
          severity: 'error',
          fix: 'The archive copy on file cannot be counted on either. Look for another.',
        }
      : { severity: 'warning', fix: 'Readers have the archive copy on file. Leave URL as it is.' }
  }
  if (!archive)
    return { severity: 'error', fix: 'The archive could not be asked for a copy. Run this again.' }
  const { copy, says } = archive
  if (!copy) return { severity: 'error', fix: `${says} Look for another, and leave URL as it is.` }
  const last = good === undefined ? '' : ` It was last seen on ${good}.`
  const edit = addArchived(
    source,
    copy.address,
    `Link care found no document at URL by ${looked}.${last}`,
  )
  const fix = edit
    ? `${says} Open it and see that it is the document, then run with --write.`
    : `${says} Open it and see, then write it into the file: archived: ${copy.address}`
  return { severity: 'error', fix, ...(edit && { edit }) }
}

/** As a browser would: the part after `#` comes along, unless the new address has its own. */
function withFragmentOf(from: string, to: string): string {
  const [, fragment = ''] = /(#.*)$/s.exec(from) ?? []
  return to.includes('#') ? to : to + fragment
}

type Told = Pick<Problem, 'rule' | 'severity' | 'message' | 'fix' | 'edit'>
