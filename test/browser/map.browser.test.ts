// The governance map in a real browser: through time with the page always of one day, nearer and farther,
// and the words of what is pointed at; and the same by plain links where no script runs.
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
  windowOf,
} from './given.ts'

describe.skipIf(noBrowser)(`the governance map (${skipped})`, () => {
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

  test('moves through time by keys, and the whole page with it', async () => {
    const { context, page, wrong } = await windowOf(browser, base, whole.at, 'nobody')
    await page.goto(`/${SLUG}`)
    const slider = page.getByRole('slider', { name: 'Day the map shows' })
    await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('22 November 2026')
    await slider.focus()
    await page.keyboard.press('Home')
    await page.waitForURL(`**/${SLUG}?on=*`)
    const day = new URL(page.url()).searchParams.get('on') ?? ''
    const words = (await slider.getAttribute('aria-valuetext'))?.split(':')[0] ?? ''
    expect(day < '2017').toBe(true)
    expect(await page.locator('.app-standpoint').textContent()).toContain(words)
    expect(await page.locator('.map-summary').textContent()).toContain(`In force on ${words}`)
    expect(await page.locator('.app-map [aria-live]').textContent()).toContain(words)
    expect(await page.locator('.nhsuk-header a', { hasText: 'Bodies' }).getAttribute('href')).toContain(day)
    expect(await page.locator('.app-map-range:focus').count()).toBe(1)
    expect(await page.getByRole('button', { name: 'Change before' }).isDisabled()).toBe(true)
    expect(await axe(page)).toEqual([])
    // The same as if one had come by the link.
    const moved = await page.locator('#maincontent .map-body').allTextContents()
    await page.reload()
    expect(await page.locator('#maincontent .map-body a').count()).toBe(moved.length)
    expect(wrong).toEqual([])
    await context.close()
  })

  test('says who is in a seat, leads from there to the body, and keeps its size through time', async () => {
    const { context, page, wrong } = await windowOf(browser, base, whole.at, 'nobody')
    await page.goto(`/${SLUG}`)
    const width = async () => (await page.locator('.app-picture svg').boundingBox())?.width ?? 0
    const before = await width()
    await page.getByRole('button', { name: 'Larger' }).click()
    expect(await width()).toBeCloseTo(before * 1.25, 0)
    await page.getByRole('button', { name: 'Change after' }).click()
    await page.waitForURL('**?on=*')
    expect(await width()).toBeCloseTo(before * 1.25, 0)
    await page.getByRole('button', { name: 'Fit' }).click()
    expect(await width()).toBeCloseTo(before, 0)
    const chair = page.locator('[data-body="body/icb-board"] [data-seat="icb-chair-1"]')
    await chair.hover()
    const card = page.locator('.app-map-card')
    expect(await card.textContent()).toMatch(
      /^Integrated Care BoardChair: .+ Lay or independent member\. Votes\.$/,
    )
    await page.keyboard.press('Escape')
    expect(await card.isVisible()).toBe(false)
    await chair.click()
    await page.waitForURL(`**/${SLUG}/bodies/icb-board*`)
    expect(wrong).toEqual([])
    await context.close()
  })

  test('fits a phone, whose page does not scroll sideways', async () => {
    const { context, page } = await windowOf(browser, base, whole.at, 'nobody', {
      viewport: NARROW,
      hasTouch: true,
    })
    await page.goto(`/${SLUG}`)
    await page.locator('.app-map-years span').first().waitFor()
    await expectNoSidewaysScroll(page, 'the map')
    const years = await page
      .locator('.app-map-years span')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()))
    years.forEach((year, at) => at > 0 && expect(year.left).toBeGreaterThanOrEqual(years[at - 1]?.right ?? 0))
    await context.close()
  })

  test('without scripts, the days are links', async () => {
    const { context, page } = await windowOf(browser, base, whole.at, 'nobody', { javaScriptEnabled: false })
    await page.goto(`/${SLUG}`)
    await page.locator('.app-dates summary').click()
    const link = page.locator('[data-map-dates] a').first()
    const words = (await link.textContent()) ?? ''
    await link.click()
    expect(await page.locator('.map-summary').textContent()).toContain(words)
    await context.close()
  })
})
