import { dateInWords } from '../schema/plain-date.ts'
import type { CitedPage } from './cite-page.ts'

/**
 * A citation of a page in one paragraph: `Publisher, “Title,” Site, reviewed 1 June 2031. No longer
 * in effect as of 3 May 2032. https://…`. A name that would stand there twice stands once.
 */
export function plainCitation({
  publisher,
  title,
  site,
  reviewed,
  note,
  address,
  language,
}: CitedPage): string {
  const names = [
    publisher === site ? '' : `${publisher},`,
    title === site ? '' : quoted(title),
    reviewed === undefined ? site : `${site}, reviewed ${dateInWords(reviewed, language)}`,
  ]
  return [closed(names.filter(Boolean).join(' ')), closed(note), address].join(' ')
}

/** A title in quotation marks; those it has become single ones, and a question keeps its mark. */
function quoted(title: string): string {
  let isOpen = false
  const inner = title.replace(/[“”"]/g, (mark) => {
    isOpen = mark === '"' ? !isOpen : mark === '“'
    return isOpen ? '‘' : '’'
  })
  return `“${inner}${/[?!…]$/.test(inner) ? '' : ','}”`
}

function closed(sentence: string): string {
  return /[.?!]$/.test(sentence) ? sentence : `${sentence}.`
}
