import type { Answer, Failure } from './answer.ts'
import { isPage, type Look } from './look.ts'
import { type Page, readPage } from './read-page.ts'
import { areAlike, isSamePlace, names } from './resemble.ts'

/**
 * What a look at an address means, on its own. That a document is gone is not said here: it takes
 * two looks, days apart (see memory.ts).
 *
 * @param address As asked, without a fragment.
 * @param titles Titles on file of the document that should be there.
 * @param sibling A look at a made-up address beside it, where `needsSibling` asks for one.
 */
export function judge(
  address: string,
  { end, at, hops, setsCookie }: Look,
  titles: readonly string[],
  sibling?: Look,
): Outcome {
  if ('failed' in end) return ofFailure(end, setsCookie)
  const { status } = end
  const page = pageOf(end)
  if (page && challenge.test(page.title)) {
    return { kind: 'refused', says: `shows a test for programs ("${page.title}")` }
  }
  if (status === 404 || status === 410) return { kind: 'gone', says: `answers ${status}` }
  if (status >= 500 && status < 600) return { kind: 'unreachable', says: `answers ${status}` }
  if (status < 200 || status > 299) return { kind: 'refused', says: `answers ${status}` }

  const lie = lieOf(address, at, page, titles)
  if (lie) return { kind: 'suspicious', says: lie }
  if (sibling && page && isSame(at, page, sibling)) {
    const says = 'shows the same page as a made-up address beside it'
    return { kind: 'suspicious', says }
  }
  const insecure = hops.find(({ to }) => to.startsWith('http:'))
  if (insecure) {
    return { kind: 'suspicious', says: `leads on without encryption, to ${insecure.to}` }
  }
  const last = hops.at(-1)
  if (last && hops.every(({ status }) => status === 301 || status === 308)) {
    const isAlike =
      isSamePlace(address, last.to) || titles.some((title) => page && names(page, title))
    return { kind: 'moved', says: `has moved for good to ${last.to}`, to: last.to, isAlike }
  }
  return { kind: 'ok', says: `answers ${status}` }
}

/**
 * Whether a page could be one that its host shows for any address: it does not name the document. A
 * made-up address beside it tells.
 */
export function needsSibling({ end, at }: Look, titles: readonly string[]): boolean {
  if ('failed' in end || end.status < 200 || end.status > 299) return false
  const page = pageOf(end)
  return (
    page !== undefined &&
    !isHome(new URL(at)) &&
    !titles.some((title) => page && names(page, title))
  )
}

/** A made-up address in the folder of another one. */
export function siblingOf(address: string): string {
  return new URL('no-such-document-asked-by-link-care', address.replace(/[?#].*$/s, '')).href
}

function ofFailure({ failed, says }: Failure, setsCookie: boolean): Outcome {
  if (failed === 'unsafe') return { kind: 'suspicious', says }
  if (failed === 'circle' && setsCookie) {
    return { kind: 'refused', says: `${says} for those who keep no cookie` }
  }
  const cannotTell = failed === 'chain' || failed === 'nowhere' || failed === 'waiting'
  return { kind: cannotTell ? 'refused' : 'unreachable', says }
}

/** Why a page is not the document, though its host says that all is well. */
function lieOf(
  address: string,
  at: string,
  page: Page | undefined,
  titles: readonly string[],
): string | undefined {
  const [from, to] = [new URL(address), new URL(at)]
  if (!isHome(from) && isHome(to)) return `leads to the front page, ${at}`
  if (missingPath.test(to.pathname) && !missingPath.test(from.pathname)) {
    return `leads to a page for what is missing, ${at}`
  }
  const shown = [page?.title ?? '', page?.heading ?? ''].find((text) => missing.test(text))
  if (shown && !titles.some((title) => missing.test(title))) {
    return `shows a page that says "${shown}"`
  }
  return undefined
}

function isSame(at: string, page: Page, { at: other, end }: Look): boolean {
  if ('failed' in end || end.status < 200 || end.status > 299) return false
  const made = pageOf(end)
  return at === other || (made !== undefined && areAlike(page, made))
}

/** What the answer shows, if it is a page and anything of it came. */
function pageOf(answer: Answer): Page | undefined {
  return isPage(answer) && answer.text !== '' ? readPage(answer.text) : undefined
}

/** Whether an address is that of a host’s front page, in whichever language. */
function isHome({ pathname, search }: URL): boolean {
  return /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w+)?\/?)?$/i.test(
    pathname,
  )
    ? search === '' || !/\d/.test(search)
    : false
}

const missingPath = /(?:^|[/_-])(?:404|error-?404|(?:page-?)?not-?found)(?:[./_-]|$)/i

const missing =
  /\b(?:error )?404\b(?= |$|:)(?!\s*\w+\.)|\bnot found\b|\b(?:can(?:no|['’])t|could not|couldn['’]t) (?:be found|find)\b|\bno longer (?:available|exists?)\b|\b(?:does|do)(?: not|n['’]t) exist\b|\bpage (?:unavailable|missing)\b/i

const challenge =
  /^(?:just a moment|attention required|access (?:denied|to this page)|one more step|verify(?:ing)? (?:that )?you are|are you (?:a robot|human)|security check|pardon our interruption|request (?:rejected|blocked)|robot check|human verification|client challenge)/i

/**
 * What a look means: the document is there (`ok`); it is there, and its host sends on to another
 * place for good (`moved`); its host says there is none (`gone`); no answer (`unreachable`); an
 * answer that says nothing of the document, as many hosts give to programs (`refused`); a page that
 * seems to be another one, though the host says that all is well (`suspicious`).
 */
export type Kind = 'ok' | 'moved' | 'gone' | 'unreachable' | 'refused' | 'suspicious'

export type Outcome = {
  kind: Kind
  /** What was found, as the end of a sentence that begins with the address. */
  says: string
  /** Where it has moved to, in full. */
  to?: string
  /** Whether what has moved seems to be the same document, by its address or its title. */
  isAlike?: boolean
}
