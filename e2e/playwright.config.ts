import { defineConfig } from 'playwright/test'
import { findBrowser } from '../src/cli/find-browser.ts'
import { sites } from './sites.ts'

export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  outputDir: '../.test-results/e2e',
  reporter: [['list'], ['json', { outputFile: '../.test-results/e2e.json' }]],
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  snapshotPathTemplate: '{testDir}/references/{arg}{ext}',
  // The same browser draws the same picture, dot for dot. A few dots that differ a little are left to
  // other processors: one line of letters that stand a dot further apart makes more.
  expect: { toHaveScreenshot: { scale: 'device', threshold: 0.1, maxDiffPixels: 20 } },
  use: { baseURL: sites.docket.url, launchOptions: await findBrowser(true) },
  // A real server for each site that `build-sites.ts` has built.
  webServer: Object.values(sites).map(({ out, port, url, env }) => ({
    command: `node src/cli/run-astro.ts preview --ignore-lock --outDir ${out} --port ${port}`,
    cwd: '..',
    env,
    url,
    reuseExistingServer: false,
  })),
})
