// Runs in the browser, while an author writes; no built page has it. Moves each problem beside the
// block it stands in, and loads the page again when the content has been checked again.

const version = Number(document.querySelector<HTMLMetaElement>('[name="dev-version"]')?.content)

for (const problem of document.querySelectorAll<HTMLElement>('.dev-panel [data-line]')) {
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
  note.className = 'dev-note'
  note.lang = 'en'
  note.id = `dev:note:${document.querySelectorAll('.dev-note').length + 1}`
  note.dataset['severity'] = problem.dataset['severity'] ?? ''
  note.setAttribute('aria-label', problem.querySelector('strong')?.textContent ?? '')
  note.append(...problem.childNodes)
  block.classList.add('dev-marked')
  lastBeside(block).after(note)

  const link = document.createElement('a')
  link.href = `#${note.id}`
  link.textContent = `Line ${problem.dataset['line']}: ${note.querySelector('strong')?.textContent}`
  problem.append(link)
}

/** Where the next note goes: after the block, or after the notes already there. */
function lastBeside(block: HTMLElement): Element {
  let last: Element = block.closest('table') ?? block
  if (block.tagName === 'LI')
    last = block.lastElementChild ?? block.appendChild(document.createElement('span'))
  while (last.nextElementSibling?.matches('.dev-note')) last = last.nextElementSibling
  return last
}
