import { expect, test } from 'playwright/test'

const address = 'developments/gonzalez-judgment/'

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    for (const { width, height } of [
      { width: 320, height: 640 },
      { width: 768, height: 1024 },
      { width: 1280, height: 720 },
    ]) {
      test(`no preview covers its sentence on a screen of ${width} × ${height}`, async ({
        browser,
        baseURL,
      }) => {
        // The page is measured by script; its own may still be off.
        const context = await browser.newContext({
          viewport: { width, height },
          baseURL: baseURL ?? '',
        })
        const page = await context.newPage()
        if (!scripts) await page.route('**/*.js', (route) => route.abort())
        await page.goto(address)
        const buttons = await page.locator('.prose p > .peeked > .peek').all()
        expect(buttons.length).toBeGreaterThan(10)
        for (const button of buttons) {
          await button.click()
          const covered = await button.evaluate(coversSentence)
          expect(covered, (await button.getAttribute('aria-label')) ?? '').toBe(false)
          await page.keyboard.press('Escape')
        }
        await context.close()
      })
    }
  })
}

/** Whether the open preview lies on any line of the sentence a button stands in. */
function coversSentence(button: Element): boolean {
  const paragraph = button.closest('p')
  const preview = document.querySelector('.preview:popover-open')?.getBoundingClientRect()
  if (!paragraph || !preview) throw new Error('No preview is open.')
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  const places: { node: Text; start: number }[] = []
  let text = ''
  let at = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    places.push({ node, start: text.length })
    if (button.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING)
      at = text.length + node.data.length - 1
    text += node.data
  }
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)]
  const sentence = sentences.find(({ index, segment }) => index + segment.length > at)
  if (!sentence) throw new Error('The button stands in no sentence.')
  const [from, to] = [sentence.index, sentence.index + sentence.segment.trimEnd().length]
  return places.some(({ node, start }) => {
    const [first, last] = [Math.max(from - start, 0), Math.min(to - start, node.data.length)]
    if (last <= first) return false
    const range = document.createRange()
    range.setStart(node, first)
    range.setEnd(node, last)
    return [...range.getClientRects()].some(
      ({ left, right, top, bottom }) =>
        left < preview.right &&
        right > preview.left &&
        top < preview.bottom &&
        bottom > preview.top,
    )
  })
}
