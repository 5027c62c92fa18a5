import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Write a content folder of any size about nothing in particular: developments that act on one
 * another, terms, and sources, with some 300 words and ten citations, quotations and figures a page.
 * It keeps every rule. The same count gives the same bytes.
 *
 * @param count How many developments; a tenth as many terms and half as many sources go with them.
 */
export function generateContent(folder: string, count: number): void {
  const terms = Math.ceil(count / 10)
  const sources = Math.ceil(count / 2)
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  write(
    'site.yaml',
    'name: Many\ndescription: Many developments.\nlanguage: en\npublisher: Nobody\naddress: https://many.example.org\n' +
      // Nobody reviews these pages.
      'severity:\n  review-is-not-overdue: warning\n',
  )
  write(
    'storylines/all.mdx',
    '---\ntitle: All\nsummary: All.\nreviewed: 2024\n---\n\nAll of them [@source-0].\n',
  )
  for (let n = 0; n < sources; n++) write(`sources/source-${n}.yaml`, source(n))
  for (let n = 0; n < terms; n++) write(`glossary/term-${n}.mdx`, term(n, sources))
  for (let n = 0; n < count; n++)
    write(`developments/event-${n}.mdx`, development(n, terms, sources))
}

function source(n: number): string {
  return `type: report\ntitle: Report ${n}\nURL: https://example.org/${n}\nstanding: primary\ntext: original
quotations:
  - text: ${quoted}
figures:
  - value: "${peopleIn(n)}"
    counts: people whom the board decided about
`
}

function term(n: number, sources: number): string {
  return `---\nterm: word ${letters(n)}\nshort: The meaning of word ${letters(n)}.\nauthority: ["[@source-${n % sources}]"]\n---\n\nWord ${letters(n)} means this [@source-${n % sources}].\n`
}

function development(n: number, terms: number, sources: number): string {
  const year = 1990 + Math.floor(n / 40)
  const month = String((Math.floor(n / 4) % 10) + 1).padStart(2, '0')
  const day = String((n % 4) * 7 + 1).padStart(2, '0')
  // Short chains, and one that runs through all of them.
  const acts = n % 5 === 4 ? n - 4 : n % 10 === 0 && n > 0 ? n - 10 : undefined
  const effects =
    acts === undefined
      ? ''
      : `effects:\n  - on: event-${acts}\n    effect: vacates\n    cite: "[@source-${n % sources}]"\n`
  const paragraph = (part: number) => {
    const sentences = [0, 1, 2, 3, 4].map((one) => {
      const place = n + part * 5 + one
      const source = place % sources
      return `The board of Ward ${letters(place)} decided on a [[word ${letters(place % terms)}]] for ${peopleIn(source)} people, after “${quoted}” [@source-${source}, p. ${one + 1}].`
    })
    return sentences.join(' ')
  }
  return `---
title: Event ${letters(n)}
date: ${year}-${month}-${day}
storyline: all
kind: order
places: [us]
summary: What happened in event ${letters(n)}.
${effects}reviewed: 2024
---

## What happened

${paragraph(0)}

## Why it matters

${paragraph(1)}

## What happened next

| who | what |
| --- | ---: |
| [[event-${Math.max(0, n - 1)}]] | ${peopleIn(n % sources)} people [@source-${n % sources}] |
`
}

const quoted = 'a long debate about what it owed to whom'

function peopleIn(source: number): number {
  return 3000 + source
}

/** A name without a digit in it, which would be a figure. */
function letters(n: number): string {
  const name = String(n).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')
  return name.charAt(0).toUpperCase() + name.slice(1)
}
