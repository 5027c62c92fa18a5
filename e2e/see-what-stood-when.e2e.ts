import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from 'playwright/test'
import { showFile } from './show-file.ts'
import { days } from './sites.ts'

// The same records on four days: what a page says follows from the day it was built for.

const read: Record<
  string,
  { status: string; banner: RegExp | undefined; settlement: RegExp | undefined }
> = {
  '2020-03-01': { status: 'In effect', banner: undefined, settlement: undefined },
  '2020-10-01': {
    status: 'No longer in effect',
    banner: /It was vacated on 11 September 2020: Ninth Circuit/,
    settlement: undefined,
  },
  '2025-04-01': {
    status: 'No longer in effect',
    banner: /It was vacated on 11 September 2020: Ninth Circuit/,
    settlement: /4 March 2025: Settlement limits ICE detainers for five years\. In effect/,
  },
  '2030-06-01': {
    status: 'No longer in effect',
    banner: /It was vacated on 11 September 2020: Ninth Circuit/,
    settlement:
      /4 March 2025: Settlement limits ICE detainers for five years \(expired, 5 March 2030\)\. No longer in effect/,
  },
}

for (const { day, out } of days) {
  test(`on ${day} the judgment reads as it stood`, async ({ page }) => {
    const { status, banner, settlement } = read[day] ?? {}
    await open(page, out, 'developments/gonzalez-judgment/')
    await expect(page.locator('.eyebrow .status')).toHaveText(status ?? '')
    if (banner) await expect(page.locator('.banner')).toHaveText(banner)
    else await expect(page.locator('.banner')).toHaveCount(0)
    const followed = page.locator('.followed li', { hasText: 'Settlement limits' })
    if (settlement) await expect(followed).toHaveText(settlement)
    else await expect(followed).toHaveCount(0)
    // Both injunctions are points of their own, each with where it stands.
    const points = page.locator('.standing-points > li > p > strong')
    await expect(points).toHaveText([status ?? '', status ?? ''])
  })

  test(`on ${day} the export for programs says the same`, () => {
    const { asOf, developments } = JSON.parse(readFileSync(join(out, 'api/status.json'), 'utf8'))
    expect(asOf).toBe(day)
    const judgment = developments['gonzalez-judgment']
    const hasFallen = day !== '2020-03-01'
    expect(judgment.status).toBe(hasFallen ? 'ended' : 'in-effect')
    expect(Object.keys(judgment.points)).toEqual([
      'database-injunction',
      'state-authority-injunction',
    ])
    const settlement = developments['gonzalez-settlement']?.points[''].standing
    expect(settlement).toBe({ '2025-04-01': 'stands', '2030-06-01': 'expired' }[day])
  })
}

test('the ban on New Yorkers was in force on 1 March 2020 and not on 1 October, and a reader can see it', async ({
  page,
}) => {
  for (const { day, out } of days) {
    await open(page, out, 'developments/trusted-traveler-ban/')
    const steps = page.locator('.history li')
    if (day === '2020-03-01') {
      await expect(steps).toHaveText([
        /^\s*Since 5 February 2020: In effect\s+from the start\[\d+\]/,
      ])
      continue
    }
    await expect(steps).toHaveText([
      /^\s*From 5 February 2020 to 23 July 2020: In effect/,
      /^\s*Since 23 July 2020: No longer in effect\s+withdrawn: Homeland Security lifts the ban[^]*\[\d+\]/,
    ])
  }
})

test('answers on the home page follow the day', async ({ page }) => {
  const answers: Record<string, RegExp> = {
    '2020-03-01': /^\s*Yes, if they want to join or renew\./,
    '2020-10-01': /^\s*No\. The Department of Homeland Security lifted its ban on 23 July 2020/,
    '2025-04-01': /^\s*No\./,
    '2030-06-01': /^\s*No\./,
  }
  for (const { day, out } of days) {
    await open(page, out, '')
    const article = page.locator('article', {
      hasText: 'Are New Yorkers shut out of Global Entry?',
    })
    await expect(article.locator('.answer')).toHaveText(answers[day] ?? /^$/)
    await expect(article.locator('.evidence a').first()).toBeVisible()
  }
})

async function open(page: Page, out: string, path: string): Promise<void> {
  await showFile(page, join(out, path, 'index.html'))
}
