import { expect, test } from 'vitest'
import { applyEdits } from '../apply-edits.ts'
import { harborContent, withBody } from '../fixtures/harbor.ts'
import { mentionEdit } from './mention-edit.ts'
import { plainNames } from './plain-names.ts'
import { termFinder } from './term-names.ts'

/** The body after the first name of a term in it was linked. */
function linked(body: string, changed: Record<string, string> = {}): string | undefined {
  const { graph } = harborContent({ ...changed, ...withBody(body) })
  const entry = graph.developments.get('case')
  if (!entry) throw new Error('There is no such development.')
  for (const block of entry.blocks) {
    for (const { terms, ...stretch } of plainNames(block, termFinder(graph.glossary))) {
      const edit = mentionEdit([...terms].join(), stretch, block, entry.text, graph)
      if (!edit) return undefined
      return applyEdits(entry.text, [edit]).slice(entry.frontMatter.bodyStart).trim()
    }
  }
  return body
}

test.each([
  ['A harbor fee.', 'A [[harbor fee]].'],
  ['Harbor fees’ end.', '[[Harbor fees]]’ end.'],
  ['A landing fee(s).', 'A [[landing fee]](s).'],
  ['A **harbor fee**.', 'A **[[harbor fee]]**.'],
  ['(*harbor fee*)', '(*[[harbor fee]]*)'],
  ['~~A~~ ***harbor fee***.', '~~A~~ ***[[harbor fee]]***.'],
  ['*A harbor fee of ours*', '*A [[harbor fee]] of ours*'],
  ['A *harbor* fee.', 'A [[harbor fee]].'],
  ['A harbor __fee__.', 'A [[harbor fee]].'],
  ['A ***harbor** fee*.', 'A *[[harbor fee]]*.'],
  ['A har*bor* fee.', 'A [[harbor fee]].'],
  ['A harbor\nfee.', 'A [[harbor\nfee]].'],
  ['- A harbor\r\n  fee.', '- A [[harbor\r\n  fee]].'],
  ['A harbor\u00A0fee.', 'A [[harbor\u00A0fee]].'],
  ['A harbor&nbsp;fee.', 'A [[harbor&nbsp;fee]].'],
  ['[A harbor fee]', '[A [[harbor fee]]]'],
  ['[harbor fee]', '[[[harbor fee]]]'],
  ['| a |\n| - |\n| dock fees |', '| a |\n| - |\n| [[dock fees]] |'],
  ['A harbor fee{/* so */} [@harbor-act].', 'A [[harbor fee]]{/* so */} [@harbor-act].'],
  ['<span lang="es">A *harbor* fee</span>', '<span lang="es">A [[harbor fee]]</span>'],
])('links %j', (body, text) => {
  expect(linked(body)).toBe(text)
})

test.each([
  ['*A harbor* fee.'],
  ['An **old harbor** fee.'],
  ['A harbor *fee of old*.'],
  ['A harbor{/* so */} fee.'],
  ['A harbor[^1] fee.\n\n[^1]: So.'],
  ['A harbor [@harbor-act] fee.'],
  ['A harbor\\\nfee.'],
  ['A harbor  \nfee.'],
  ['A <sub>harbor</sub> fee.'],
  ['A harbor <wbr />fee.'],
  ['A harbor fe&#101;.'],
  ['Pay!harbor fee'],
  // Stars that are printed, or that a bracket beside them would make so.
  ['A harbor fee**, so it is** due.'],
  ['A **harbor fee.'],
  ['港**harbor fee**口'],
])('leaves %j to the author', (body) => {
  expect(linked(body)).toBeUndefined()
})

const term = (name: string, alias: string) =>
  `---\nterm: ${name}\naliases: [${alias}]\nshort: x\nauthority: ["[@harbor-act]"]\n---\n`

test.each([
  ['quay', term('quay', 'pier'), 'A quay.', 'A [[quay]].'],
  // By its id, a term shows its name on file.
  ['quay', term('quay tax', 'quay'), 'A quay.', 'A [[quay|quay]].'],
  ['i-9', term('form of entry', 'I-9'), 'An I‑9 too.', 'An [[i-9|I‑9]] too.'],
  // The title of a development is another thing the words may mean.
  [
    'suit',
    term('the suit', 'Judge bars the harbor fee and the records rule'),
    'The suit.',
    '[[The suit]].',
  ],
  [
    'suit',
    term('bar', 'Judge bars the harbor fee and the records rule'),
    'Judge bars the harbor fee and the records rule.',
    '[[suit|Judge bars the harbor fee and the records rule]].',
  ],
  // As is a word in another case.
  ['hook', term('HOOK', 'CAT'), 'CAT.', '[[CAT]].'],
])('names the term itself where its words would not do (%#)', (id, text, body, result) => {
  expect(linked(body, { [`glossary/${id}.mdx`]: text })).toBe(result)
})

test('escapes the bar in a table', () => {
  const changed = { 'glossary/i-9.mdx': term('form of entry', 'I-9') }
  expect(linked('| a |\n| - |\n| I‑9 |', changed)).toBe('| a |\n| - |\n| [[i-9\\|I‑9]] |')
})
