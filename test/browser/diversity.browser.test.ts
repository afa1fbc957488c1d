// Someone says something of themself and a steward makes a table: with a telephone, by keyboard alone and without scripts.
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { id } from '#core/id.ts'
import { inventedTables } from '../system/said.ts'
import { accountOf, addInvented } from '../web/given.ts'
import { expectNoSidewaysScroll, NARROW, noBrowser, said, skipped, visited } from './given.ts'

describe.skipIf(noBrowser)(`what people say of themselves (${skipped})`, () => {
  const given = visited(async (at) => {
    const slug = await addInvented(at)
    await at.store.setPersonOfAccount(slug, accountOf('reader'), id('person/p115'))
    for (const { said } of inventedTables())
      for (const one of said) await at.store.setCharacteristic(slug, one)
    return slug
  })

  const phone = { viewport: NARROW, javaScriptEnabled: false }

  /** Moves on with the tab key until what is wanted has the focus, as somebody without a mouse would. */
  async function tabTo(page: Page, wanted: string): Promise<void> {
    for (let presses = 0; presses < 150; presses++) {
      await page.keyboard.press('Tab')
      if ((await page.locator(`${wanted}:focus`).count()) > 0) return
    }
    throw new Error(`the tab key does not come to ${wanted}`)
  }
  async function press(page: Page, wanted: string): Promise<void> {
    await tabTo(page, wanted)
    await page.keyboard.press('Enter')
    await page.waitForLoadState()
  }

  test('someone says one thing, is told that nobody else sees it, and takes it back', async () => {
    const { context, page, wrong } = await given.window('reader', phone)
    await page.goto(`/${given.made}/for-me`)
    await press(page, 'main a[href$="/about-me"]')
    await page.waitForURL('**/about-me')
    expect(await said(page)).toContain('No page shows it to anybody else')
    await expectNoSidewaysScroll(page, 'about-me')
    await tabTo(page, 'input[name="orientation"]')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await press(page, 'main form.app-form button')
    await page.waitForURL('**/about-me?done=saved')
    expect(await said(page)).toContain('It is saved Nobody else can see it')
    const kept = await given.at.store.characteristicsOf(given.made, id('person/p115'))
    expect(kept.find(({ characteristic }) => characteristic === 'orientation')?.value).toBe('gay')
    await press(page, 'main form:not(.app-form) button')
    await page.waitForURL('**/about-me?done=nothing')
    expect(await said(page)).toContain('Nothing is kept of you')
    expect(await given.at.store.characteristicsOf(given.made, id('person/p115'))).toEqual([])
    expect(wrong).toEqual([])
    await context.close()
  })

  test('a steward makes a table, sees it when everyone does, and cannot make it again', async () => {
    const { context, page, wrong } = await given.window('steward', phone)
    await page.goto(`/${given.made}/diversity`)
    await press(page, 'main a[href$="/diversity/new"]')
    await page.waitForURL('**/diversity/new')
    await expectNoSidewaysScroll(page, 'diversity/new')
    await tabTo(page, 'select[name="characteristic"]')
    await page.keyboard.type('Sex')
    await tabTo(page, 'input[name="because"]')
    await page.keyboard.type('Partnership, 12 November 2026, item 6')
    await press(page, 'main form.app-form button')
    await page.waitForURL('**/diversity/1?said=made')
    const told = await said(page)
    expect(told).toContain('The table is made')
    expect(told).toContain('Sex, all who lead on 22 November 2026: 86 people')
    await expectNoSidewaysScroll(page, 'diversity/1')
    const [table] = await given.at.store.releases(given.made)
    expect([table?.day, table?.characteristic, table?.minimum]).toEqual([day('2026-11-22'), 'sex', 5])
    await page.goto(`/${given.made}/diversity/new`)
    expect(await said(page)).toContain('Not yet again: Sex, from 22 February 2027')
    expect(wrong).toEqual([])
    await context.close()
  })
})
