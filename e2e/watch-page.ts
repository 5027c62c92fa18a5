import type { Page } from 'playwright/test'

/** What a page gave away, kept or was refused while it was watched; nothing, if all lists are empty. */
export type Traces = {
  /** Addresses asked that are not the site’s own. */
  asked: string[]
  /** Errors in the console, of scripts and of the content policy. */
  said: string[]
  /** Cookies, entries in any storage, service workers. */
  kept: string[]
}

/**
 * Watch a page from before it is opened.
 *
 * @param site Address every request must begin with.
 * @returns A function that tells what was seen so far, and of what is kept now.
 */
export async function watchPage(page: Page, site: string): Promise<() => Promise<Traces>> {
  const asked: string[] = []
  const said: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(site)) asked.push(request.url())
  })
  page.on('websocket', (socket) => asked.push(socket.url()))
  page.on('pageerror', ({ message }) => said.push(message))
  page.on('console', (line) => {
    if (['error', 'warning'].includes(line.type())) said.push(line.text())
  })
  await page.exposeFunction('tellOfViolation', (words: string) => said.push(words))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      tellOfViolation(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`)
    })
  })
  return async () => ({ asked, said, kept: await keptBy(page) })
}

async function keptBy(page: Page): Promise<string[]> {
  const context = page.context()
  const cookies = (await context.cookies()).map(({ name }) => `cookie ${name}`)
  const workers = context.serviceWorkers().map((worker) => `worker ${worker.url()}`)
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `local ${key}`),
    ...Object.keys(sessionStorage).map((key) => `session ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `database ${name}`),
    ...(await caches.keys()).map((key) => `cache ${key}`),
  ])
  return [...cookies, ...workers, ...stored]
}

declare global {
  function tellOfViolation(words: string): void
}
