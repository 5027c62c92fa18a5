import { expect, test } from 'vitest'
import { problemsWith, replaced } from '../fixtures/sound-content.ts'

const term = 'glossary/harbor-fee.mdx'
const withBody = (body: string) => replaced(term, 'Ships pay [@act].', body)

test.each([
  ['import fs from "node:fs"', '7:1', 'This is code'],
  ['export const x = 1', '7:1', 'This is code'],
  ['Ships {1 + 1} pay', '7:7', '{1 + 1} is code.'],
  ['{process.exit()}', '7:1', '{process.exit()} is code.'],
  ['{/* a */ 1}', '7:1', '{/* a */ 1} is code.'],
  ['a <script>x</script>', '7:3', '<script> is not among'],
  ['<iframe src="/" />', '7:1', '<iframe> is not among'],
  ['<Citation number="0" />', '7:1', '<Citation> is not among'],
  ['<share part="1" whole="2" />', '7:1', '<share> is not among'],
  ['a <Share part={1} whole="2" />', '7:3', '<Share> may not have part here.'],
  ['a <Share part="1" whole="2" class="x" />', '7:3', '<Share> may not have class here.'],
  ['<toString />', '7:1', '<toString> is not among'],
  ['<>x</>', '7:1', '<> is not among'],
  ['a <span style="x">b</span>', '7:3', '<span> may not have style here.'],
  ['a <span lang={x}>b</span>', '7:3', '<span> may not have lang here.'],
  ['a <span {...x}>b</span>', '7:3', '<span> may not have {…} here.'],
  ['a <br onclick="x" />', '7:3', '<br> may not have onclick here.'],
])('%j', (body, place, message) => {
  const found = problemsWith(withBody(body))
  expect(found[0]?.startsWith(`${term}:${place} content-is-data: ${message}`), found[0]).toBe(true)
})

test.each([
  '{/* a note to other authors */}',
  'A <abbr title="United States Code">USC</abbr> and <span lang="es">hola</span>.',
  '<details>\n<summary>More</summary>\n\nText.\n\n</details>',
])('accepts %j', (body) => {
  expect(problemsWith(withBody(body))).toEqual([])
})
