/** The address of a page of this site, wherever the site lives: `/about/` becomes `/sub/about/`. */
export function href(path: string): string {
  return import.meta.env.BASE_URL + path.replace(/^\//, '')
}
