/** The sites the browser tests drive: ours, ours under a sub-path, and one about something else. */
export const sites = {
  docket: site('dist', 4501, '/', {}),
  sub: site('.test-results/sites/sub', 4502, '/sub/', { BASE_PATH: '/sub/', SHOW_COMPONENTS: '1' }),
  water: site('.test-results/sites/water', 4503, '/', {
    CONTENT_DIR: 'e2e/fixtures/water',
    SHOW_COMPONENTS: '1',
  }),
}

/** Our site as it would have been on other days; read from disk, not served. */
export const days = ['2020-03-01', '2020-10-01', '2025-04-01', '2030-06-01'].map((day) => ({
  day,
  out: `.test-results/sites/${day}`,
  env: { SOURCE_DATE_EPOCH: String(Date.parse(`${day}T12:00:00Z`) / 1000) },
}))

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
