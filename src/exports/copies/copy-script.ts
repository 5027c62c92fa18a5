import { Script } from 'node:vm'

/**
 * A module as a script that runs from a disk: in a function of its own, so that two do not share
 * their names.
 *
 * @param file Its path, to tell it by.
 * @throws {Error} If it needs another module, or gives something to one: then a script cannot be
 *   made of it.
 */
export function copyScript(file: string, code: string): string {
  // The line break ends a comment in the last line.
  const script = `(function(){"use strict";${code}\n}).call(undefined);\n`
  const why = whyNoScript(script)
  if (why !== undefined)
    throw new Error(
      `${file} is a module that cannot run from a disk: ${why}. Bundle it into one file.`,
    )
  return script
}

function whyNoScript(script: string): string | undefined {
  if (/\bimport\s*\(/.test(script)) return 'it loads another one'
  try {
    new Script(script)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
