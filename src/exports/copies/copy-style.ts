import { relativeAddress } from './relative-address.ts'

/**
 * A style sheet as it reads from a disk: the addresses in it are relative.
 *
 * @param file Its path, from the site’s root.
 * @param base Path of the site on its host, with a slash at both ends.
 */
export function copyStyle(file: string, css: string, base: string): string {
  const put = (address: string) => relativeAddress(address, file, base)
  return css
    .replace(
      /(\burl\(\s*)(?:"([^"]*)"|'([^']*)'|([^"'\s)]*))(\s*\))/gi,
      (whole, open, double, single, bare, close) => {
        const address = double ?? single ?? bare
        const there = put(address)
        // An address that stays keeps its marks: there may be others in it.
        return there === address ? whole : `${open}"${there}"${close}`
      },
    )
    .replace(
      /(@import\s*)(["'])([^"']*)\2/gi,
      (_, open, quote, address) => open + quote + put(address) + quote,
    )
}
