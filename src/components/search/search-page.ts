import type { SearchData } from '../../graph/search-record.ts'
import { type Chosen, choicesOf, isChosen, nothingChosen } from './choices.ts'
import { findingInWords } from './count-words.ts'
import { element } from './elements.ts'
import { type Finding, finder } from './finder.ts'
import { resultItem } from './result-item.ts'
import { listenToKeys } from './result-keys.ts'
import { filterSummary, searchForm } from './search-form.ts'

/**
 * Put the search into its place on the page, instead of what stands there without scripts. What is
 * typed stays in the field: nothing is sent, stored or written into the address.
 *
 * @param isCopy Whether the site is a folder on disk.
 */
export function startSearch(place: HTMLElement, data: SearchData, isCopy: boolean): void {
  const { form, field, clear, narrow, summary, filters } = searchForm(choicesOf(data.records))
  const count = element('p', { class: 'search-count', role: 'status' })
  const advice = element('p', { hidden: '' }, ...adviceParts())
  const results = element('ol', { class: 'search-results', 'aria-label': 'Results' })
  const more = element('button', { type: 'button', hidden: '' })
  let find: ((typed: string) => Finding) | undefined
  let waiting = 0
  let shown: Finding['hits'] = []

  // On a small screen the results would begin below the filters.
  narrow.open = matchMedia('(min-width: 44rem)').matches
  place.replaceChildren(form, count, advice, results, more)
  form.addEventListener('submit', (event) => event.preventDefault())
  field.addEventListener('focus', prepare)
  form.addEventListener('input', show)
  more.addEventListener('click', () => {
    const next = results.children.length
    add()
    results.children[next]?.querySelector('a')?.focus()
  })
  clear.addEventListener('click', () => {
    for (const select of filters.values()) select.value = ''
    erase()
    field.focus()
  })
  listenToKeys(field, results, erase)

  function prepare(): (typed: string) => Finding {
    find ??= finder(data)
    return find
  }

  function erase(): void {
    field.value = ''
    show()
  }

  function show(): void {
    const typed = field.value.trim()
    const chosen = chosenIn(filters)
    const set = Object.values(chosen).filter((value) => value !== '').length
    const isIdle = typed === '' && set === 0
    const all = typed === '' ? everything(data) : prepare()(field.value.trimStart())
    shown = isIdle ? [] : all.hits.filter(({ record }) => isChosen(record, chosen))
    results.replaceChildren()
    add()
    summary.textContent = filterSummary(set)
    clear.hidden = isIdle
    advice.hidden = isIdle || shown.length > 0
    const records = shown.map(({ record }) => record)
    say(isIdle ? '' : findingInWords(all, records, typed))
  }

  /** Results are told of once the reader pauses, not after each letter. */
  function say(words: string): void {
    clearTimeout(waiting)
    waiting = window.setTimeout(() => count.replaceChildren(words), pause)
  }

  function add(): void {
    const from = results.children.length
    results.append(...shown.slice(from, from + atOnce).map((hit) => resultItem(hit, isCopy)))
    const left = shown.length - results.children.length
    more.hidden = left <= 0
    more.textContent = `Show ${Math.min(left, atOnce)} more of ${left}`
  }
}

function everything({ records }: SearchData): Finding {
  return { how: 'all', hits: records.map((record) => ({ record, words: new Set<string>() })) }
}

function chosenIn(filters: ReadonlyMap<string, HTMLSelectElement>): Chosen {
  return {
    ...nothingChosen,
    ...Object.fromEntries([...filters].map(([k, { value }]) => [k, value])),
  }
}

function adviceParts(): (Node | string)[] {
  return [
    'Try fewer words, another name for it, or a number alone, or clear the filters. Everything is in ',
    element('a', { href: '#page:index' }, 'the A–Z index'),
    ' below.',
  ]
}

/** Results that are shown at once, and added by each “Show more”. */
const atOnce = 20

/** Milliseconds without a letter after which the count is told. */
const pause = 400
