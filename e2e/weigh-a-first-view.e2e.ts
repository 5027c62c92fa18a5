import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'playwright/test'
import { builtFiles, type Element, pagesOf } from './built-files.ts'
import { sites } from './sites.ts'

for (const [name, { out, base }] of Object.entries(sites)) {
  test(`every page of the site “${name}” weighs no more than a first view may`, () => {
    const pages = pagesOf(out)
    const files = builtFiles(out)
    const heavy = pages.flatMap(({ file, elements }) => {
      const loaded = (wanted: (element: Element) => string | undefined) =>
        elements
          .map(wanted)
          .filter((address) => address !== undefined)
          .map((address) => address.slice(base.length))
      const styles = loaded(({ attributes }) =>
        attributes['rel'] === 'stylesheet' ? attributes['href'] : undefined,
      )
      const scripts = loaded(({ name, attributes }) =>
        name === 'script' ? attributes['src'] : undefined,
      )
      const icons = loaded(({ attributes }) =>
        attributes['rel'] === 'icon' ? attributes['href'] : undefined,
      )
      const fonts = files.filter((name) => name.endsWith('.woff2'))
      const view = weigh(out, [file, ...styles])
      const smallView = size(
        out,
        [file, ...styles].map((name) => `${name}.br`),
      )
      const script = weigh(out, scripts)
      const all = smallView + script + weigh(out, icons) + size(out, fonts)
      const isSearch = file === 'search/index.html'
      return [
        smallView > (longPages[file]?.brotli ?? 14_600) &&
          `${file}: ${smallView} bytes of HTML and CSS, by Brotli`,
        view > (longPages[file]?.gzip ?? 15_100) &&
          `${file}: ${view} bytes of HTML and CSS, by gzip`,
        script > (isSearch ? 45_000 : 3_000) && `${file}: ${script} bytes of script`,
        all > (heavyPages[file] ?? 30 * 1024) && `${file}: ${all} bytes in all`,
      ].filter((fault) => fault !== false)
    })
    expect(heavy).toEqual([])
  })
}

/**
 * Pages that list too much for a first view, with what they may weigh, in bytes. Hosts that send the
 * compressed copies of the build send Brotli; where gzip is all a host has, a page takes a little more.
 */
const longPages: Readonly<Record<string, { brotli?: number; gzip: number }>> = {
  // Every source on file.
  'sources/index.html': { gzip: 17_500 },
  // The term that most pages use, with each sentence that does.
  'glossary/detainer/index.html': { brotli: 15_500, gzip: 19_500 },
  // Two long threads with their summaries and previews, one with a chart.
  'storylines/ice-subpoenas/index.html': { brotli: 15_000, gzip: 19_500 },
  'storylines/sanctuary-suits/index.html': { gzip: 16_000 },
  // One of each part; not for readers.
  'components/index.html': { brotli: 21_000, gzip: 25_000 },
}

/** What all of the search, and of the private page, may weigh in bytes. */
const heavyPages: Readonly<Record<string, number>> = {
  'search/index.html': 80_000,
  'components/index.html': 40_000,
}

/** Bytes of files, each compressed as a host would. */
function weigh(out: string, names: readonly string[]): number {
  return names.reduce((sum, name) => sum + gzipSync(readFileSync(join(out, name))).length, 0)
}

/** Bytes of files as they are: fonts and compressed copies. */
function size(out: string, names: readonly string[]): number {
  return names.reduce((sum, name) => sum + readFileSync(join(out, name)).length, 0)
}
