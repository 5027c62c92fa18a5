import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { headersFile } from '../exports/hosts/headers-file.ts'
import type { SiteMoves } from '../exports/hosts/host-options.ts'
import { redirectsFile } from '../exports/hosts/redirects-file.ts'

/**
 * Write into the folder of a site what Netlify and Cloudflare Pages read there: `_headers` and
 * `_redirects`. They read them at the root of what they publish only; who publishes a site under a
 * path moves the two there, and so the paths in them are those on the host.
 *
 * @throws {Error} As the file system says.
 */
export function writeHostFiles(folder: string, moves: SiteMoves): void {
  writeFileSync(join(folder, '_headers'), headersFile(moves.base))
  writeFileSync(join(folder, '_redirects'), redirectsFile(moves))
}
