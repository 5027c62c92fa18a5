import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ConfigData, FileSystemConfigLoader, HtmlValidate } from 'html-validate'
import { expect, test } from 'playwright/test'
import { deadLinks } from '../src/check/links/dead-links.ts'
import { policy } from '../src/exports/hosts/headers.ts'
import { atomFaults } from '../src/exports/feeds/fixtures/atom-faults.ts'
import { jsonFeedFaults } from '../src/exports/feeds/fixtures/json-feed-faults.ts'
import { elementsOf, readXml, wordsOf } from '../src/exports/feeds/fixtures/read-xml.ts'
import { addressOf, builtFiles, pagesOf } from './built-files.ts'
import { sites } from './sites.ts'

const rules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Void elements and attributes as Astro writes them; white space that Astro leaves.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'long-title': 'off',
    // The site’s own ids have a colon, so that no heading can have the same.
    'valid-id': ['error', { relaxed: true }],
  },
}

for (const [name, { out, base, url }] of Object.entries(sites)) {
  test.describe(`the site “${name}”`, () => {
    const pages = pagesOf(out)
    const files = new Set(builtFiles(out))

    test('is valid HTML on every page', async () => {
      const validator = new HtmlValidate(new FileSystemConfigLoader(rules))
      const faults: string[] = []
      for (const { file } of pages) {
        const { results } = await validator.validateString(readFileSync(join(out, file), 'utf8'))
        for (const { messages } of results) {
          faults.push(
            ...messages.map(
              ({ line, column, ruleId, message }) =>
                `${file}:${line}:${column} ${ruleId}: ${message}`,
            ),
          )
        }
      }
      expect(faults).toEqual([])
    })

    test('leads nowhere that is not there, and to no place that could be two', () => {
      const built = pages.map(({ file }) => ({
        path: file,
        html: readFileSync(join(out, file), 'utf8'),
      }))
      const dead = deadLinks({ pages: built, files, base, origin: new URL(url).origin })
      expect(dead.map(({ page, tag, fault }) => ({ page, tag, fault: fault.kind }))).toEqual([])
    })

    test('names of each page the address it is served at', () => {
      const canonical = pages.map(({ file, elements }) => {
        const link = elements.find(({ attributes }) => attributes['rel'] === 'canonical')
        return [file, link && new URL(link.attributes['href'] ?? '').pathname]
      })
      const served = pages.map(({ file }) => {
        const address = movedTo[file] ?? addressOf(file)
        return unaddressed.has(file) ? [file, undefined] : [file, base + address.slice(1)]
      })
      expect(canonical).toEqual(served)
    })

    test('lists in its sitemap every page that has an address, and no other', () => {
      const canonical = pages.flatMap(({ elements }) =>
        elements
          .filter(({ attributes }) => attributes['rel'] === 'canonical')
          .map(({ attributes }) => attributes['href'] ?? ''),
      )
      const sitemap = readXml(readFileSync(join(out, 'sitemap-0.xml'), 'utf8'))
      const listed = elementsOf(sitemap).flatMap((url) => elementsOf(url, 'loc').map(wordsOf))
      expect(listed.toSorted()).toEqual([...new Set(canonical)].sort())
    })

    test('has feeds that a validator has nothing against', () => {
      const read = (file: string) => readFileSync(join(out, file), 'utf8')
      const home = /Sitemap: (.*)sitemap-index\.xml/.exec(read('robots.txt'))?.[1] ?? ''
      const faults = ['feed', 'corrections'].flatMap((name) => [
        ...atomFaults(read(`${name}.xml`), `${home}${name}.xml`),
        ...jsonFeedFaults(read(`${name}.json`), `${home}${name}.json`),
      ])
      expect(faults).toEqual([])
    })

    test('leads elsewhere by https alone, and tells nobody where from', () => {
      const wrong = pages.flatMap(({ file, elements }) =>
        elements
          .filter(({ name, attributes }) => name === 'a' && /^\w+:/.test(attributes['href'] ?? ''))
          .filter(({ attributes }) => !attributes['href']?.startsWith('https://'))
          .map(({ attributes }) => `${file} → ${attributes['href']}`),
      )
      expect(wrong).toEqual([])
      const policies = pages.filter(({ elements }) =>
        elements.some(
          ({ attributes }) =>
            attributes['name'] === 'referrer' && attributes['content'] === 'no-referrer',
        ),
      )
      expect(policies).toHaveLength(pages.length)
    })

    test('says of every link to a term or a development which one it leads to', () => {
      const wrong = pages.flatMap(({ file, elements }) =>
        elements
          .filter(({ name }) => name === 'a')
          .filter(({ attributes }) => {
            const path = new URL(attributes['href'] ?? '', new URL(`.${addressOf(file)}`, url))
              .pathname
            const [folder, id] = path.slice(base.length).split('/')
            if (!id || (folder !== 'developments' && folder !== 'glossary')) return false
            if (`/${path.slice(base.length)}` === addressOf(file)) return false
            return attributes[folder === 'glossary' ? 'data-term' : 'data-development'] !== id
          })
          .map(({ attributes }) => `${file} → ${attributes['href']}`),
      )
      expect(wrong).toEqual([])
    })

    test('loads nothing from another host', () => {
      const foreign = pages.flatMap(({ file, elements }) =>
        elements
          .filter(({ name, attributes }) => name !== 'a' && attributes['rel'] !== 'canonical')
          .flatMap(({ attributes }) => [
            attributes['src'],
            attributes['href'],
            attributes['srcset'],
          ])
          .filter(
            (address) =>
              address !== undefined && new URL(address, url).origin !== new URL(url).origin,
          )
          .map((address) => `${file} → ${address}`),
      )
      expect(foreign).toEqual([])
    })

    test('carries no script or style inside a page, and nothing printed as typed', () => {
      const wrong = pages.flatMap(({ file, elements }) =>
        elements
          .filter(
            ({ name, attributes }) =>
              (name === 'script' &&
                attributes['src'] === undefined &&
                attributes['type'] !== 'application/ld+json') ||
              name === 'style' ||
              'style' in attributes ||
              Object.keys(attributes).some((key) => key.startsWith('on')),
          )
          .map(({ name }) => `${file}: <${name}>`),
      )
      expect(wrong).toEqual([])
      for (const { file } of pages) {
        const text = readFileSync(join(out, file), 'utf8').replace(
          /<(code|pre)\b[\s\S]*?<\/\1>/g,
          '',
        )
        // The fixture escapes one mark, which is meant to be printed.
        expect(text.replace('[@x].', ''), file).not.toMatch(/\[@|\[\[|\[\^/)
      }
    })

    test('forbids on every page whatever is not a file of the site itself', () => {
      const policies = pages.map(({ elements }) =>
        elements
          .filter(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')
          .map(({ attributes }) => attributes['content']),
      )
      expect(policies).toEqual(pages.map(() => [policy('meta')]))
    })
  })
}

test('the sitemap and robots.txt know where the site lives', () => {
  const read = (file: string) => readFileSync(join(sites.sub.out, file), 'utf8')
  expect(read('robots.txt')).toContain(
    'Sitemap: https://detainer-docket.example/sub/sitemap-index.xml',
  )
  expect(read('sitemap-0.xml')).toContain(
    '<loc>https://detainer-docket.example/sub/glossary/detainer/</loc>',
  )
  expect(read('sitemap-0.xml')).not.toContain('404')
})

test('another content folder makes another site, with no word of ours', () => {
  const ours = /immigra|detain|(?<!\p{L})ICE(?!\p{L})|sanctuary|subpoena|docket\.example/iu
  const found = builtFiles(sites.water.out)
    .filter((file) => !/\.(?:br|gz|png|woff2|zst)$/.test(file))
    .filter((file) => {
      // A kind of development, which every site may have, stands in the schema.
      const text = readFileSync(join(sites.water.out, file), 'utf8').replace('"subpoena"', '')
      return ours.test(text)
    })
  expect(found).toEqual([])
})

test('nothing of the first site’s subject is written in the code', () => {
  const found = builtFiles('src')
    .filter((file) => !/\.test\.ts$|fixtures\//.test(file))
    .filter((file) =>
      /immigra|detainer|(?<!\p{L})ICE(?!\p{L})|sanctuary/iu.test(
        readFileSync(join('src', file), 'utf8'),
      ),
    )
  expect(found).toEqual([])
})

/** The page for what does not exist, the private one of components, and one that was taken down. */
const unaddressed: ReadonlySet<string> = new Set([
  '404.html',
  'components/index.html',
  'glossary/weir-toll/index.html',
])

/** Pages at old addresses, which name the one that has taken their place. */
const movedTo: Readonly<Record<string, string>> = {
  'developments/flow-judgment/index.html': '/developments/rules-judgment/',
  'water/index.html': '/',
}
