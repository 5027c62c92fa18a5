import { readAddress } from './address.ts'

/**
 * The term or development that an address leads to, if it is one of this site.
 *
 * @param written As it stands in the text: `/glossary/harbor-fee/`, `../harbor-order/#x`, in full.
 * @param here Address of the page it stands on.
 */
export function recordAt(written: string, here: string): LinkedRecord | undefined {
  const address = readAddress(written, here)
  if (!address || address.host !== new URL(here).host) return undefined
  const [, folder, id] = /^\/(developments|glossary)\/([a-z0-9-]+)\/?$/.exec(address.path) ?? []
  if (!id) return undefined
  return { folder: folder === 'glossary' ? 'glossary' : 'developments', id }
}

export type LinkedRecord = { folder: 'developments' | 'glossary'; id: string }
