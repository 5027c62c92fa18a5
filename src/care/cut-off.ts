import type { Ask } from './answer.ts'
import { waybackMachine } from './archive.ts'
import type { Memory } from './memory.ts'

/** Whether a host can be reached: one where a document was found the last time, or the archive. */
export async function isConnected(
  { addresses }: Memory,
  lost: ReadonlySet<string>,
  ask: Ask,
): Promise<boolean> {
  const good = Object.keys(addresses)
    .filter((address) => addresses[address]?.kind === 'ok' && !lost.has(new URL(address).host))
    .sort()
    .slice(0, 2)
  for (const address of [...good, waybackMachine]) {
    if (!('failed' in (await ask({ method: 'HEAD', address })))) return true
  }
  return false
}

/** No host could be reached. */
export class Offline extends Error {
  constructor(hosts: number) {
    super(
      `None of ${hosts} hosts can be reached. Is this machine connected? Nothing was remembered.`,
    )
    this.name = 'Offline'
  }
}
