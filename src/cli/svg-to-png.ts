import painter from 'astro/assets/services/sharp'

/**
 * Few colours, for a card has few inks and what lies between them; no dots to feign more, which cost
 * bytes and show; little effort, for more of it saved one byte in fifty.
 */
export const pngOptions = {
  palette: true,
  colours: 32,
  dither: 0,
  effort: 1,
  compressionLevel: 9,
} as const

/**
 * A drawing as a PNG with a palette, painted by the sharp that Astro brings, through Astro.
 *
 * @param svg Without text: its letters would come from the fonts of the machine.
 * @throws {Error} If it could not be painted.
 */
export async function pngOf(svg: string): Promise<Buffer> {
  const asked = { src: 'card.svg', format: 'png' }
  const { data, format } = await painter.transform(Buffer.from(svg), asked, settings, silent)
  if (format !== 'png') throw new Error('A card could not be painted.')
  return Buffer.from(data)
}

const settings: Parameters<typeof painter.transform>[2] = {
  service: { entrypoint: 'astro/assets/services/sharp', config: { png: pngOptions } },
  dangerouslyProcessSVG: true,
  endpoint: { route: '/_image' },
  domains: [],
  remotePatterns: [],
  responsiveStyles: false,
}

/** What goes wrong is thrown, here. */
const silent: Parameters<typeof painter.transform>[3] = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
}
