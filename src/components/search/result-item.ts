import { element } from './elements.ts'
import type { Hit } from './finder.ts'
import { markedPieces } from './marked-pieces.ts'
import { linkTo, whatIs } from './record-words.ts'

/**
 * One result: what it is, when, where it stands, its name as a link, what befell it, what it says.
 *
 * @param isCopy Whether the site is a folder on disk.
 */
export function resultItem({ record, words }: Hit, isCopy: boolean): HTMLLIElement {
  const { folder, id, title, says, date, dateWords, status, mark } = record
  const facts = [
    element('span', {}, whatIs(record)),
    ...(date === undefined ? [] : [element('time', { datetime: date }, dateWords ?? date)]),
    ...(status
      ? [element('span', { class: 'status', 'data-status': status.word }, status.label)]
      : []),
  ]
  const link = element(
    'a',
    {
      href: linkTo(record, isCopy),
      'data-development': folder === 'developments' ? id : undefined,
      'data-term': folder === 'glossary' ? id : undefined,
      'data-cite': folder === 'sources' ? id : undefined,
    },
    ...marked(title, words),
  )
  const fell = mark
    ? [' ', element('span', { class: 'status-mark', 'data-status': mark.word }, `(${mark.text})`)]
    : []
  return element(
    'li',
    {},
    element('p', { class: 'eyebrow' }, ...facts.flatMap((fact) => [fact, ' '])),
    element('p', { class: 'developments-title' }, link, ...fell),
    ...(says === undefined || says === '' ? [] : [element('p', {}, ...marked(says, words))]),
  )
}

function marked(text: string, words: ReadonlySet<string>): (Node | string)[] {
  return markedPieces(text, words).map(({ text, isFound }) =>
    isFound ? element('mark', {}, text) : text,
  )
}
