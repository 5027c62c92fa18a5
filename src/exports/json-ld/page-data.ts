import type { HeadPage } from '../head-page.ts'
import { articleData } from './article-data.ts'
import type { Data } from './data.ts'
import { siteData } from './site-data.ts'
import { setData, termData } from './term-data.ts'
import { webPageData } from './web-page-data.ts'

/**
 * What a page is, in schema.org’s terms: a development is an article with its citations and
 * corrections, a term a defined term, the glossary their set, the home page the site.
 *
 * @see https://schema.org/docs/datamodel.html
 */
export function pageData(page: HeadPage): Data {
  return { '@context': 'https://schema.org', ...dataOf(page) }
}

function dataOf(page: HeadPage): Data {
  const { path, entry } = page
  if (path === '/') return siteData(page)
  if (path === '/glossary/') return setData(page)
  if (entry?.folder === 'developments') {
    const development = page.graph.developments.get(entry.id)
    if (development) return articleData(page, development)
  }
  const term = entry?.folder === 'glossary' ? page.graph.glossary.get(entry.id) : undefined
  return term ? termData(page, term) : webPageData(page)
}
