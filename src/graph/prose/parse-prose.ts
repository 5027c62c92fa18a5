import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { remarkMarks } from './marks-syntax.ts'

/**
 * Read the body of an MDX file into a tree, with our marks in it. Nothing is compiled or run.
 *
 * Places in the tree count from the start of the file: the front matter is read as blank.
 *
 * @param bodyStart Offset in characters at which the body begins.
 */
export function parseProse(text: string, bodyStart: number): Prose {
  const blank = text.slice(0, bodyStart).replace(/[^\r\n]/g, ' ')
  try {
    return { tree: reader.parse(blank + text.slice(bodyStart)), fault: undefined }
  } catch (error) {
    return { tree: { type: 'root', children: [] }, fault: faultOf(error, text, bodyStart) }
  }
}

/** GFM as the site reads it: one tilde is a tilde. The build passes the same options. */
export const gfmOptions = { singleTilde: false }

const reader = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm, gfmOptions)
  .use(remarkMarks)
  .freeze()

/**
 * MDX reports its faults as a `VFileMessage`: a reason and a place. For a tag that is never closed,
 * the place of the opening tag stands in the reason alone.
 */
function faultOf(error: unknown, text: string, bodyStart: number): Fault {
  const { reason, place } = error as { reason?: unknown; place?: unknown }
  const words = typeof reason === 'string' ? reason : String(error)
  const opened = / \((\d+):(\d+)-\d+:\d+\)/.exec(words)
  if (opened) {
    const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/).slice(0, Number(opened[1]) - 1)
    return {
      message: words.replace(opened[0], ''),
      start: lines.join('').length + Number(opened[2]) - 1,
    }
  }
  const offset = (place as { offset?: unknown } | undefined)?.offset
  return { message: words, start: typeof offset === 'number' ? offset : bodyStart }
}

/** A body as a tree, or, if MDX cannot read it, an empty tree and why. */
export type Prose = { tree: Root; fault: Fault | undefined }

type Fault = {
  message: string
  /** Offset in characters from the start of the file. */
  start: number
}
