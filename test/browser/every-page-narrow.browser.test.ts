// Every page there is, in a real browser, on a phone, and some of them without scripts.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SLUG, tour, type Tour } from '../web/tour.ts'
import {
  axe,
  expectNoSidewaysScroll,
  listen,
  NARROW,
  noBrowser,
  openBrowser,
  skipped,
  WIDE,
  windowOf,
} from './given.ts'

describe.skipIf(noBrowser)(`every page on a phone (${skipped})`, () => {
  let whole: Tour
  let browser: Browser
  let base: string
  beforeAll(async () => {
    whole = await tour()
    base = await listen(whole.at)
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await whole.at.close()
  })

  test.each(['owner', 'nobody'] as const)('as %s', { timeout: 900_000 }, async (who) => {
    const { context, page, wrong } = await windowOf(browser, base, whole.at, who, { viewport: NARROW })
    // Signed out, the pages of a system are those of the owner with less on them: one of each sort is enough.
    const urls = who === 'owner' ? whole.owner : whole.nobody.filter((url) => !url.startsWith(`/${SLUG}/`))
    const found: string[] = []
    // The owner's pages are looked at by axe on a desk; here they stand in other places, so each fifth is enough.
    const again = who === 'owner'
    for (const [at, url] of urls.entries()) {
      await page.goto(url)
      await expectNoSidewaysScroll(page, url)
      if (again && at % 5 > 0) continue
      found.push(...(await axe(page, { colours: !again })).map((one) => `${url} ${one}`))
    }
    expect(found).toEqual([])
    expect(wrong).toEqual([])
    await context.close()
  })

  test('without scripts', async () => {
    for (const viewport of [WIDE, NARROW]) {
      const { context, page } = await windowOf(browser, base, whole.at, 'owner', { viewport })
      await context.route('**/*.js', (route) => route.abort())
      const found: string[] = []
      for (const path of [
        '',
        '/bodies',
        '/bodies/icb-board',
        '/import',
        `/import/${whole.importId}/preview`,
      ]) {
        await page.goto(`/${SLUG}${path}`)
        await expectNoSidewaysScroll(page, path)
        found.push(...(await axe(page)).map((one) => `${path} ${one}`))
      }
      expect(found).toEqual([])
      await context.close()
    }
  })
})
