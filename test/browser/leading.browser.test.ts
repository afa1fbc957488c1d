// A council's chief executive with a telephone, a keyboard and no scripts: whether councils are outnumbered on a board, in two
// presses from the home page, and what a draft does about it.
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { id } from '#core/id.ts'
import { addInvented } from '../web/given.ts'
import { expectNoSidewaysScroll, NARROW, noBrowser, said, skipped, visited } from './given.ts'

describe.skipIf(noBrowser)(`whether councils are outnumbered (${skipped})`, () => {
  const given = visited(async (at) => {
    const slug = await addInvented(at)
    const because = 'Councils asked for it'
    const values = {
      body: id('body/icb-board'),
      name: 'Second partner member, councils',
      capacity: 'member',
      voting: true,
      sector: 'council',
      places: 3,
    }
    const from = day('2027-04-01')
    const proposal = { act: 'begin', id: id('seat/icb-councils-more'), from, values, because } as const
    await at.store.addDraft(
      {
        system: slug,
        id: 'more',
        state: 'open',
        contents: {
          title: 'More councils',
          purpose: '',
          day: from,
          items: [{ key: 'one', base: 0, proposal }],
        },
        version: 1,
        createdAt: at.now,
        by: 'account/owner',
        savedAt: at.now,
        savedBy: 'account/owner',
      },
      [],
    )
    return slug
  })

  const MOST_KEYS = 150
  const phone = { viewport: NARROW, javaScriptEnabled: false }

  /** By the keyboard alone: Tab from where the page begins to the link of that name, and Enter. */
  async function press(page: Page, name: string): Promise<void> {
    const link = page.getByRole('link', { name, exact: true }).first()
    for (let keys = 0; keys < MOST_KEYS; keys++) {
      await page.keyboard.press('Tab')
      if ((await link.and(page.locator(':focus')).count()) > 0) {
        await page.keyboard.press('Enter')
        return page.waitForLoadState()
      }
    }
    throw new Error(`${MOST_KEYS} times Tab do not lead to ${name}`)
  }

  test('two presses from the home page', async () => {
    const { context, page, wrong } = await given.window('reader', phone)
    await page.goto(`/${given.made}`)
    await press(page, 'Leadership')
    await page.waitForURL('**/balance')
    await press(page, 'Integrated Care Board')
    await page.waitForURL('**/balance?of=*')
    expect(await said(page)).toMatch(
      /Are councils outnumbered\? 2 places speak for councils and 6 for the NHS/,
    )
    await expectNoSidewaysScroll(page, 'balance')
    expect(wrong).toEqual([])
    await context.close()
  })

  test('what a draft does about it: before and after on the same page, and in what it would do', async () => {
    const { context, page, wrong } = await given.window('reader', phone)
    await page.goto(`/${given.made}/balance?of=body%2Ficb-board&draft=more`)
    const told = await said(page)
    expect(told).toMatch(
      /5 places speak for councils and 6 for the NHS: councils are outnumbered by 1\.2 to 1/,
    )
    expect(told).toMatch(/Without the draft: 2 places speak for councils and 6 for the NHS/)
    expect(told).toContain('3 more')
    await press(page, 'Back to the draft')
    await page.waitForURL('**/drafts/more*')
    await press(page, 'Impact')
    await page.waitForURL('**/drafts/more/impact*')
    expect(await said(page)).toMatch(
      /Integrated Care Board Without the draft: 2 places speak for councils and 6 for the NHS.* With it: 5 places speak for councils and 6 for the NHS: councils are outnumbered by 1\.2 to 1/,
    )
    expect(wrong).toEqual([])
    await context.close()
  })
})
