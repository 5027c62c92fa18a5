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

/** Components of ours that content may use by name, each with the attributes it may have. */
const components: Readonly<Record<string, readonly string[]>> = {
  CountChart: [],
  Share: ['part', 'whole', 'percent'],
  ShareChart: [],
}

/** Names of the elements content may use. */
export const elementNames: readonly string[] = Object.keys(elements)

/** Names of the components content may use. */
export const componentNames: readonly string[] = Object.keys(components)

/** Attributes an element or component may have; `undefined` if content may not use it at all. */
export function attributesOf(name: string | null): readonly string[] | undefined {
  if (name === null) return undefined
  return [elements, components].find((list) => Object.hasOwn(list, name))?.[name]
}

/** Attributes that content may not give an element: unknown ones, and any that hold code. */
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

/** An element or a component as MDX reads it: an attribute with code in it has an object for its value. */
type Element = { name: string | null; attributes: readonly { name?: string; value?: unknown }[] }
