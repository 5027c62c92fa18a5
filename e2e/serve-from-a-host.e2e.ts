import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { expect, test } from 'playwright/test'
import { caddyConfig } from '../src/exports/hosts/caddy.ts'
import { cacheRules, typeOf } from '../src/exports/hosts/file-kinds.ts'
import { grade } from '../src/exports/hosts/fixtures/observatory.ts'
import { siteHeaders } from '../src/exports/hosts/headers.ts'
import { nginxConfig } from '../src/exports/hosts/nginx.ts'
import { builtFiles } from './built-files.ts'
import { fetchServers, findServer } from './find-server.ts'
import { hidden, layOut, notForReaders, oneOfEachKind } from './lay-out-host.ts'
import { ask, type Reply, runServer, type Running } from './run-server.ts'
import { sites } from './sites.ts'
import { watchPage } from './watch-page.ts'

// The site on a real nginx and a real Caddy, as their configurations that we write make them serve it.

const writers = { nginx: nginxConfig, caddy: caddyConfig }
const encodings = { nginx: ['gzip'], caddy: ['br', 'zstd', 'gzip'] } as const
/** What each answers for a folder without its slash: both mean that it has moved for good. */
const moved = { nginx: 301, caddy: 308 }

let why: string | undefined
test.beforeAll(() => {
  test.setTimeout(240_000)
  why = fetchServers()
})

for (const name of ['nginx', 'caddy'] as const) {
  for (const { out, base } of [sites.docket, sites.sub]) {
    test.describe(`${name} at ${base}`, () => {
      let folder = ''
      let server: Running | undefined
      const get = (path: string, headers?: Record<string, string>): Promise<Reply> => {
        if (!server) throw new Error('The server does not run.')
        return ask(server.port, path, headers)
      }

      test.beforeAll(async () => {
        const found = findServer(name)
        test.skip(!found, why ?? `${name} is not there.`)
        if (!found) return
        folder = mkdtempSync(join(tmpdir(), 'host-'))
        const root = join(folder, 'root')
        layOut(out, root, base)
        server = await runServer(name, found, join(folder, 'server'), (port) =>
          writers[name]({
            base,
            root,
            port,
            redirects: [{ from: '/developments/old-name/', to: '/about/' }],
            gone: ['/developments/taken-down/'],
          }),
        )
      })

      test.afterAll(async () => {
        await server?.stop()
        if (folder) rmSync(folder, { recursive: true })
      })

      test('sends every header once with every answer, and says how long it holds', async () => {
        const asset = builtFiles(out).find((file) => /^_astro\/.*\.css$/.test(file)) ?? ''
        const script = builtFiles(out).find((file) => /^_astro\/.*\.js$/.test(file)) ?? ''
        const paths: [path: string, status: number, cache: string][] = [
          ['', 200, cacheRules.other],
          ['about/', 200, cacheRules.other],
          [asset, 200, cacheRules.hashed],
          [script, 200, cacheRules.hashed],
          ['sitemap-0.xml', 200, cacheRules.other],
          ['favicon.svg', 200, cacheRules.other],
          ['api/status.json', 200, cacheRules.other],
          ['about', moved[name], cacheRules.other],
          ['developments/old-name/', 301, cacheRules.other],
          ['developments/old-name', 301, cacheRules.other],
          ['developments/taken-down/', 410, cacheRules.other],
          ['no-such-page/', 404, cacheRules.other],
          ['_astro/no-such-file.css', 404, cacheRules.other],
          ['_astro/', 404, cacheRules.other],
          ['404.html', 404, cacheRules.other],
        ]
        for (const [path, status, cache] of paths) {
          const reply = await get(base + path)
          const { 'cache-control': kept, ...headers } = reply.headers
          expect({ path, status: reply.status, kept }).toEqual({ path, status, kept: cache })
          for (const [header, value] of Object.entries(siteHeaders))
            expect(headers[header.toLowerCase()], `${header} of ${path}`).toBe(value)
          expect(headers['server'] ?? '', path).not.toMatch(/\d/)
        }
        const { headers } = await get(`${base}${asset}`)
        const again = await get(`${base}${asset}`, { 'if-none-match': headers['etag'] ?? '' })
        expect([again.status, again.headers['cache-control']]).toEqual([304, cacheRules.hashed])
      })

      test('is graded A+ with all 130 points', async () => {
        const { headers, body } = await get(base)
        // That HTTP leads to HTTPS is the part of whoever holds the certificate.
        const answer = { headers, html: body.toString(), leadsToHttps: true }
        expect(grade(answer)).toEqual({ score: 130, grade: 'A+' })
      })

      test('calls each kind of file by its name, and gives it whole', async () => {
        const unknown = builtFiles(out).filter((file) => !typeOf(`/${file}`) && !isForHosts(file))
        expect(unknown).toEqual([])
        for (const path of oneOfEachKind) {
          const { status, headers, body } = await get(base + path)
          const type = typeOf(`/${path}`) ?? 'application/octet-stream'
          expect({ path, status, type: headers['content-type'] }).toEqual({
            path,
            status: 200,
            type,
          })
          expect(body.equals(readFileSync(join(folder, 'root', base, path))), path).toBe(true)
        }
        const page = await get(base)
        expect(page.headers['content-type']).toBe(typeOf('/index.html'))
      })

      test('sends the compressed copy that a browser can read, and else none', async () => {
        for (const path of ['about/', 'sitemap-0.xml', 'favicon.svg', 'no-such-page/']) {
          const plain = await get(base + path)
          expect(plain.headers['content-encoding'], path).toBeUndefined()
          for (const encoding of encodings[name]) {
            const reply = await get(base + path, { 'accept-encoding': encoding })
            expect(reply.headers['content-encoding'], path).toBe(encoding)
            expect(reply.headers['vary'], path).toBe('Accept-Encoding')
            expect(reply.headers['content-type'], path).toBe(plain.headers['content-type'])
            expect(reply.body.length, path).toBeLessThan(plain.body.length)
            expect(decoders[encoding](reply.body).equals(plain.body), path).toBe(true)
          }
          expect(plain.headers['vary'], path).toBe('Accept-Encoding')
        }
        const all = await get(base, { 'accept-encoding': 'gzip, deflate, br, zstd' })
        expect(all.headers['content-encoding']).toBe(encodings[name][0])
      })

      test('lists no folder, and gives away nothing that is not the site’s', async () => {
        const tries = [
          ...['_astro/', 'api/', ...hidden].map((path) => base + path),
          `${base}%2eenv`,
          `${base}about/%2ex`,
          ...['../', 'about/../../', '%2e%2e/', '..%2f', 'about/..%2f..%2f'].flatMap((up) => [
            `${base}${up}beside`,
            `${base}${up}../beside`,
          ]),
        ]
        for (const path of tries) {
          const { status, body } = await get(path)
          expect([400, 404], path).toContain(status)
          expect(body.toString(), path).not.toContain(notForReaders)
        }
        // A redirect that would lead to another host.
        for (const path of ['//elsewhere.example/%2e%2e', '//elsewhere.example/..', '//about']) {
          const { headers } = await get(path)
          expect(headers['location'] ?? '/', path).not.toMatch(/^(?:https?:)?\/\//)
        }
      })

      test('leads to where a page has moved, and else shows our own page', async () => {
        const old = await get(`${base}developments/old-name/`)
        expect(old.headers['location']).toBe(`${base}about/`)
        const folder = await get(`${base}about`)
        expect(folder.headers['location']).toBe(`${base}about/`)
        for (const path of ['developments/taken-down/', 'developments/taken-down']) {
          const { status, headers, body } = await get(base + path)
          expect([status, body.toString()], path).toEqual([410, 'Why it was taken down.'])
          expect(headers['content-type'], path).toBe(typeOf('/404.html'))
        }
        const ours = readFileSync(join(out, '404.html'), 'utf8')
        for (const path of ['no-such-page/', '_astro/x.css', '404.html']) {
          const { headers, body } = await get(base + path)
          expect(body.toString(), path).toBe(ours)
          expect(headers['content-type'], path).toBe(typeOf('/404.html'))
        }
      })

      test('is a site that a browser has nothing to complain about', async ({ page }) => {
        const origin = `http://localhost:${server?.port}`
        const traces = await watchPage(page, origin)
        const failed: string[] = []
        page.on('requestfailed', (request) => failed.push(request.url()))
        page.on('response', (reply) => {
          if (reply.status() >= 400) failed.push(reply.url())
        })
        for (const path of ['', 'places/', 'search/']) {
          await page.goto(origin + base + path)
          await expect(page.locator('h1')).toBeVisible()
        }
        await page.getByRole('searchbox').fill('court')
        await expect(page.locator('.search-results > li').first()).toBeVisible()
        expect({ ...(await traces()), failed }).toEqual({
          asked: [],
          said: [],
          kept: [],
          failed: [],
        })
      })
    })
  }
}

function isForHosts(file: string): boolean {
  return /(?:^|\/)_(?:headers|redirects)$|\.(?:br|gz|zst)$/.test(file)
}

const decoders = { gzip: gunzipSync, br: brotliDecompressSync, zstd: zstdDecompressSync }
