// Every page there is, in a real browser, broad: axe finds nothing, nothing scrolls sideways, no script fails, and nothing
// is fetched from elsewhere. On a phone it is a file of its own, so that both processors of a small machine look at pages.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tour, type Tour } from '../web/tour.ts'
import {
  axe,
  expectNoSidewaysScroll,
  listen,
  noBrowser,
  openBrowser,
  skipped,
  WIDE,
  windowOf,
} from './given.ts'

/** Tables of thousands of cells that are painted as all others are. */
const LONG = /\/(?:compare|functions\/document)\b/

/** Pages under one part of the system are painted alike: `/system/bodies/…`, `/system/drafts/…`. */
function sortOf(url: string): string {
  return new URL(url, 'http://north.example').pathname.split('/').filter(Boolean).slice(0, 2).at(-1) ?? ''
}

describe.skipIf(noBrowser)(`every page on a desk (${skipped})`, () => {
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

  test('as owner', { timeout: 900_000 }, async () => {
    const { context, page, wrong } = await windowOf(browser, base, whole.at, 'owner', { viewport: WIDE })
    const found: string[] = []
    const painted = new Map<string, number>()
    for (const url of whole.owner) {
      await page.goto(url)
      await expectNoSidewaysScroll(page, url)
      // Colours take longer to look at than all else: those of three pages of a sort are enough.
      const colours = (painted.get(sortOf(url)) ?? 0) < 3 && !LONG.test(url)
      painted.set(sortOf(url), (painted.get(sortOf(url)) ?? 0) + 1)
      found.push(...(await axe(page, { colours })).map((one) => `${url} ${one}`))
    }
    expect(found).toEqual([])
    expect(wrong).toEqual([])
    await context.close()
  })
})
