import type { Limit } from './prose-limits.ts'

/**
 * MDX reads what begins with `import` or `export` as code, and tries again at each empty line below
 * until it can.
 */
export function endlessCode(body: string): Limit | undefined {
  const code = beginsCode.exec(body)
  if (!code) return undefined
  const below = body.slice(code.index).match(/(?:\r\n|[\r\n])[ \t]*(?=[\r\n])/g) ?? []
  if (below.length <= 100) return undefined
  const message = 'The text cannot be read from here on: this begins like code.'
  const fix = 'A paragraph may not begin with import or export: begin it with another word.'
  return { message, fix, start: code.index }
}

// In the middle of a paragraph, below a line of words, it is a word like any other.
const beginsCode =
  /(?<=^|(?:^|[\r\n])(?![ \t]*[\p{L}\p{N}“"(])[^\r\n]*(?:\r\n|[\r\n]))(?:import|export) /u

/**
 * MDX tries what follows a brace as code at each brace that may close it. Only comments are sure to
 * end where they seem to.
 */
export function endlessBraces(body: string): Limit | undefined {
  let open: number | undefined
  let tried = 0
  const brace = /(?<!\\)[{}]/g
  for (let found = brace.exec(body); found; found = brace.exec(body)) {
    const { 0: sign, index } = found
    if (sign === '}') tried += index - (open ?? index)
    else if (open === undefined) {
      const end = body.startsWith('{/*', index) ? body.indexOf('*/', index + 3) : -1
      if (end > 0 && /^\s{0,99}\}/.test(body.slice(end + 2, end + 102))) brace.lastIndex = end + 2
      else open = index
    }
    if (tried > 2_000_000) {
      const fix = 'Take it out. To print a plain brace, write \\{.'
      return { message: 'The braces from here on hold too much.', fix, start: open ?? index }
    }
  }
  return undefined
}
