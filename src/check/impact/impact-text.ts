import { printable } from '../report/printable.ts'
import { fallText } from './fall-text.ts'
import type { Impact } from './impact.ts'
import { withdrawalText } from './withdrawal-text.ts'

/** What would be touched, for a person: under headings, each place on one line with its sentence. */
export function impactText({ name, fall, withdrawal }: Impact): string {
  const both = fall && withdrawal
  return [
    ...(both ? [`"${name}" is a development and a source. Both follow.`, ''] : []),
    ...(fall ? fallText(fall) : []),
    ...(both ? ['', ''] : []),
    ...(withdrawal ? withdrawalText(withdrawal) : []),
  ]
    .map((line) => printable(line))
    .join('\n')
}
