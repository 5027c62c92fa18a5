// npm run bench, first half
// Times the check of the first site and of 200 generated developments, as a ratio to a bare parse
// of the same bodies with remark in the same process: the ratio holds on any machine.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createProcessor } from '@mdx-js/mdx'
import remarkGfm from 'remark-gfm'
import { checkNow } from '../../src/cli/check-now.ts'
import { readContent } from '../../src/read-content.ts'
import { generateContent } from './generate-content.ts'

const folder = mkdtempSync(join(tmpdir(), 'bench-'))
generateContent(folder, 200)
const bare = createProcessor({ remarkPlugins: [remarkGfm] }).freeze()

for (const [name, content] of [
  ['the first site', 'content'],
  ['200 developments', folder],
] as const) {
  // The first run of each warms nothing the other needs; both are told.
  for (const run of ['cold', 'warm']) {
    const { files } = await readContent(content)
    const bodies = files.map(({ text, frontMatter }) => text.slice(frontMatter.bodyStart))
    const parsing = await seconds(() => bodies.map((body) => bare.parse(body)))
    const checking = await seconds(() => checkNow(content, '2026-06-30'))
    console.log(
      `${name}, ${run}: check ${checking.toFixed(2)} s, bare parse ${parsing.toFixed(2)} s, ` +
        `ratio ${(checking / parsing).toFixed(1)}`,
    )
  }
}
rmSync(folder, { recursive: true })

async function seconds(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}
