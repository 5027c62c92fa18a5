import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { buildGraph } from '../graph/graph.ts'
import { ContentMissing, readContent } from '../read-content.ts'
import type { Problem } from '../schema/problem.ts'
import { check } from './check.ts'
import { expectFew, expectPlaced } from './fixtures/expect-few.ts'
import { harborDay, harborFiles, withBody } from './fixtures/harbor.ts'

// Files that are clumsy, broken or meant to do harm, on a real disk; hostile.test.ts has the texts.

const page = 'developments/case.mdx'
const source = 'sources/case.yaml'
const sound = withBody('The board set a price [@harbor-act, § 4].')[page] ?? ''

describe('files', () => {
  let folder = ''

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'hostile-'))
    for (const [file, text] of Object.entries(harborFiles)) put(file, text)
  })

  afterEach(() => {
    execFileSync('chmod', ['-R', 'u+rwx', folder])
    rmSync(folder, { recursive: true })
  })

  test('a byte-order mark is let be, and moves no column', async () => {
    put(page, `\uFEFF${sound.replace('title: Board', 'titel: Board')}`)
    put(
      source,
      '\uFEFFtype: book\ntitle: x\nURL: https://a.example/\nstanding: first\ntext: original\n',
    )
    const found = await problems()
    expect(found.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual(
      expect.arrayContaining([`${page}:2:1`, `${source}:4:11`]),
    )
    put(page, `\uFEFF${sound}`)
    rmSync(join(folder, source))
    expect(await problems()).toEqual([])
  })

  test.each<[string, () => void, string, string?]>([
    ['10 MB', () => put(page, 'x'.repeat(10_000_000)), 'This file has more than 524288 bytes.'],
    [
      'Latin-1',
      () => put(page, Buffer.from(`${sound} caf\xe9`, 'latin1')),
      'This file is not saved as UTF-8.',
    ],
    [
      'UTF-16',
      () => put(page, Buffer.from(`\uFEFF${sound}`, 'utf16le')),
      'This file holds bytes that are not text.',
    ],
    ['null bytes', () => put(page, `${sound}\0`), 'This file holds bytes that are not text.'],
    [
      'half a character',
      () => put(page, Buffer.from([...Buffer.from(sound), 0xed, 0xa0, 0x80])),
      'This file is not saved as UTF-8.',
    ],
    ['nothing in it', () => put(page, ''), 'The file does not begin with front matter'],
    [
      'a folder named like a page',
      () => mkdirSync(join(folder, 'developments/x.mdx')),
      'This is a folder; records lie side by side.',
    ],
    [
      'a folder of pages',
      () => put('developments/2022/case.mdx', sound),
      'This is a folder; records lie side by side.',
    ],
    [
      'a capital letter',
      () => put('developments/Case.mdx', sound),
      'The name of this file is not an id.',
    ],
    [
      'an id in two ways',
      () => (put('developments/Case.mdx', sound), put(page, sound)),
      'The name of this file is not an id.',
    ],
    [
      'a name of two lines',
      () => put('developments/a\nb.mdx', sound),
      'The name of this file is not an id.',
    ],
    [
      'a name in colour',
      () => put('developments/\u001b[31ma.mdx', sound),
      'The name of this file is not an id.',
    ],
    [
      'a name that is a picture',
      () => put('developments/🚢.mdx', sound),
      'The name of this file is not an id.',
    ],
    [
      'a link out of the folder',
      () => link('/etc/hostname', page),
      'This leads out of the content folder.',
    ],
    ['a link to a device', () => link('/dev/zero', page), 'This leads out of the content folder.'],
    ['a link to nothing', () => link('nowhere.mdx', page), 'There is no such file.'],
    ['a link to itself', () => link('case.mdx', page), 'There is no such file.'],
    [
      'a folder that leads out',
      () => link('/etc', 'pages'),
      'This leads out of the content folder.',
    ],
    [
      'a folder that leads to itself',
      () => link('pages', 'pages'),
      'This folder of records cannot be read.',
    ],
    [
      'a link to the folder above',
      () => link('..', 'developments/up'),
      'The name of this file is not an id.',
    ],
    ['a pipe', () => pipe(page), 'This is not a file.'],
    ['a pipe beside the folders', () => pipe('pipe'), 'No records are read from this folder.'],
    [
      'a pipe for a folder',
      () => (clear('pages'), pipe('pages')),
      'This folder of records cannot be read.',
    ],
    ['a pipe for the site', () => (clear('site.yaml'), pipe('site.yaml')), 'This is not a file.'],
    [
      'a folder for the site',
      () => (clear('site.yaml'), mkdirSync(join(folder, 'site.yaml'))),
      'This is a folder',
    ],
    ['no site', () => clear('site.yaml'), 'There is no such file.'],
    ['a site of one word', () => put('site.yaml', 'hello'), '"The front matter" is "hello".'],
  ])('%s', async (_, make, message) => {
    make()
    const found = await problems()
    expectFew(found, message, {})
  })

  test.skipIf(process.getuid?.() === 0)('a file and a folder that may not be read', async () => {
    put(page, sound)
    chmodSync(join(folder, page), 0)
    expectFew(await problems(), 'This file may not be read.', { file: page })
    chmodSync(folder, 0)
    expectPlaced(await problems())
  })

  test('no folder at all', async () => {
    await expect(readContent(join(folder, 'site.yaml'))).rejects.toThrow(ContentMissing)
    await expect(readContent(join(folder, 'nowhere'))).rejects.toThrow(ContentMissing)
  })

  function put(file: string, text: string | Buffer): void {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }

  function clear(file: string): void {
    rmSync(join(folder, file), { recursive: true, force: true })
  }

  function link(to: string, file: string): void {
    clear(file)
    symlinkSync(to, join(folder, file))
  }

  function pipe(file: string): void {
    execFileSync('mkfifo', [join(folder, file)])
  }

  /** Problems, with paths from the content folder. */
  async function problems(): Promise<Problem[]> {
    const content = await readContent(folder)
    const unread = content.unreadable.flatMap(({ record }) => record ?? [])
    const found = check({ ...content, graph: buildGraph(content.files, harborDay, unread) })
    return found.map((one) => ({ ...one, file: one.file.replace(/^.*hostile-[^/]*\//, '') }))
  }
})
