/**
 * Arrows go from the field down the results and back up; Escape leads back to the field, where it
 * empties it. All else is left to the browser: Enter follows a link, Tab goes on.
 *
 * @param erase Empties the field.
 */
export function listenToKeys(
  field: HTMLInputElement,
  results: HTMLOListElement,
  erase: () => void,
): void {
  field.addEventListener('keydown', (event) => {
    if (isTaken(event)) return
    if (event.key === 'ArrowDown' || event.key === 'Enter') go(event, linksIn(results)[0])
    if (event.key === 'Escape' && field.value !== '') {
      event.preventDefault()
      erase()
    }
  })
  results.addEventListener('keydown', (event) => {
    if (isTaken(event)) return
    const links = linksIn(results)
    const place = links.findIndex((link) => link === event.target)
    if (event.key === 'ArrowDown') go(event, links[place + 1])
    if (event.key === 'ArrowUp') go(event, links[place - 1] ?? field)
    if (event.key === 'Escape') {
      go(event, field)
      erase()
    }
  })
}

/** Whether a key is meant for something else: with another key, or while a letter is composed. */
function isTaken(event: KeyboardEvent): boolean {
  return event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey
}

function go(event: KeyboardEvent, to: HTMLElement | undefined): void {
  // At the last result an arrow does not scroll away either.
  event.preventDefault()
  to?.focus()
}

function linksIn(results: HTMLOListElement): HTMLAnchorElement[] {
  return [...results.querySelectorAll('a')]
}
