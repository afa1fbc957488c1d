// An administrator chooses what everyone sees, and someone signed out walks it: in a browser, on a phone, and without scripts.
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { addInvented } from '../web/given.ts'
import { axe, expectNoSidewaysScroll, NARROW, noBrowser, skipped, visited } from './given.ts'

const BODY = 'Calder Place Board'

describe.skipIf(noBrowser)(`what everyone sees (${skipped})`, () => {
  const given = visited(async (at) => {
    const slug = await addInvented(at)
    await at.store.setOpenToPublic(slug, true)
    return slug
  })
  const main = async (page: Page) => (await page.locator('main').innerText()).replace(/\s+/g, ' ')

  test('an administrator leaves out a body and reasons, and says on what terms the rest may be used', async () => {
    const { context, page, wrong } = await given.window('administrator')
    await page.goto(`/${given.made}/settings`)
    await page.getByRole('link', { name: 'Choose what everyone sees' }).click()
    expect(await axe(page)).toEqual([])
    await page.getByText('Bodies that are left out').click()
    await page.getByLabel(BODY, { exact: true }).check()
    await page.getByLabel('Notes, and why each change was recorded').uncheck()
    await page.getByLabel('Open Government Licence v3.0').check()
    await page.getByRole('button', { name: 'Publish this' }).click()
    expect(await main(page)).toContain('Everyone sees what is chosen here')
    expect(await page.getByLabel(BODY, { exact: true }).isChecked()).toBe(true)
    // Whoever has access sees the whole still.
    await page.goto(`/${given.made}/bodies`)
    expect(await main(page)).toContain(BODY)
    await page.setViewportSize(NARROW)
    await page.goto(`/${given.made}/settings/published`)
    await expectNoSidewaysScroll(page, 'what everyone sees')
    expect(wrong).toEqual([])
    await context.close()
  })

  test.each([
    ['with scripts', {}],
    ['on a phone without scripts', { viewport: NARROW, javaScriptEnabled: false }],
  ])('signed out, %s, the body is on no page that can be walked to', async (_, options) => {
    const { context, page, wrong } = await given.window('nobody', options)
    await page.goto(`/${given.made}`)
    const menu = await page
      .locator('header nav a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
    const walked = menu.filter((href) => href.startsWith(`/${given.made}`))
    expect(walked.length).toBeGreaterThan(8)
    for (const href of [...walked, `/${given.made}/search?q=Calder`, `/${given.made}/people/p085`]) {
      await page.goto(href)
      expect([href, (await page.content()).includes(BODY)]).toEqual([href, false])
    }
    const footer = await page.locator('footer').innerText()
    expect(footer).toContain('It may be used under the Open Government Licence v3.0')
    expect(await page.getByRole('link', { name: 'Open Government Licence v3.0' }).count()).toBe(1)
    expect((await page.goto(`/${given.made}/bodies/calder-place-board`))?.status()).toBe(404)
    expect(wrong).toEqual([])
    await context.close()
  })

  test('someone signed in reads the week in sentences', async () => {
    const { context, page, wrong } = await given.window('reader')
    await page.goto(`/${given.made}/for-me`)
    await page.getByRole('link', { name: 'The week in sentences' }).click()
    expect(await main(page)).toMatch(/in the last week, and .* in the next four weeks\./)
    expect(await axe(page)).toEqual([])
    await page.setViewportSize(NARROW)
    await expectNoSidewaysScroll(page, 'the week')
    expect(wrong).toEqual([])
    await context.close()
  })
})
