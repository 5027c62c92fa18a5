/** An object of JSON-LD. What has no value is left out, as JSON does. */
export type Data = { [name: string]: Value }

type Value = string | Data | readonly (string | Data)[] | undefined

/**
 * A block of JSON-LD as it stands on a page: in one line, and no text of a record can end the
 * script it stands in.
 */
export function dataText(data: Data): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

/** A list, or nothing where there is nothing to list. */
export function anyOf<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined
}
