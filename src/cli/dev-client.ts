// Runs in the browser, while an author writes; no built page has it. Moves each problem beside the
// block it stands in, counts them in the window’s title, and loads the page again when the content
// has been checked again.

const version = Number(document.querySelector<HTMLMetaElement>('[name="dev-version"]')?.content)

const problems = document.querySelectorAll<HTMLElement>('.dev-panel [data-line]')
// A screen reader says the title when the page is loaded again, and a tab behind others shows it.
if (problems.length > 0) document.title = `(${problems.length}) ${document.title}`
for (const problem of problems) {
  const block = blockAt(Number(problem.dataset['line']))
  if (block) moveBeside(block, problem)
}

// Vite may be loading it already, because a file of it has changed.
let isLeaving = false
addEventListener('beforeunload', () => {
  isLeaving = true
  // Unless it comes to nothing.
  setTimeout(() => (isLeaving = false), 5000)
})
import.meta.hot?.on('dev:checked', (latest: number) => {
  if (latest !== version && !isLeaving) location.reload()
})
// The content may have been checked again before this page began to listen.
import.meta.hot?.send('dev:shown')

import.meta.hot?.on('vite:error', ({ err }) => {
  const place = document.getElementById('dev:error')
  if (!place) return
  place.textContent = `${err.message}\n\n${err.stack}`
  place.hidden = false
})

/** The narrowest block that was written in a line, the innermost of two as narrow. */
function blockAt(line: number): HTMLElement | undefined {
  let best: { block: HTMLElement; length: number } | undefined
  for (const block of document.querySelectorAll<HTMLElement>('[data-lines]')) {
    const [from = 0, to = 0] = (block.dataset['lines'] ?? '').split('-').map(Number)
    if (line >= from && line <= to && to - from <= (best?.length ?? Infinity))
      best = { block, length: to - from }
  }
  return best?.block
}

/** Leave a link in the panel; the problem itself goes where the text is. */
function moveBeside(block: HTMLElement, problem: HTMLElement): void {
  const note = document.createElement('aside')
  const name = `Line ${problem.dataset['line']}: ${problem.querySelector('strong')?.textContent}`
  note.className = 'dev-note'
  // Many of them would be too many landmarks.
  note.role = 'note'
  note.tabIndex = -1
  note.lang = 'en'
  note.id = `dev:note:${document.querySelectorAll('.dev-note').length + 1}`
  note.dataset['severity'] = problem.dataset['severity'] ?? ''
  note.ariaLabel = name
  note.append(...problem.childNodes)
  block.classList.add('dev-marked')
  putBeside(block, note)

  const link = document.createElement('a')
  link.href = `#${note.id}`
  link.textContent = name
  problem.append(link)
}

/** After the block and the notes already there; in a list item, after its own words. */
function putBeside(block: HTMLElement, note: HTMLElement): void {
  if (block.tagName === 'LI') {
    block.insertBefore(note, block.querySelector(':scope > :is(ul, ol)'))
    return
  }
  let last: Element = block.closest('table') ?? block
  while (last.nextElementSibling?.matches('.dev-note')) last = last.nextElementSibling
  last.after(note)
}
