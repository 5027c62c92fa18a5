import { defineConfig } from 'playwright/test'
import { findBrowser } from './browser.ts'
import { sites } from './sites.ts'

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../.test-results/e2e',
  reporter: [['list'], ['json', { outputFile: '../.test-results/e2e.json' }]],
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  use: { baseURL: sites.docket.url, launchOptions: await findBrowser() },
  // A real server for each site that `build-sites.ts` has built.
  webServer: Object.values(sites).map(({ out, port, url, env }) => ({
    command: `node src/cli/run-astro.ts preview --ignore-lock --outDir ${out} --port ${port}`,
    cwd: '..',
    env,
    url,
    reuseExistingServer: false,
  })),
})
