import type { Nodes, Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { remarkMarks } from './marks-syntax.ts'
import { beyondLimits, deepest, nested } from './prose-limits.ts'

/**
 * Read the body of an MDX file into a tree, with our marks in it. Nothing is compiled or run.
 *
 * Places in the tree count from the start of the file: the front matter is read as blank.
 *
 * @param bodyStart Offset in characters at which the body begins.
 */
export function parseProse(text: string, bodyStart: number): Prose {
  const limit = beyondLimits(text, bodyStart)
  if (limit) return { tree: empty(), fault: limit }
  const blank = text.slice(0, bodyStart).replace(/[^\r\n]/g, ' ')
  try {
    const tree = reader.parse(blank + text.slice(bodyStart))
    const deep = tooDeep(tree)
    return deep === undefined ? { tree, fault: undefined } : { tree: empty(), fault: nested(deep) }
  } catch (error) {
    return { tree: empty(), fault: faultOf(error, text, bodyStart) }
  }
}

function empty(): Root {
  return { type: 'root', children: [] }
}

/** GFM as the site reads it: one tilde is a tilde. The build passes the same options. */
export const gfmOptions = { singleTilde: false }

const reader = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm, gfmOptions)
  .use(remarkMarks)
  .freeze()

/** Where something is nested too deep to be walked safely; `undefined` if nothing is. */
function tooDeep(tree: Root): number | undefined {
  let level: Nodes[] = [tree]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return level[0]?.position?.start.offset ?? 0
    level = level.flatMap((node) => ('children' in node ? node.children : []))
  }
  return undefined
}

/**
 * MDX reports its faults as a `VFileMessage`: a reason and a place. For a tag that is never closed,
 * the place of the opening tag stands in the reason alone.
 */
function faultOf(error: unknown, text: string, bodyStart: number): Fault {
  const { reason, place } = error as { reason?: unknown; place?: unknown }
  const words = typeof reason === 'string' ? reason : String(error)
  const fix = words.includes('import/exports')
    ? 'A paragraph may not begin with import or export: begin it with another word.'
    : 'Correct it. To print a plain < or {, write a backslash before it.'
  const opened = / \((\d+):(\d+)-\d+:\d+\)/.exec(words)
  if (opened) {
    const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/).slice(0, Number(opened[1]) - 1)
    const start = lines.join('').length + Number(opened[2]) - 1
    return { message: `The text cannot be read: ${words.replace(opened[0], '')}`, fix, start }
  }
  const offset = (place as { offset?: unknown } | undefined)?.offset
  const start = typeof offset === 'number' ? offset : bodyStart
  return { message: `The text cannot be read: ${words}`, fix, start }
}

/** A body as a tree, or, if MDX cannot read it, an empty tree and why. */
export type Prose = { tree: Root; fault: Fault | undefined }

type Fault = {
  message: string
  /** What to do about it. */
  fix: string
  /** Offset in characters from the start of the file. */
  start: number
}
