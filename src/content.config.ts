import { defineCollection } from 'astro:content'
import { glob, type Loader } from 'astro/loaders'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readOne } from './read-content.ts'
import { type Folder, folders } from './schema/record.ts'
import { contentFolder } from './settings.ts'

export const collections = {
  developments: collection('developments'),
  storylines: collection('storylines'),
  glossary: collection('glossary'),
  pages: collection('pages'),
  sources: collection('sources'),
}

function collection<F extends Folder>(folder: F) {
  return defineCollection({ loader: ourYaml(folder), schema: folders[folder].schema })
}

/**
 * Astro’s own loader, with front matter read by us: Astro’s reading of YAML turns `2020-02-05` into
 * a moment in time and `2020` into a number.
 */
function ourYaml(folder: Folder): Loader {
  const { ending } = folders[folder]
  const stock = glob({
    base: pathToFileURL(`${resolve(contentFolder(), folder)}/`),
    pattern: `*.${ending}`,
    generateId: ({ entry }) => entry.slice(0, -ending.length - 1),
    retainBody: false,
  })
  return {
    name: 'records',
    load: (context) => {
      const parseData: typeof context.parseData = async (entry) => {
        const { frontMatter } = await readOne(folder, entry.filePath ?? '')
        // Safe: the schema of the collection is about to hold it to account.
        return context.parseData({ ...entry, data: frontMatter.data as typeof entry.data })
      }
      return stock.load({ ...context, parseData })
    },
  }
}
