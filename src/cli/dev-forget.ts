import type { HookParameters } from 'astro'
import { join } from 'node:path'

/**
 * Have files read again at the next page, and what Astro noted down about all of them. Its own
 * watching comes too late for a page that is asked for at once.
 *
 * @param files Full paths.
 */
export function forget({ config, environments }: Server, files: readonly string[]): void {
  const notes = join(config.root, '.astro/')
  const isStale = (file: string) => file.startsWith(notes) || files.includes(file)
  for (const environment of Object.values(environments)) {
    // Safe: Vite’s environments that run modules have a runner of this kind.
    const { moduleGraph, runner } = environment as typeof environment & { runner?: Runner }
    for (const [file, modules] of moduleGraph.fileToModulesMap)
      if (isStale(file)) for (const one of modules) moduleGraph.invalidateModule(one)
    for (const [file, modules] of runner?.evaluatedModules.fileToModulesMap ?? [])
      if (isStale(file)) for (const one of modules) runner?.evaluatedModules.invalidateModule(one)
    // Astro’s own word for it: it works out anew which pages there are, and what each is given.
    if (runner) environment.hot.send('astro:content-changed', {})
  }
}

type Server = HookParameters<'astro:server:setup'>['server']

type Runner = {
  evaluatedModules: {
    fileToModulesMap: ReadonlyMap<string, ReadonlySet<object>>
    invalidateModule: (one: object) => void
  }
}
