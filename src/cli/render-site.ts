import { join } from 'node:path'
import { build } from 'astro'
import { oldAddresses } from '../graph/old-addresses.ts'
import { basePathSetting } from '../settings.ts'
import type { Checked } from './check-now.ts'
import { drawCards } from './draw-cards.ts'
import { withLock } from './lock.ts'
import { writeHostFiles } from './write-host-files.ts'
import { writeMarkdown } from './write-markdown.ts'

/**
 * Make every file of a site in a folder: let Astro render the pages, in this process, so that whatever
 * ends the build ends the rendering with it; then add what is made of the pages.
 *
 * Astro’s caches are one for a checkout, so that two builds in it render one after the other.
 *
 * @param workers How many pages are rendered at once; it changes nothing but the time it takes.
 * @throws {Error} What stopped it, in words for the author where the content is the cause.
 */
export async function renderSite(folder: string, checked: Checked, workers: number): Promise<void> {
  await withLock(checkoutLock, () => renderPages(folder, workers), waits)
  const { graph, site } = checked.content
  if (!site.data) throw new Error(`${site.file} does not fit its schema: run npm run check.`)
  await writeMarkdown(folder, graph)
  await drawCards(folder, graph, site.data)
  writeHostFiles(folder, { base: basePathSetting(), ...oldAddresses(site.data) })
}

const checkoutLock = join(import.meta.dirname, '../../node_modules/.cache/render.lock')

function waits(): void {
  console.log('Another build is rendering in this checkout; waiting for it to end.')
}

async function renderPages(folder: string, workers: number): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  await build({
    outDir: folder,
    logLevel: 'silent',
    // What it remembers of an earlier build may have been made by other code.
    force: true,
    build: { concurrency: workers },
  })
}
