import { onHost, type SiteMoves } from './host-options.ts'

/**
 * The file `_redirects`, as Netlify and Cloudflare Pages read it at the root of what they publish;
 * empty, if nothing has moved.
 *
 * A page that points on stands at each old address, for hosts without rules. Netlify would serve it
 * unless the rule insists (`301!`); Cloudflare leaves out a line with that sign, and needs none. So
 * each move has a line for either, Netlify’s first. Only Netlify answers 410; Cloudflare leaves out
 * those lines and sends the page that says why, as any other.
 *
 * @see https://docs.netlify.com/manage/routing/redirects/redirect-options/
 * @see https://developers.cloudflare.com/pages/configuration/redirects/ (at most 2,000 lines, of
 *   1,000 characters; what is left out is left to the pages that point on)
 */
export function redirectsFile({ base, redirects, gone }: SiteMoves): string {
  const moves = redirects.map(({ from, to }) => `${onHost(base, from)} ${onHost(base, to)}`)
  const lines = [
    ...moves.flatMap((move) => [`${move} 301!`, `${move} 301`]),
    ...gone.map((path) => `${onHost(base, path)} ${onHost(base, path)}index.html 410!`),
  ]
  return lines.map((line) => `${line}\n`).join('')
}
