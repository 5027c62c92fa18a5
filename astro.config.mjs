import { unified } from '@astrojs/markdown-remark'
import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import remarkGfm from 'remark-gfm'
import { gfmOptions } from './src/graph/prose/parse-prose.ts'
import { remarkMarks } from './src/graph/prose/marks-syntax.ts'
import { readContent } from './src/read-content.ts'
import { basePathSetting, contentFolder, showsComponents, siteUrl } from './src/settings.ts'
import { basePath } from './src/transforms/base-path.ts'
import { footnoteIds, footnoteOptions } from './src/transforms/footnote-ids.ts'
import { headingIds } from './src/transforms/heading-ids.ts'
import { headingLinks } from './src/transforms/heading-links.ts'
import { marksToComponents } from './src/transforms/marks-to-components.ts'
import { refuseCode } from './src/transforms/refuse-code.ts'
import { sideNotes } from './src/transforms/side-notes.ts'
import { sourceLines } from './src/transforms/source-lines.ts'
import { tableAlignment } from './src/transforms/table-alignment.ts'
import { tablesToPictures } from './src/transforms/tables-to-pictures.ts'

// What only `npm run dev` needs; nothing of it is in a build.
const isDev = process.argv[2] === 'dev'
const dev = isDev ? (await import('./src/cli/dev-door.ts')).devDoor() : undefined

/** Documents the parts of the site, for those who change them; readers never meet it. */
const components = {
  name: 'components',
  hooks: {
    'astro:config:setup': ({ injectRoute }) =>
      injectRoute({
        pattern: '/components',
        // The dev server has a root of its own.
        entrypoint: new URL('./src/pages/_components.astro', import.meta.url),
      }),
  },
}

const { site } = await readContent(contentFolder())
const base = basePathSetting()

export default defineConfig({
  ...dev?.settings,
  // While an author writes, `site.yaml` may be in pieces.
  site: siteUrl(site.data?.address) ?? (isDev ? 'http://localhost' : undefined),
  base,
  trailingSlash: 'always',
  // The default joins words across inline elements: "8 U.S.C.§ 1357".
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [mdx(), dev?.integration, isDev || showsComponents() ? components : undefined],
  markdown: {
    syntaxHighlight: false,
    // Every transform of prose, in the order they run.
    processor: unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [
        [remarkGfm, gfmOptions],
        remarkMarks,
        // Before any component of ours is put in.
        refuseCode,
        headingIds,
        sideNotes,
        tablesToPictures,
        [marksToComponents, site.data?.address],
        // Last, when what else stands in a heading is known.
        headingLinks,
      ],
      remarkRehype: footnoteOptions,
      rehypePlugins: [
        footnoteIds,
        tableAlignment,
        () => basePath(base),
        ...(isDev ? [sourceLines] : []),
      ],
    }),
  },
  // So that a host may forbid inline styles, scripts and data addresses altogether.
  build: { inlineStylesheets: 'never' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // Every MDX file would print a warning about a directive that MDX itself writes.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
})
