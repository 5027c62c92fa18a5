import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { s3Sync } from './s3-sync.ts'

/** Every call of `aws` that the commands make. */
const calls = (text: string): string[] => {
  const aws = 'aws() { printf "%s\\n" "$*"; }\n'
  const { stdout } = spawnSync('sh', ['-c', aws + text], {
    encoding: 'utf8',
    env: { ...process.env, BUCKET: 'a-bucket' },
  })
  return stdout.trim().split('\n')
}

test('puts each kind in the bucket with its type and how long it may be kept', () => {
  const made = calls(s3Sync('dist', '/sub/'))
  const to = 's3 sync dist s3://a-bucket/sub/ --content-type'
  expect(made).toContain(
    `${to} text/css; charset=utf-8 --cache-control public, max-age=31536000, immutable --exclude * --include _astro/*.css`,
  )
  expect(made).toContain(
    `${to} application/xml --cache-control no-cache --exclude * --include *.xml --exclude _astro/* --exclude feed.xml --exclude corrections.xml --delete`,
  )
  expect(made).toContain(
    `${to} application/atom+xml --cache-control no-cache --exclude * --include feed.xml --delete`,
  )
})

test('puts what a page needs there first, and the pages last', () => {
  const made = calls(s3Sync('dist', '/'))
  expect(made[0]).toContain('immutable')
  expect(made.findLastIndex((call) => call.includes('immutable'))).toBeLessThan(
    made.findIndex((call) => call.includes('no-cache')),
  )
  expect(made.at(-1)).toContain('--include *.html')
})

test('takes away no hashed file, which an old page may need yet', () => {
  const kept = calls(s3Sync('dist', '/')).filter((call) => call.includes('immutable'))
  expect(kept.filter((call) => call.includes('--delete'))).toEqual([])
})
