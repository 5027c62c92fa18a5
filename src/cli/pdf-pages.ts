import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/**
 * On which page each named place of a PDF is, counted from 1.
 *
 * @param ids The names; one that no link leads to has no place.
 */
export async function pagesOf(pdf: Uint8Array, ids: readonly string[]): Promise<PdfPages> {
  // A copy, because the reader keeps what it is given.
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: VerbosityLevel.ERRORS })
  try {
    const document = await task.promise
    const pages = new Map<string, number>()
    for (const id of ids) {
      const place: unknown[] | null = await document.getDestination(id)
      const page = place?.[0]
      if (isReference(page)) pages.set(id, (await document.getPageIndex(page)) + 1)
    }
    return { pages, count: document.numPages }
  } finally {
    await task.destroy()
  }
}

function isReference(value: unknown): value is { num: number; gen: number } {
  return typeof value === 'object' && value !== null && 'num' in value && 'gen' in value
}

/** How many pages a PDF has, and on which its named places are. */
export type PdfPages = { pages: Map<string, number>; count: number }
