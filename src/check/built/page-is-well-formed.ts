import type { BuiltTruth } from './built-page.ts'

/** What a browser has to mend, each browser and each program that reads pages may mend otherwise. */
export const pageIsWellFormed: BuiltTruth = {
  id: 'page-is-well-formed',
  says: 'Every page is HTML that nobody has to mend, says its language, and has one title and one main part.',
  *check({ html, faults, elements }) {
    for (const { code, start, end } of faults) {
      const message = `The HTML is broken here: ${code.replaceAll('-', ' ')}.`
      yield { start, end, message, fix: 'Mend the component that printed it.' }
    }
    for (const { name, start, end } of elements.filter(({ isWritten }) => !isWritten)) {
      const message = `A tag of <${name}> is not there, or not in its place.`
      yield { start, end, message, fix: 'Mend the component that printed it.' }
    }
    const own = elements.filter(({ isDrawn }) => !isDrawn)
    const parts = {
      language: own.filter(({ name, attributes }) => name === 'html' && attributes.get('lang')),
      title: own.filter(({ name, holds }) => name === 'title' && holds.trim()),
      'main part': own.filter(({ name }) => name === 'main'),
    }
    for (const [part, { length }] of Object.entries(parts)) {
      if (length === 1) continue
      const message = `This page has ${length === 0 ? 'no' : 'more than one'} ${part}.`
      yield { start: 0, end: html.indexOf('>') + 1, message, fix: 'Print it through the layout.' }
    }
  },
}
