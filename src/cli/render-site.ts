import { cpSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
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

const root = join(import.meta.dirname, '../..')
const checkoutLock = join(root, 'node_modules/.cache/render.lock')

function waits(): void {
  console.log('Another build is rendering in this checkout; waiting for it to end.')
}

async function renderPages(folder: string, workers: number): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  // Astro moves files from the checkout into the folder, which no file system does to another one.
  const isNear = statSync(root).dev === statSync(dirname(folder)).dev
  const outDir = isNear ? folder : join(root, '.astro', 'rendered')
  if (!isNear) rmSync(outDir, { recursive: true, force: true })
  await renderInto(outDir, workers)
  if (isNear) return
  cpSync(outDir, folder, { recursive: true })
  rmSync(outDir, { recursive: true })
}

async function renderInto(outDir: string, workers: number): Promise<void> {
  await build({
    outDir,
    logLevel: 'silent',
    // What it remembers of an earlier build may have been made by other code.
    force: true,
    build: { concurrency: workers },
  })
}
