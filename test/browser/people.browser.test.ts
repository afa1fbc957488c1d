// Somebody whose role a draft ends says what they want next and shares it; a steward offers something; they accept. With a telephone and
// without scripts.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { id } from '#core/id.ts'
import { accountOf, installation, type Installation } from '../web/given.ts'
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

const URL = '/north/drafts/fewer/people'

describe.skipIf(noBrowser)(`whom a draft affects (${skipped})`, () => {
  let at: Installation
  let browser: Browser
  let base: string
  beforeAll(async () => {
    at = await installation()
    await at.store.setPersonOfAccount('north', accountOf('reader'), id('person/ada'))
    const proposal = { act: 'end', id: id('role/chief'), from: day('2027-04-01'), because: 'Fewer' } as const
    const made = { createdAt: at.now, by: accountOf('owner'), savedAt: at.now, savedBy: accountOf('owner') }
    const items = [{ key: 'one', base: 1, proposal }]
    const contents = { title: 'Fewer posts', purpose: '', day: day('2027-04-01'), items }
    await at.store.addDraft(
      { system: 'north', id: 'fewer', state: 'open', version: 1, contents, ...made },
      [],
    )
    base = await listen(at)
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    await at.close()
  })

  const phone = { viewport: NARROW, javaScriptEnabled: false }
  const said = async (page: Page) => (await page.locator('main').innerText()).replace(/\s+/g, ' ')

  test('a wish is shared, an offer made and accepted', async () => {
    const ada = await windowOf(browser, base, at, 'reader', phone)
    const steward = await windowOf(browser, base, at, 'steward', phone)
    await ada.page.goto(URL)
    expect(await said(ada.page)).toContain('Hold nothing afterwards: 1 person')
    await ada.page.getByText('Say what you want next').click()
    await ada.page.getByLabel('What would you like to do next?').fill('To lead community care')
    await ada.page.getByLabel('I and the stewards of this system').check()
    await ada.page.getByRole('button', { name: 'Save' }).click()
    await ada.page.waitForURL(`**${URL}`)
    expect(await said(ada.page)).toContain('You share with stewards: To lead community care')

    await steward.page.goto(URL)
    expect(await said(steward.page)).toContain('Wants next: To lead community care')
    await steward.page.getByText('Record an offer').click()
    await steward.page.getByLabel('What is offered to Ada Invented?').fill('Director of community care')
    await steward.page.getByLabel('From which day').fill('9999-01-01')
    await steward.page.getByRole('button', { name: 'Record the offer' }).click()
    expect(await said(steward.page)).toContain('Choose a day from today')
    expect(await steward.page.getByLabel('What is offered to Ada Invented?').inputValue()).toBe(
      'Director of community care',
    )
    await steward.page.getByLabel('From which day').fill('2027-04-01')
    await steward.page.getByRole('button', { name: 'Record the offer' }).click()
    await steward.page.waitForURL(`**${URL}`)

    await ada.page.goto('/north/for-me')
    await ada.page.getByRole('link', { name: 'Something was offered to you' }).click()
    await ada.page.getByRole('button', { name: 'Accept' }).click()
    expect(await said(ada.page)).toContain('Accepted by Invented reader, 22 November 2026')
    await steward.page.reload()
    expect(await said(steward.page)).toContain('Accepted by Invented reader')
    for (const { context, page, wrong } of [ada, steward]) {
      await expectNoSidewaysScroll(page, URL)
      expect(wrong).toEqual([])
      await context.close()
    }
  })

  test('nothing is in the way of those who cannot see the page', async () => {
    const { context, page } = await windowOf(browser, base, at, 'steward')
    await page.goto(URL)
    await page.screenshot({ path: process.env.SHOT ?? '/dev/null', type: 'png', fullPage: true })
    expect(await axe(page)).toEqual([])
    await context.close()
  })
})
