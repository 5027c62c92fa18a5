import { type Document, visit } from 'yaml'

/**
 * What is wrong, in characters from the start of the YAML. Where YAML stumbles once it stumbles
 * again, so that of its faults, and of values lost before them, only the first is given.
 */
export function faultsOf(document: Document.Parsed, source: string): Fault[] {
  const lost = swallowed(document, source)
  const first = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0])[0]
  if (!first) return lost
  const quote = /closing ["']quote/.test(first.message)
    ? openQuote(document, first.pos[0])
    : undefined
  const message =
    quote === undefined
      ? cannotRead(first.message)
      : cannotRead('A quotation mark is opened here and not closed.')
  const at = quote === undefined ? first.pos : [quote, quote + 1]
  // What is missing at the end of a file is missed one place after it.
  const [start = 0, end = 0] = at.map((offset) => Math.min(offset, source.length))
  const before = lost.find((one) => one.start < start)
  return [before ?? { message, fix, start, end }]
}

/** What kept YAML from being read as values, such as aliases without end. */
export function unreadable(error: unknown): Fault {
  return { message: cannotRead(String(error)), fix, start: 0, end: 0 }
}

const fix = 'Correct it here or just above.'

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
function swallowed(document: Document.Parsed, source: string): Fault[] {
  if (!/#\S/.test(source)) return []
  const faults: Fault[] = []
  visit(document, {
    Scalar(_, { comment, range }) {
      if (!comment || !range || /^\s/.test(comment)) return
      const start = source.indexOf(`#${comment.split('\n')[0]}`, range[1])
      const message = `What begins with #${comment.split(/\s/)[0]} is a comment to YAML, and is lost.`
      const fix =
        'Take out the space before #, put the whole value in quotation marks, or put a space after #.'
      faults.push({ message, fix, start, end: start + 1 })
    },
  })
  return faults
}

/** What YAML says, in one sentence. */
function cannotRead(said: string): string {
  const line =
    said
      .replace(/^\w*Error: /, '')
      .split('\n')[0]
      ?.trim() ?? ''
  if (/call stack/.test(line)) return 'The YAML cannot be read: It is nested too deep.'
  // YAML repeats what it stumbled over, however long it is.
  const reason = line.length > 120 ? `${line.slice(0, 120)}…` : line.replace(/[.:]?$/, '.')
  return `The YAML cannot be read: ${reason}`
}

/** What was found, what to do, and where, in characters. */
export type Fault = { message: string; fix: string; start: number; end: number }
