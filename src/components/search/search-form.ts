import { type Choices, type Filter, nothingChosen } from './choices.ts'
import { element } from './elements.ts'

/** The field and the filters. Nothing in it has a name, so nothing of it can be sent. */
export function searchForm(choices: Choices): SearchForm {
  const field = element('input', {
    id: 'search:words',
    type: 'search',
    autocapitalize: 'none',
    spellcheck: 'false',
    enterkeyhint: 'search',
    'aria-describedby': 'search:help',
  })
  const help = 'A word, a name, a law or a docket number. The results follow as you type.'
  const clear = element('button', { type: 'button', hidden: '' }, 'Clear all')
  const filters = filterNames
    // A small site may have nothing to choose from.
    .filter((filter) => choices[filter].length > 0)
    .map((filter) => [filter, filterOf(filter, choices)] as const)
  const summary = element('summary', {}, filterSummary(0))
  const narrow = element(
    'details',
    {},
    summary,
    element(
      'div',
      { class: 'search-filters' },
      ...filters.map(([filter, select]) =>
        element('p', {}, element('label', { for: select.id }, labels[filter]), select),
      ),
    ),
  )
  const form = element(
    'form',
    { class: 'search-form', role: 'search', autocomplete: 'off' },
    element('label', { for: 'search:words' }, 'Search for'),
    field,
    element('p', { id: 'search:help' }, help),
    narrow,
    clear,
  )
  return { form, field, clear, narrow, summary, filters: new Map(filters) }
}

/** What stands over the filters, which may be folded away: that some are set is always in sight. */
export function filterSummary(set: number): string {
  return set === 0
    ? 'Show only some'
    : `Show only some: ${set} ${set === 1 ? 'filter' : 'filters'} set`
}

function filterOf(filter: Filter, choices: Choices): HTMLSelectElement {
  return element(
    'select',
    { id: `search:${filter}` },
    ...[{ value: '', label: 'Any' }, ...choices[filter]].map(({ value, label }) =>
      element('option', { value }, label),
    ),
  )
}

const labels: Record<Filter, string> = {
  kind: 'Kind',
  place: 'Place',
  storyline: 'Storyline',
  status: 'Status',
  year: 'Year',
}

// Safe: the keys are those of a record with a key for each filter.
const filterNames = Object.keys(nothingChosen) as Filter[]

export type SearchForm = {
  form: HTMLFormElement
  field: HTMLInputElement
  /** Hidden while there is nothing to clear. */
  clear: HTMLButtonElement
  /** Holds the filters; folded away at first. */
  narrow: HTMLDetailsElement
  summary: HTMLElement
  filters: ReadonlyMap<Filter, HTMLSelectElement>
}
