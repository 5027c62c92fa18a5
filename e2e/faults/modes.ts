import type { Page } from 'playwright/test'

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>

/** How somebody looks at a page. What is not said is as most have it: see `usual`. */
export type Mode = {
  media?: Media
  /** Width of the screen in CSS pixels. */
  width?: number
  /** Size of letters, as the reader has set it. */
  letters?: '100%' | '200%'
}

/** Whose colours a page can be shown in. */
export const colourModes = {
  'light colours': {},
  // Nothing of colour can hang on less motion, and nothing of motion on colour.
  'dark colours and less motion': { media: { colorScheme: 'dark', reducedMotion: 'reduce' } },
  'more contrast': { media: { contrast: 'more' } },
  'forced colours': { media: { forcedColors: 'active', colorScheme: 'dark' } },
} as const satisfies Record<string, Mode>

/** What comes of two wishes at once. */
export const mixedModes = {
  'more contrast, dark': { media: { contrast: 'more', colorScheme: 'dark' } },
  'forced colours, light': { media: { forcedColors: 'active' } },
} as const satisfies Record<string, Mode>

export const paper = { media: { media: 'print' } } as const satisfies Mode

/** The smallest screen a page must fit. */
export const small = { width: 320 } as const satisfies Mode

/**
 * Letters twice as large, on screens narrower than the least width from which a page has a second
 * column: that width grows with letters the reader sets, but not with those a test sets.
 */
export const largeLetters = {
  '320 pixels, letters at 200%': { width: 320, letters: '200%' },
  '640 pixels, letters at 200%': { width: 640, letters: '200%' },
} as const satisfies Record<string, Mode>

/** Show a page that is open as somebody else sees it. */
export async function showAs(
  page: Page,
  { media, width = 1280, letters = '100%' }: Mode,
): Promise<void> {
  await page.emulateMedia({ ...usual, ...media })
  if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 720 })
  // The page’s own policy lets no style be added, but one may be set.
  await page.evaluate((size) => (document.documentElement.style.fontSize = size), letters)
}

/** Open what is folded away, so that it is looked at, too. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
}

const usual: Media = {
  media: 'screen',
  colorScheme: 'light',
  contrast: 'no-preference',
  forcedColors: 'none',
  reducedMotion: 'no-preference',
}
