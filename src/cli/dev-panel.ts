import { readFileSync } from 'node:fs'
import { tally } from '../check/report/report.ts'
import type { Problem } from '../schema/problem.ts'
import type { DevPage } from './dev-page.ts'

/**
 * The panel of problems for the top of a page; empty if there is nothing to tell. A script beside it
 * (`dev-client.ts`) moves each problem to the block it stands in.
 *
 * @param base Path of the site on its host, with a slash at both ends.
 */
export function panelOf({ file, own, others }: DevPage, base: string): string {
  if (own.length + others.length === 0) return ''
  const elsewhere = others.flatMap(({ found }) => found)
  const files = others.length === 1 ? '1 other file' : `${others.length} other files`
  const rest = `${tally(elsewhere)} in ${files}`
  const title = own.length > 0 ? `${tally(own)} in ${file}` : rest
  return html`<section class="dev-panel" aria-labelledby="dev:title" lang="en">
    <h2 id="dev:title">${title}</h2>
    ${raw(own.length > 0 && `<ol>${own.map(itemOf).join('')}</ol>`)}
    ${raw(others.length > 0 && listOf(others, own.length === 0, rest, base))}
  </section>`
}

/** The panel where the content could not be checked. */
export function failurePanel(failure: string): string {
  return html`<section class="dev-panel" aria-labelledby="dev:title" lang="en">
    <h2 id="dev:title">The content could not be checked</h2>
    <p>${failure}</p>
  </section>`
}

/**
 * A page in the place of one that cannot be made.
 *
 * @param message Why, in a sentence or two.
 * @param panel What to do about it: HTML.
 */
export function plainPage(message: string, panel: string, base: string): string {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>This page cannot be shown yet</title>
        <style>
          ${raw(styleOf('tokens') + styleOf('page'))}
        </style>
      </head>
      <body class="dev-plain">
        <main>
          <h1>This page cannot be shown yet</h1>
          <p>${message}</p>
          ${raw(panel)}
          <pre id="dev:error" hidden></pre>
          <p><a href="${base}">Go to the front page</a></p>
        </main>
      </body>
    </html>`
}

/**
 * Put the panel into a page, before its main part, and the script and style it needs into its head.
 *
 * @param version Which state of the content it shows; the script reloads the page at the next.
 */
export function withPanel(page: string, panel: string, version: number): string {
  const script = import.meta.resolve('./dev-client.ts').replace('file://', '/@fs')
  const head = html`<meta name="dev-version" content="${String(version)}" />
    <style>
      ${raw(styleOf('dev'))}
    </style>
    <script type="module" src="${script}"></script>`
  return page.replace('</head>', () => `${head}</head>`).replace('<main', () => `${panel}<main`)
}

function itemOf({ file, line, column, rule, severity, message, fix }: Problem): string {
  const name = severity === 'warning' ? `${rule} (warning)` : rule
  return html`<li data-severity="${severity}" data-line="${String(line)}">
    <p>${message}</p>
    <p class="dev-fix">${fix}</p>
    <p class="dev-place">
      <strong>${name}</strong> <code>${file}:${String(line)}:${String(column)}</code>
    </p>
  </li>`
}

/**
 * @param isAll Whether the page has no problems of its own.
 * @param rest How many problems there are in how many files.
 */
function listOf(others: DevPage['others'], isAll: boolean, rest: string, base: string): string {
  const items = others.map(({ file, found, address }) => {
    const name = address ? html`<a href="${base + address.slice(1)}">${file}</a>` : html`${file}`
    return html`<li>${raw(name)}: ${tally(found)}. ${found[0]?.message ?? ''}</li>`
  })
  // What is wrong here comes first, and a long list would push the page itself out of sight.
  const open = isAll && others.length <= 5 && ' open'
  return html`<details${raw(open)}>
    <summary>${isAll ? 'Which files' : rest}</summary>
    <ul>
      ${raw(items.join(''))}
    </ul>
  </details>`
}

function styleOf(name: string): string {
  return readFileSync(new URL(`../styles/${name}.css`, import.meta.url), 'utf8')
}

/** HTML with whatever is put into it as text, save what is marked as HTML itself. */
function html(parts: TemplateStringsArray, ...values: (string | Raw)[]): string {
  return String.raw(
    { raw: parts },
    ...values.map((value) => (typeof value === 'string' ? escaped(value) : value.html)),
  )
}

function raw(html: string | false): Raw {
  return { html: html || '' }
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`)
}

type Raw = { html: string }
