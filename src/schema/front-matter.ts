import { isMap, isNode, isPair, isScalar, parseDocument } from 'yaml'
import { type Fault, faultsOf, unreadable } from './yaml-faults.ts'

/**
 * Read the front matter of an MDX file, or the whole of a YAML file, and remember where each
 * value stands. Every value comes back as the text that was typed: `2020`, `no` and `1e5` are
 * words here, so that nothing is quietly turned into a number, a date or a truth value.
 *
 * Never throws at content: what YAML cannot read comes back under `faults`.
 */
export function readFrontMatter(text: string, kind: 'mdx' | 'yaml'): FrontMatter {
  const oldMac = text.search(/\r(?!\n)/)
  if (oldMac >= 0) {
    const message = 'A line ends here as on an old Mac, which not every reader of the file knows.'
    const fix = 'Save the file with the line endings of Unix or Windows.'
    return unread({ message, fix, start: oldMac, end: oldMac + 1 }, 0)
  }
  const block = kind === 'yaml' ? wholeFile(text) : frontMatterBlock(text)
  if (!block) {
    const message = 'The file does not begin with front matter between two lines of three hyphens.'
    return unread(
      { message, fix: 'Begin it with ---, the fields, and --- again.', start: 0, end: 0 },
      0,
    )
  }
  if (block.end - block.start > longest) {
    const message = `The fields fill more than ${longest} characters.`
    const start = block.start + longest
    return unread(
      { message, fix: 'Cut the file into several.', start, end: start },
      block.bodyStart,
    )
  }
  const source = text.slice(block.start, block.end)
  const document = parseDocument(source, {
    schema: 'failsafe',
    prettyErrors: false,
    uniqueKeys: true,
    // What is odd comes back as a fault, and is not printed.
    logLevel: 'error',
  })
  const faults = faultsOf(document, source)
  let data: unknown
  try {
    data = faults.length > 0 ? undefined : (document.toJS({ maxAliasCount: 20 }) ?? {})
  } catch (error) {
    faults.push(unreadable(error))
  }
  return {
    data,
    faults: faults.map((fault) => ({
      ...fault,
      start: block.start + fault.start,
      end: block.start + fault.end,
    })),
    bodyStart: block.bodyStart,
    rangeOf: (path, part) => {
      const [start, end] = rangeIn(document.contents, path, part)
      return [block.start + start, block.start + end]
    },
  }
}

function unread(fault: Fault, bodyStart: number): FrontMatter {
  return { data: undefined, faults: [fault], bodyStart, rangeOf: () => [0, 0] }
}

/** More than any record needs; the work of checking that keys are unique grows with their square. */
const longest = 50_000

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
