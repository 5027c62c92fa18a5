import { defineCollection } from 'astro:content'
import type { Loader } from 'astro/loaders'
import { relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readContent } from './read-content.ts'
import { type Folder, folders, type RecordFile } from './schema/record.ts'
import { contentFolder } from './settings.ts'

export const collections = {
  developments: bodiesOf('developments'),
  storylines: bodiesOf('storylines'),
  glossary: bodiesOf('glossary'),
  pages: bodiesOf('pages'),
  questions: bodiesOf('questions'),
  sources: bodiesOf('sources'),
}

/**
 * Tells Astro which records a folder has, and where the body of each lies. What they say, pages ask
 * the graph: Astro’s own reading of YAML turns `2020-02-05` into a moment in time.
 *
 * A record that does not fit its schema stops a build, should the check have been passed by. While
 * an author writes, the dev server says what is wrong in the place of its page.
 */
function bodiesOf(folder: Folder) {
  const load: Loader['load'] = async ({ config, store, ...context }) => {
    // Safe: the dev server hands over what it has just read and checked.
    const known = context.refreshContextData?.['files'] as readonly RecordFile[] | undefined
    const records = (known ?? (await read())).filter((file) => file.folder === folder)
    const broken = records.find(({ data }) => data === undefined)
    if (broken && import.meta.env.PROD)
      throw new Error(`${broken.file} does not fit its schema: run npm run check.`)

    const ids = new Set(records.map(({ id }) => id))
    for (const id of store.keys()) if (!ids.has(id)) store.delete(id)
    for (const { id, file } of records) {
      const filePath = relative(fileURLToPath(config.root), resolve(file)).split(sep).join('/')
      if (store.get(id)?.filePath === filePath) continue
      store.set({ id, data: {}, filePath, deferredRender: folders[folder].ending === 'mdx' })
    }
  }
  return defineCollection({ loader: { name: 'bodies', load } })
}

/** One reading serves all collections, which Astro asks for at the same time. */
async function read(): Promise<readonly RecordFile[]> {
  reading ??= readContent(contentFolder()).finally(() => (reading = undefined))
  return (await reading).files
}

let reading: ReturnType<typeof readContent> | undefined
