// Someone with a telephone, a keyboard and no scripts: from the patterns to a draft with the new roles in it, and a pattern of the
// system's own taken to another neighbourhood.
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { addInvented } from '../web/given.ts'
import { expectNoSidewaysScroll, NARROW, noBrowser, said, skipped, visited } from './given.ts'

describe.skipIf(noBrowser)(`patterns become drafts (${skipped})`, () => {
  const given = visited(addInvented)

  const phone = { viewport: NARROW, javaScriptEnabled: false }

  /** By the keyboard alone: Tab until the focus is there. */
  async function tabTo(page: Page, what: string): Promise<void> {
    for (let pressed = 0; pressed < 160; pressed += 1) {
      await page.keyboard.press('Tab')
      const focused = page.locator(':focus')
      if ((await focused.count()) === 0) continue
      const name = await focused.getAttribute('name')
      const text = (await focused.innerText().catch(() => '')).trim()
      if (name === what || text === what) return
    }
    throw new Error(`The keyboard does not reach ${what}`)
  }
  async function press(page: Page, name: string): Promise<void> {
    await tabTo(page, name)
    const loaded = page.waitForEvent('load')
    await page.keyboard.press('Enter')
    await loaded
  }

  test('from the list to a draft that has the new role and its seat in it', async () => {
    const { context, page, wrong } = await given.window('contributor', phone)
    await page.goto(`/${given.made}/patterns`)
    await press(page, 'Place chief executive')
    expect(await said(page)).toMatch(/When it helps .* What it costs .* What to watch/)
    await press(page, 'Put this into a draft')
    await press(page, 'Begin the draft')
    expect(await said(page)).toContain('There is a problem Which place is not given. Write or choose it.')
    await tabTo(page, 'field.area')
    await page.keyboard.type('Calder')
    await tabTo(page, 'field.board')
    await page.keyboard.type('Integrated Care Board')
    await expectNoSidewaysScroll(page, 'the form of a pattern')
    await press(page, 'Begin the draft')
    await page.waitForURL('**/changes?*')
    const told = await said(page)
    expect(told).toContain('It is in the draft')
    expect(told).toContain('Left open: Employers; Reports to.')
    expect(told).toMatch(/The Place Chief Executive, Calder gains a voting seat on the Integrated Care Board/)
    await expectNoSidewaysScroll(page, 'what changes')
    await press(page, 'Place Chief Executive, Calder')
    expect(await said(page)).toMatch(/^Role Place Chief Executive, Calder/)
    expect(await page.locator('body').innerText()).toContain('Draft')
    expect(wrong).toEqual([])
    await context.close()
  })

  test('a pattern of the system’s own, taken to another neighbourhood', async () => {
    const { context, page, wrong } = await given.window('contributor', phone)
    await page.goto(`/${given.made}/patterns`)
    await press(page, 'Neighbourhood forum with the district council')
    await press(page, 'Put this into a draft')
    await tabTo(page, 'field.role/upper-vale-clinical-director')
    await page.keyboard.type('Neighbourhood Clinical Director, Eastmere Coast and Hill')
    await tabTo(page, 'field.body/upper-vale-team')
    await page.keyboard.type('Eastmere Forum')
    await tabTo(page, 'field.area/upper-vale')
    await page.keyboard.type('Eastmere')
    await press(page, 'Begin the draft')
    await page.waitForURL('**/changes?*')
    const told = await said(page)
    expect(told).toMatch(/It is in the draft .*Eastmere Forum/)
    await press(page, 'Eastmere Forum')
    expect(await said(page)).toMatch(/^Body Eastmere Forum .*Area Eastmere/)
    expect(wrong).toEqual([])
    await context.close()
  })
})
