import type { BuiltTruth } from './built-page.ts'

/** A page that takes a minute on a poor line is not read by those who need it most. */
export const pageIsLight: BuiltTruth = {
  id: 'page-is-light',
  says: 'Every page, with its styles and scripts, is at most 100,000 bytes, compressed.',
  *check({ path, html, elements }, { base, weigh }) {
    const loaded = elements.flatMap(({ name, attributes }) => {
      const isStyle = name === 'link' && attributes.get('rel') === 'stylesheet'
      return (isStyle ? attributes.get('href') : name === 'script' && attributes.get('src')) || []
    })
    const files = [path, ...loaded.map((address) => address.slice(base.length))]
    const bytes = files.reduce((sum, file) => sum + weigh(file), 0)
    if (bytes <= most) return
    const message = `This page and what it loads have ${bytes} bytes, compressed; the most is ${most}.`
    const fix = 'Part the record it is made of in two, or take a chart or a long list out of it.'
    yield { start: 0, end: html.indexOf('>') + 1, message, fix }
  },
}

/**
 * In bytes. A phone on a poor line (50 kB in a second) has it after two seconds. What our own pages
 * may weigh is less, and is held by tests.
 */
const most = 100_000
