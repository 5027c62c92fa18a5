import { type Document, isMap, isNode, isPair, isScalar, parseDocument, visit } from 'yaml'

/**
 * Read the front matter of an MDX file, or the whole of a YAML file, and remember where each
 * value stands. Every value comes back as the text that was typed: `2020`, `no` and `1e5` are
 * words here, so that nothing is quietly turned into a number, a date or a truth value.
 *
 * Never throws at content: what YAML cannot read comes back under `faults`.
 */
export function readFrontMatter(text: string, kind: 'mdx' | 'yaml'): FrontMatter {
  const block = kind === 'yaml' ? wholeFile(text) : frontMatterBlock(text)
  if (!block) {
    const message = 'The file does not begin with front matter between two lines of three hyphens.'
    return {
      data: undefined,
      faults: [{ message, fix: 'Begin it with ---, the fields, and --- again.', start: 0, end: 0 }],
      bodyStart: 0,
      rangeOf: () => [0, 0],
    }
  }
  const source = text.slice(block.start, block.end)
  const document = parseDocument(source, {
    schema: 'failsafe',
    prettyErrors: false,
    uniqueKeys: true,
  })
  const faults: Fault[] = [...document.errors, ...document.warnings].map((error) => {
    const quote = /closing ["']quote/.test(error.message)
      ? openQuote(document, error.pos[0])
      : undefined
    const message =
      quote === undefined
        ? sentence(error.message)
        : 'A quotation mark is opened here and not closed.'
    const [start, end] = quote === undefined ? error.pos : [quote, quote + 1]
    const said = `The YAML cannot be read: ${message}`
    return { message: said, fix, start: block.start + start, end: block.start + end }
  })
  faults.push(...swallowed(document, source, block.start))
  let data: unknown
  try {
    data = faults.length > 0 ? undefined : (document.toJS({ maxAliasCount: 20 }) ?? {})
  } catch (error) {
    const message = `The YAML cannot be read: ${sentence(String(error))}`
    faults.push({ message, fix, start: block.start, end: block.start })
  }
  return {
    data,
    faults,
    bodyStart: block.bodyStart,
    rangeOf: (path, part) => {
      const [start, end] = rangeIn(document.contents, path, part)
      return [block.start + start, block.start + end]
    },
  }
}

const fix = 'Correct it here or just above.'

function wholeFile(text: string): Block {
  return { start: 0, end: text.length, bodyStart: text.length }
}

/** What stands between the first `---` line and the line that closes it; `undefined` without both. */
function frontMatterBlock(text: string): Block | undefined {
  const match = /^\uFEFF?---[ \t]*\r?\n/.exec(text)
  if (!match) return undefined
  const close = /^---[ \t]*$/m.exec(text.slice(match[0].length))
  if (!close) return undefined
  const end = match[0].length + close.index
  return { start: match[0].length, end, bodyStart: end + close[0].length }
}

/** The narrowest known range for a path: of a value that is absent, the map it is absent from. */
function rangeIn(
  root: unknown,
  path: readonly PropertyKey[],
  part: 'key' | 'value' = 'value',
): [number, number] {
  let node = root
  let range = rangeOfNode(root) ?? [0, 0]
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && item.key.value === step,
      )
      if (!pair) return [range[0], range[0]]
      const last = depth === path.length - 1
      node = last && part === 'key' ? pair.key : pair.value
      range = rangeOfNode(node) ?? rangeOfNode(pair.key) ?? range
    } else if (isNode(node) && 'items' in node && Array.isArray(node.items)) {
      node = node.items[Number(step)]
      range = rangeOfNode(node) ?? range
    }
  }
  return range
}

function rangeOfNode(node: unknown): [number, number] | undefined {
  return isNode(node) && node.range ? [node.range[0], node.range[1]] : undefined
}

/** Where the quotation mark stands that YAML looked for the end of, and did not find before `end`. */
function openQuote(document: Document.Parsed, end: number): number | undefined {
  let start: number | undefined
  visit(document, {
    Scalar(_, { range, type }) {
      if (type?.startsWith('QUOTE') && range && range[0] < end && range[1] >= end - 1)
        start = range[0]
    },
  })
  return start
}

/**
 * Ends of values that YAML takes for comments: in `on: harbor-order #fee-ban` the point is lost. A
 * real comment has a space after its sign.
 */
function swallowed(document: Document.Parsed, source: string, offset: number): Fault[] {
  const faults: Fault[] = []
  visit(document, {
    Scalar(_, { comment, range }) {
      if (!comment || !range || /^\s/.test(comment)) return
      const start = source.indexOf(`#${comment.split('\n')[0]}`, range[1])
      const message = `What begins with #${comment.split(/\s/)[0]} is a comment to YAML, and is lost.`
      const fix =
        'Take out the space before #, put the whole value in quotation marks, or put a space after #.'
      faults.push({ message, fix, start: offset + start, end: offset + start + 1 })
    },
  })
  return faults
}

/** First line of a message, as a sentence. */
function sentence(message: string): string {
  const line =
    message
      .replace(/^\w*Error: /, '')
      .split('\n')[0]
      ?.trim() ?? ''
  return `${line.replace(/[.:]?$/, '')}.`
}

/** What stands above the body of a record. Offsets count characters from the start of the file. */
export type FrontMatter = {
  /** The values as typed; `undefined` if they could not be read. */
  data: unknown
  faults: Fault[]
  /** Where the body begins: after the line of hyphens that closes the front matter. */
  bodyStart: number
  /** Start and end of the value (or the key) at a path. */
  rangeOf: (path: readonly PropertyKey[], part?: 'key' | 'value') => [number, number]
}

type Block = { start: number; end: number; bodyStart: number }

type Fault = { message: string; fix: string; start: number; end: number }
