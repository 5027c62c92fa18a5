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

/** Attributes of an element that content may not give it: unknown ones, and any that hold code. */
export function refusedAttributes({ name, attributes }: Element): string[] {
  const allowed = attributesOf(name) ?? []
  return attributes
    .filter(
      (one) =>
        (typeof one.value === 'object' && one.value !== null) || !allowed.includes(one.name ?? ''),
    )
    .map((one) => one.name ?? '{…}')
}

/** Whether what stands between braces is only a comment, as MDX writes it; it prints nothing. */
export function isComment(code: string): boolean {
  return /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)*$/.test(code)
}

/** An element as MDX reads it: an attribute with code in it has an object for its value. */
type Element = { name: string | null; attributes: readonly { name?: string; value?: unknown }[] }
