import { expect, test } from 'vitest'
import { readBlocks } from '../../graph/prose/blocks.ts'
import { parseProse } from '../../graph/prose/parse-prose.ts'
import { needsNoSource } from './needs-no-source.ts'

function read(text: string, language = 'en'): boolean[] {
  return readBlocks(parseProse(text, 0).tree, text).map((block) => needsNoSource(block, language))
}

test.each([
  'We found no record of refunds as of June 2023.',
  'We did not find what the trial court did after the case was sent back to it.',
  'As of June 2026 we found no ruling on whether a state may limit police help in this way.',
  'We found no record that the clerk asked the court. Nor did we find another suit.',
  'We couldn’t establish that the money was paid.',
  'What became of the money, we could not establish.',
  'Our search covered the papers of the court.',
  'We have not read the order.',
  'We take no side on who was first.',
  'Who pays? And who collects?',
  '“Who pays?”',
  'See [[harbor-order]].',
  'See also [[harbor-order]], [[harbor-appeal]] and [the list](/sources/).',
  'More on this: [[harbor-order|the order of 2022]].',
  '[[harbor-order]]',
])('%j needs none', (text) => {
  expect(read(text)).toEqual([true])
})

test.each([
  'The board paid.',
  'We found that the board did not pay.',
  'We found a later order of 3 May 2023.',
  'We learned from the clerk that the order was lifted.',
  'The county, we found, paid.',
  '“We will pay,” the board said.',
  'We found no record. The board paid.',
  'Who pays? The board does.',
  'It is not [[harbor-order]].',
  'See how the board paid for [[harbor-order]].',
  'See [[harbor-order]], which ended the fee.',
  '[[harbor-order|A judge ended the harbor fee]].',
  'The West paid.',
])('%j needs one', (text) => {
  expect(read(text)).toEqual([false])
})

test.each([
  ['No encontramos ninguna sentencia posterior.', 'es', true],
  ['Hasta junio de 2023 no hallamos constancia de que la junta pagara.', 'es', true],
  ['Encontramos que la junta pagó.', 'es', false],
  ['La junta no pagó a los mismos vecinos.', 'es', false],
  ['Ramos pidió una copia.', 'es', false],
  ['¿Quién paga?', 'es', true],
  ['We wtorek sąd uchylił opłatę.', 'pl', false],
  ['Wir fanden kein Urteil.', 'de', false],
])('%j in %s: %j', (text, language, isFree) => {
  expect(read(text, language)).toEqual([isFree])
})
