import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ContentMissing, contentStamp, readContent } from './read-content.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'))
  mkdirSync(join(folder, 'sources'))
  put('site.yaml', 'name: x\n')
  put('sources/act.yaml', 'type: bill\n')
})

afterEach(() => rmSync(folder, { recursive: true }))

test('reads records by folder, and leaves out what begins with a dot', async () => {
  put('sources/.act.yaml.swp', 'x')
  put('README.md', 'Guide.')
  const { files, unreadable } = await readContent(folder)
  expect(files.map(({ folder, id }) => `${folder}/${id}`)).toEqual(['sources/act'])
  expect(unreadable).toEqual([])
})

test.each([
  ['Act.yaml', 'type: bill', 'The name of this file is not an id.'],
  ['act.yml', 'type: bill', 'The name of this file is not an id.'],
  ['latin.yaml', Buffer.from([0x63, 0x61, 0x66, 0xe9]), 'This file is not saved as UTF-8.'],
  ['nulls.yaml', Buffer.from([0x61, 0x00]), 'This file holds bytes that are not text.'],
  ['large.yaml', 'x'.repeat(512 * 1024 + 1), 'This file has more than 524288 bytes.'],
])('says why %s is no record', async (name, text, message) => {
  put(`sources/${name}`, text)
  const { unreadable } = await readContent(folder)
  expect(unreadable.map((one) => one.message)).toEqual([message])
  expect(unreadable[0]?.file.endsWith(`sources/${name}`)).toBe(true)
})

test('follows no link out of the folder, and takes no folder for a file', async () => {
  symlinkSync('/etc/hostname', join(folder, 'sources', 'host.yaml'))
  mkdirSync(join(folder, 'sources', 'folder.yaml'))
  const { unreadable } = await readContent(folder)
  expect(unreadable.map((one) => one.message)).toEqual([
    'This is a folder; records lie side by side.',
    'This leads out of the content folder.',
  ])
})

test('follows no folder that leads out, either', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'))
  writeFileSync(join(elsewhere, 'secret.mdx'), 'x')
  symlinkSync(elsewhere, join(folder, 'pages'))
  const { files, unreadable } = await readContent(folder)
  expect(files.map(({ id }) => id)).toEqual(['act'])
  expect(unreadable.map((one) => one.message)).toEqual(['This leads out of the content folder.'])
  rmSync(elsewhere, { recursive: true })
})

test('does not take a file for a folder of records', async () => {
  put('pages', 'x')
  const { unreadable } = await readContent(folder)
  expect(unreadable.map((one) => one.message)).toEqual(['This folder of records cannot be read.'])
})

test('remembers which record a file would be', async () => {
  put('sources/latin.yaml', Buffer.from([0xe9]))
  const { unreadable } = await readContent(folder)
  expect(unreadable[0]?.record).toBe('sources/latin')
})

test('passes over no folder with a wrong name in silence', async () => {
  mkdirSync(join(folder, 'development'))
  mkdirSync(join(folder, '_drafts'))
  put('README.md', 'Guide.')
  put('harbor.mdx', 'x')
  const { unreadable } = await readContent(folder)
  expect(unreadable.map((one) => one.message).sort()).toEqual([
    'No record is read from here.',
    'No records are read from this folder.',
  ])
})

test('reports a missing site.yaml with the rest', async () => {
  rmSync(join(folder, 'site.yaml'))
  const { unreadable } = await readContent(folder)
  expect(unreadable.map((one) => one.message)).toEqual(['There is no such file.'])
})

test('refuses a folder that does not exist', async () => {
  await expect(readContent(join(folder, 'nowhere'))).rejects.toThrow(ContentMissing)
})

test('has a mark that changes with the files', async () => {
  const before = await contentStamp(folder)
  expect(await contentStamp(folder)).toBe(before)
  put('sources/act.yaml', 'type: bill # changed\n')
  expect(await contentStamp(folder)).not.toBe(before)
})

function put(name: string, text: string | Buffer): void {
  writeFileSync(join(folder, name), text)
}
