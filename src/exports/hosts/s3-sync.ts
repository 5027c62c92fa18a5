import { cacheRules, hashedFolder, kinds, namedFiles } from './file-kinds.ts'

/**
 * Commands that put a built site into an S3 bucket, each kind of file with its content type and how
 * long it may be kept: what a page needs first, the pages last. Old hashed files stay, for readers who
 * still have an old page; anything else that is no longer there is taken away.
 *
 * @param site Folder of the built site.
 * @param base Path of the site on its host, with a slash at both ends.
 * @see https://docs.aws.amazon.com/cli/latest/reference/s3/sync.html (later filters count for more)
 */
export function s3Sync(site: string, base: string): string {
  const commands = [
    ...kinds.filter(({ ending }) => hashedKinds.has(ending)).map(copyHashed),
    ...kinds.filter(({ ending }) => ending !== '.html').map(copyKind),
    ...namedFiles.map(({ path, type }) => copy(type, `--include "${path.slice(1)}"`)),
    ...kinds.filter(({ ending }) => ending === '.html').map(copyKind),
  ]
  return `#!/bin/sh
# BUCKET=name-of-the-bucket sh this-file
set -eu
: "\${BUCKET:?Set it to the name of the bucket.}"
copy() {
  type="$1" cache="$2"
  shift 2
  aws s3 sync ${site} "s3://$BUCKET${base}" --content-type "$type" --cache-control "$cache" \\
    --exclude "*" "$@"
}
${commands.join('\n')}
`
}

function copyHashed({ ending, type }: Kind): string {
  return `copy "${type}" "${cacheRules.hashed}" --include "${hashedFolder}*${ending}"`
}

function copyKind({ ending, type }: Kind): string {
  const apart = namedFiles
    .filter(({ path }) => path.endsWith(ending))
    .map(({ path }) => ` --exclude "${path.slice(1)}"`)
  return copy(type, `--include "*${ending}" --exclude "${hashedFolder}*"${apart.join('')}`)
}

function copy(type: string, filters: string): string {
  return `copy "${type}" "${cacheRules.other}" ${filters} --delete`
}

/** Kinds of file that may be among the hashed ones. */
const hashedKinds = new Set(['.css', '.js', '.svg', '.png', '.woff2', '.woff'])

type Kind = (typeof kinds)[number]
