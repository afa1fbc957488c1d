// A leader with a telephone, a keyboard and no scripts: their own time in meetings, on one bar, from the home page.
import { describe, expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { accountOf, addInvented } from '../web/given.ts'
import { expectNoSidewaysScroll, NARROW, noBrowser, skipped, visited } from './given.ts'

describe.skipIf(noBrowser)(`a leader’s own time (${skipped})`, () => {
  const given = visited(async (at) => {
    const slug = await addInvented(at)
    await at.store.setPersonOfAccount(slug, accountOf('reader'), id('person/p117'))
    return slug
  })

  test('stands one press away, as one bar with its numbers', async () => {
    const phone = { viewport: NARROW, javaScriptEnabled: false }
    const { context, page, wrong } = await given.window('reader', phone)
    await page.goto(`/${given.made}`)
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
