/** The sites the browser tests drive: ours, ours under a sub-path, and one about something else. */
export const sites = {
  docket: site('dist', 4501, '/', {}),
  sub: site('.test-results/sites/sub', 4502, '/sub/', { BASE_PATH: '/sub/' }),
  water: site('.test-results/sites/water', 4503, '/', { CONTENT_DIR: 'e2e/fixtures/water' }),
}

function site(out: string, port: number, base: string, env: Record<string, string>): TestSite {
  return { out, port, base, env, url: `http://localhost:${port}${base}` }
}

/** A built site: its folder, where it is served, and the settings it was built with. */
export type TestSite = {
  out: string
  port: number
  base: string
  env: Record<string, string>
  url: string
}
