import { describe, expect, test } from 'vitest'
import { expectFew, expectPlaced } from './fixtures/expect-few.ts'
import { harborFiles, harborProblems, withBody } from './fixtures/harbor.ts'

// Input that is clumsy, broken or meant to do harm: each makes a problem or a few, each with its
// place, and neither a crash nor a long wait. The time limit of a test is far above what is needed.

const page = 'developments/case.mdx'
const source = 'sources/case.yaml'
const fields = (withBody('')[page] ?? '').trimEnd()
const sound = `${fields}\n\nThe board set a price [@harbor-act, § 4].\n`

describe('prose that would keep a Markdown reader busy', () => {
  test.each([
    ['3,000 quotations in one another', '> '.repeat(3000) + 'x', 61, 'nested more than 30 deep'],
    ['3,000 lists in one another', '- '.repeat(3000) + 'x', 31, 'nested more than 30 deep'],
    ['3,000 numbered lists', '1. '.repeat(3000) + 'x', 46, 'nested more than 30 deep'],
    ['lists by indentation', staircase(300), undefined, 'nested more than 30 deep'],
    ['500 KB of quotation signs', '> '.repeat(250_000), undefined, 'more than 100000 characters'],
    ['a line of 500 KB', 'word '.repeat(100_000), undefined, 'more than 100000 characters'],
    ['400,000 empty lines', '\n'.repeat(400_000), undefined, 'more than 100000 characters'],
    ['a line of 90 KB', 'word '.repeat(18_000), 1, 'more than 20000 characters'],
    ['1,000 lines at once', 'word\n'.repeat(1001), 1, 'more than 1000 lines'],
    ['addresses of letters', 'a@b'.repeat(33_000), 1, 'more than 20000 characters'],
    ['web addresses', 'www.'.repeat(50_000), undefined, 'more than 100000 characters'],
    ['web addresses in one line', 'www.'.repeat(5_001), 1, 'more than 20000 characters'],
    ['10,000 tags left open', '<sub>'.repeat(10_000), 1, 'more than 20000 characters'],
    [
      '3,000 tags left open',
      '<sub>'.repeat(3_000),
      undefined,
      'Expected a closing tag for `<sub>`',
    ],
    ['tags in one another', pair('<sub>', '</sub>', 1700), undefined, 'nested more than 30 deep'],
    ['blocks left open', '<details>\n\n'.repeat(900), undefined, 'Expected a closing tag'],
    ['braces in one another', pair('{', '}', 9000), 1, 'The braces from here on hold too much'],
    ['10,000 open braces', '{'.repeat(10_000), undefined, 'Unexpected end of file'],
    ['code without end', `export const a = [\n${'\n1,\n'.repeat(9000)}`, 1, 'begins like code'],
    ['closing brackets', ']\n\n'.repeat(9000), 1, 'more than 6000 square brackets'],
    [
      'footnotes in one another',
      '[^a]: '.repeat(3200),
      undefined,
      'more than 6000 square brackets',
    ],
    ['emphasis', '*a_ '.repeat(4000), undefined, 'more than 4000 signs of emphasis'],
    ['lists side by side', '- x\n\n'.repeat(9000), 1, 'more than 1000 lines of lists'],
  ])('%s', (_, body, column, message) => {
    expectFew(harborProblems(withBody(body)), message, { file: page, column, rule: 'prose-parses' })
  })

  test.each(['[', '*', '_', '`', '<', '{', '[[', '[@', '|', '~', '!', '&', '\\', ']('])(
    '100,000 of %s',
    (sign) => {
      const found = harborProblems(withBody(sign.repeat(100_000)))
      expectFew(found, 'This text has more than 100000 characters.', { file: page })
    },
  )

  test.each(['[', '*', '_', '`', '<', '{', '[[', '[@', '|', '~', '!', '&', '\\', ']('])(
    'a page of %s',
    (sign) => {
      expectPlaced(harborProblems(withBody(`${sign.repeat(15_000 / sign.length)}\n\n`.repeat(6))))
    },
    20_000,
  )
})

describe('YAML that would fill the memory', () => {
  test.each([
    [
      'aliases of lists',
      bomb((name) => `[${Array(9).fill(name).join(', ')}]`),
      'Excessive alias count',
    ],
    ['aliases of maps', bomb(mapOf), 'Excessive alias count'],
    ['a list that holds itself', 'a: &a [*a]\n', 'There is no field "a" here.'],
    ['10,000 lists in one another', `a: ${'['.repeat(10_000)}`, 'It is nested too deep.'],
    ['10,000 closed ones', `a: ${pair('[', ']', 10_000)}`, 'It is nested too deep.'],
    ['9,000 maps', `a: ${pair('{a: ', '}', 9000)}`, 'It is nested too deep.'],
    ['10,000 hyphens', `${'- '.repeat(10_000)}x`, 'It is nested too deep.'],
    ['500 KB', 'a: b\n'.repeat(100_000), 'The fields fill more than 50000 characters.'],
    ['9,000 times one key', 'k: 1\n'.repeat(9000), 'Map keys must be unique.'],
    ['brackets', ']'.repeat(40_000), 'The YAML cannot be read: '],
    ['a key that is a map', '? {a: b}\n: x\n', 'There is no field "{ a: b }" here.'],
  ])('%s', (_, yaml, message) => {
    expectFew(harborProblems({ [source]: yaml }), message, { file: source })
  })

  test.each([
    [
      'a value indented with tabs',
      sound.replace('[us-me]', '\n\t- us-me\n\t- us-nh'),
      '7:1',
      'Tabs are not allowed as indentation.',
    ],
    [
      'a number sign in a list',
      sound.replace('kind:', 'docket: [HC #2]\nkind:'),
      '5:13',
      'What begins with #2] is a comment to YAML, and is lost.',
    ],
    [
      'front matter that never ends',
      `---\n${'a: b\n'.repeat(9000)}`,
      '1:1',
      'The file does not begin with front matter',
    ],
    ['nothing but hyphens', '---\n'.repeat(9000), '2:1', 'is missing.'],
  ])('%s', (_, text, place, message) => {
    const found = harborProblems({ [page]: text })
    const [first] = found
    expect(`${first?.line}:${first?.column}`).toBe(place)
    expectFew(found, message, { file: page })
  })
})

describe('line endings and byte-order marks', () => {
  const faulty = `${fields}\n\nThe board\nset a price [@harbour-act].\n`

  test.each([
    ['Unix', faulty],
    ['Windows', faulty.replaceAll('\n', '\r\n')],
  ])('places are right in files of %s', (_, text) => {
    const found = harborProblems({ [page]: text }).map(
      ({ line, column, rule }) => `${line}:${column} ${rule}`,
    )
    expect(found).toEqual(['12:14 cited-source-exists'])
  })

  // Astro’s own reader of front matter knows no such line, and would print the fields.
  test.each(['sources/harbor-act.yaml', 'glossary/pilot-fee.mdx'])(
    'a file of old Macs is refused: %s',
    (file) => {
      const text = (harborFiles[file] ?? '').replaceAll('\n', '\r')
      const first = harborProblems({ [file]: text }).find((one) => one.file === file)
      expect(first).toMatchObject({ rule: 'front-matter-fits-schema', line: 1 })
      expect(first?.message).toContain('old Mac')
    },
  )
})

function pair(open: string, close: string, times: number): string {
  return `${open.repeat(times)}x${close.repeat(times)}`
}

function staircase(steps: number): string {
  return Array.from({ length: steps }, (_, step) => `${'  '.repeat(step)}- x`).join('\n')
}

/** Each value holds the one before it nine times: 9¹⁰ in the end. */
function bomb(nine: (name: string) => string): string {
  const names = [...'abcdefghij']
  return names
    .map((name, at) => `${name}: &${name} ${nine(at === 0 ? 'x' : `*${names[at - 1]}`)}\n`)
    .join('')
}

function mapOf(name: string): string {
  return `{${[...'pqrstuvwx'].map((key) => `${key}: ${name}`).join(', ')}}`
}

test.each([
  ['an endless address', 'a@b'.repeat(6000)],
  ['an endless number of a case', '1-a-'.repeat(4900)],
  ['an endless range', '10–'.repeat(6600)],
  ['letters explained without end', 'aaaa (AAAAAAA) '.repeat(1300)],
  ['quotations without end', '“one word more than four” [@harbor-act]. '.repeat(480)],
])('rules answer soon: %s', (_, body) => {
  expectPlaced(harborProblems(withBody(body)))
})
