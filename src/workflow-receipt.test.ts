import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'astro/zod'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const steps = z
  .object({ jobs: z.object({ build: z.object({ steps: z.array(z.looseObject({})) }) }) })
  .parse(parse(readFileSync('.github/workflows/publish.yml', 'utf8'))).jobs.build.steps
const { run: script } = z
  .object({ run: z.string() })
  .parse(steps.find(({ name }) => name === 'Fetch the receipt of the site that is online'))

// `curl` is a script that answers as told; what is asked of it is what the host would be asked.
describe('the receipt of the site that is online', () => {
  test.each([
    ['is handed on', '200', 0, 0, 'receipt=TEMP/last-receipt.json\n'],
    ['is not there before the first publication', '404', 0, 0, ''],
    ['stops the run if the host is in trouble', '503', 0, 1, ''],
    ['stops the run if it may not be seen', '403', 0, 1, ''],
    ['stops the run if no host answers', '000', 6, 6, ''],
  ])('%s', (_, code, exit, status, output) => {
    const temp = mkdtempSync(join(tmpdir(), 'workflow-'))
    try {
      const curl = `#!/bin/sh\necho "$@" > ${temp}/asked\nprintf ${code}\nexit ${exit}\n`
      writeFileSync(join(temp, 'curl'), curl, { mode: 0o755 })
      writeFileSync(join(temp, 'output'), '')
      const ran = spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
        env: {
          PATH: `${temp}:${process.env['PATH']}`,
          RUNNER_TEMP: temp,
          GITHUB_OUTPUT: join(temp, 'output'),
          ADDRESS: 'https://octocat.github.io/docket',
        },
      })
      expect(ran.status).toBe(status)
      expect(readFileSync(join(temp, 'asked'), 'utf8')).toMatch(
        / https:\/\/octocat\.github\.io\/docket\/receipt\.json\n$/,
      )
      expect(readFileSync(join(temp, 'output'), 'utf8').replace(temp, 'TEMP')).toBe(output)
    } finally {
      rmSync(temp, { recursive: true })
    }
  })
})
