/**
 * Let the link “Leave this page” do more than a link can: blank the page at once, take the page’s
 * place in the tab’s history, so that Back passes over it, and answer to the Shift key pressed three
 * times by itself. Nothing is stored, and what the browser has in its history stays there.
 *
 * The three presses, the five seconds between them, the count that is read out, and the word left on
 * the blank page are those of GOV.UK, whose readers know them. Theirs keeps the page in the history.
 *
 * @param bar What holds the link, a status line, and beside them the note for when this has not run.
 * @see https://design-system.service.gov.uk/components/exit-this-page/
 */
export function armLeaving(bar: Element): void {
  const link = bar.querySelector('a')
  const said = bar.querySelector('[role=status]')
  const note = bar.querySelector('[data-no-script]')
  if (!link || !said || !note) return
  note.textContent = 'Pressing the Shift key three times does the same as the link.'

  let presses = 0
  let isAlone = false
  let timer = 0
  const leave = () => {
    const blank = document.createElement('p')
    blank.setAttribute('role', 'alert')
    document.body.replaceChildren(blank)
    // Set once it stands there: then it is read out.
    blank.textContent = 'Loading.'
    document.title = link.hostname
    location.replace(link.href)
  }
  const count = (number: number, words: string) => {
    presses = number
    said.textContent = words
    clearTimeout(timer)
    if (words)
      timer = window.setTimeout(count, wait, 0, number > 0 ? 'Still here: time ran out.' : '')
  }

  link.addEventListener('click', (event) => {
    event.preventDefault()
    leave()
  })
  // Shift with a letter or a click writes or selects, and does not count.
  addEventListener('keydown', ({ key, repeat }) => {
    isAlone = key === 'Shift' && (isAlone || !repeat)
    if (!isAlone && presses > 0) count(0, '')
  })
  addEventListener('pointerdown', () => (isAlone = false))
  addEventListener('keyup', ({ key }) => {
    if (key !== 'Shift' || !isAlone) return
    isAlone = false
    if (presses === 2) leave()
    else count(presses + 1, presses === 0 ? 'Shift: 2 more to leave.' : 'Shift: 1 more to leave.')
  })
}

/** How long a next press is waited for, in milliseconds. */
const wait = 5000
