import { nearest } from '../nearest.ts'

/**
 * The address most like one that leads nowhere: one that ends in the same name, else the nearest in
 * the same folder, else the nearest of all.
 *
 * @returns `undefined` if none is near.
 */
export function nearestAddress(path: string, addresses: readonly string[]): string | undefined {
  const [, folder = '', name = ''] = /^(.*\/)([^/]+\/?)$/.exec(path) ?? []
  const namesake = addresses.find((one) => name !== '' && one.endsWith(`/${name}`))
  if (namesake !== undefined) return namesake
  const beside = addresses.filter(
    (one) => folder !== '/' && one.startsWith(folder) && one !== folder,
  )
  if (beside.length === 0) return nearest(path, addresses)
  const like = nearest(
    name,
    beside.map((one) => one.slice(folder.length)),
  )
  return like && folder + like
}
