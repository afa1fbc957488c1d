// A leader with a telephone, a keyboard and no scripts: their own time in meetings, on one bar, from the home page.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { accountOf, addInvented, installation, type Installation } from '../web/given.ts'
import { expectNoSidewaysScroll, listen, NARROW, noBrowser, openBrowser, skipped, windowOf } from './given.ts'

describe.skipIf(noBrowser)(`a leader’s own time (${skipped})`, () => {
  let at: Installation
  let browser: Browser
  let base: string
  let slug: string
  beforeAll(async () => {
    at = await installation()
    slug = await addInvented(at)
    await at.store.setPersonOfAccount(slug, accountOf('reader'), id('person/p117'))
    base = await listen(at)
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await at.close()
  })

  test('stands one press away, as one bar with its numbers', async () => {
    const phone = { viewport: NARROW, javaScriptEnabled: false }
    const { context, page, wrong } = await windowOf(browser, base, at, 'reader', phone)
    await page.goto(`/${slug}`)
    const link = page.getByRole('link', { name: /^Invented reader/ }).first()
    for (let keys = 0; keys < 20 && (await link.and(page.locator(':focus')).count()) === 0; keys++)
      await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/for-me')
    const main = page.locator('main')
    expect(await main.getByRole('heading', { name: 'Time that meetings take' }).count()).toBe(1)
    expect(
      await main.getByRole('img', { name: 'Hours a month in meetings' }).locator('svg, rect').count(),
    ).toBeGreaterThan(0)
    expect((await main.innerText()).replace(/\s+/g, ' ')).toMatch(/: [\d.]+ hours(?: of [\d.]+ protected)?/)
    await expectNoSidewaysScroll(page, 'for-me')
    expect(wrong).toEqual([])
    await context.close()
  })
})
