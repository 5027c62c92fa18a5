/** Elements content may use beyond Markdown, each with the attributes it may have. */
const elements: Readonly<Record<string, readonly string[]>> = {
  abbr: ['title'],
  bdi: ['dir'],
  br: [],
  details: [],
  kbd: [],
  span: ['lang', 'dir'],
  sub: [],
  summary: [],
  sup: [],
  time: ['datetime'],
  wbr: [],
}

/** Names of the elements content may use. */
export const elementNames: readonly string[] = Object.keys(elements)

/** Attributes an element may have; `undefined` if content may not use the element at all. */
export function attributesOf(element: string | null): readonly string[] | undefined {
  return element !== null && Object.hasOwn(elements, element) ? elements[element] : undefined
}

/** Whether what stands between braces is only a comment, as MDX writes it; it prints nothing. */
export function isComment(code: string): boolean {
  return /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)*$/.test(code)
}
