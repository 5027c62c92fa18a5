import type { AstroIntegration, HookParameters } from 'astro'
import { resolve, sep } from 'node:path'
import { basePathSetting, contentFolder } from '../settings.ts'
import { textsOf } from './check-content.ts'
import type { Checked } from './check-now.ts'
import { devChecks, type Latest } from './dev-checks.ts'
import { forget } from './dev-forget.ts'
import { pageAt } from './dev-page.ts'
import { failurePanel, panelOf, plainPage, withPanel } from './dev-panel.ts'
import { rewriteHtml } from './dev-response.ts'
import { devWorkspace } from './dev-workspace.ts'

/**
 * The checker’s third door: while `npm run dev` serves, every save is checked, told in the terminal,
 * and shown on the page. Pages know nothing of it.
 */
export function devDoor(): { settings: object; integration: AstroIntegration } {
  return {
    settings: devWorkspace(),
    integration: {
      name: 'dev-door',
      hooks: {
        'astro:config:setup': ({ updateConfig }) => {
          // The page itself tells what is wrong.
          const server = { hmr: { overlay: false }, fs: { allow: [resolve('.')] } }
          updateConfig({ vite: { server } })
        },
        'astro:server:setup': open,
      },
    },
  }
}

function open({ server, refreshContent }: HookParameters<'astro:server:setup'>): void {
  const folder = resolve(contentFolder())
  const base = basePathSetting()
  const browsers = server.environments.client.hot

  const checks = devChecks(async ({ version, checked }, last) => {
    // When it starts, Astro reads the content for itself.
    if (checked && version > 1) {
      const context = { files: checked.content.files }
      await refreshContent?.({ context }).catch((error) => console.error(error))
    }
    forget(server, changedFiles(checked, last.checked))
    browsers.send('dev:checked', version)
  })
  browsers.on('dev:shown', (_, browser) => browser.send('dev:checked', checks.latest().version))

  // Astro watches its root, which is the workspace: whatever else may change is named here.
  server.watcher.add([
    folder,
    ...['src', 'public', 'astro.config.mjs'].map((path) => resolve(path)),
  ])
  server.watcher.on('all', (_, file) => {
    if (file === folder || file.startsWith(folder + sep)) checks.ask()
  })
  checks.ask()
  // New files are not always told of, and on some disks nothing is.
  const look = setInterval(() => void checks.upToDate(), 1000).unref()
  server.httpServer?.once('close', () => clearInterval(look))

  server.middlewares.use((request, response, next) => {
    const address = addressIn(request.url ?? '')
    if (address === undefined) return next()
    const answer = () => {
      // Whoever asked has left, or loads the page again already.
      if (response.destroyed) return
      const { version } = checks.latest()
      const { panel, isMissing } = stateAt(address, checks.latest(), base)
      if (isMissing) {
        response.writeHead(500, { 'content-type': 'text/html' })
        response.end(withPanel(plainPage(missing, panel, base), '', version))
        return
      }
      rewriteHtml(response, (page, status) =>
        status < 500
          ? withPanel(page, panel, version)
          : withPanel(plainPage(failed, panel, base), '', version),
      )
      next()
    }
    checks.upToDate().then(answer).catch(next)
  })
}

/** Files that say something else than when they were checked last, by their full paths. */
function changedFiles(now: Checked | undefined, last: Checked | undefined): string[] {
  if (!now) return []
  const before = last && textsOf(last.content)
  return [...textsOf(now.content)]
    .filter(([file, text]) => before?.get(file) !== text)
    .map(([file]) => resolve(file))
}

/** What to tell at an address, and whether there is no page to tell it on. */
function stateAt(
  address: string,
  { checked, failure }: Latest,
  base: string,
): { panel: string; isMissing: boolean } {
  if (!checked) return { panel: failurePanel(failure), isMissing: false }
  const page = pageAt(address, checked)
  return { panel: panelOf(page, base), isMissing: page.isMissing }
}

/** The address of a page in that of a request, from the site’s root; none for what is no page. */
function addressIn(url: string): string | undefined {
  const path = url.replace(/[?#].*$/, '')
  return /(?:\/|\.html)$/.test(path) && !/^\/[@_]/.test(path) ? path : undefined
}

const missing = 'Correct what is named here and save the file. The page then comes back by itself.'
const failed = 'It could not be made. The terminal says more.'
