// A chair with a telephone and no scripts: from the home page to who answers for delayed discharge in Calder, how it is going
// and what is being done, in three presses. And the pages of answering, broad and on a phone, as axe sees them.
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { addInvented } from '../web/given.ts'
import { axe, expectNoSidewaysScroll, NARROW, noBrowser, skipped, visited, WIDE } from './given.ts'

const OWN_BED = 'Calder people are back in their own bed within a day of being well enough'
const LEAVE = 'People leave hospital on the day they are ready to'

describe.skipIf(noBrowser)(`who answers for it (${skipped})`, () => {
  const given = visited(addInvented)

  const phone = { viewport: NARROW, javaScriptEnabled: false }

  /** Opens the home page; answers a way to press links there, each of which must be in sight. */
  async function atHome(page: Page): Promise<(name: string) => Promise<void>> {
    await page.goto(`/${given.made}`)
    return async (name) => {
      const link = page.getByRole('link', { name, exact: true }).first()
      await link.scrollIntoViewIfNeeded()
      await link.click()
      await page.waitForLoadState()
    }
  }

  async function answersOn(page: Page): Promise<string> {
    return (await page.locator('.app-answering').innerText()).replace(/\s+/g, ' ')
  }

  test('three presses on a phone without scripts, for the place', async () => {
    const { context, page, wrong } = await given.window('reader', phone)
    const press = await atHome(page)
    await press('Outcomes')
    await press('Calder')
    await press(OWN_BED)
    expect(await page.locator('h1').innerText()).toBe(OWN_BED)
    const told = await answersOn(page)
    expect(told).toMatch(
      /At place level for Calder, Director of Adult Social Care, Calder \(.+\) is accountable/,
    )
    expect(told).toMatch(/How it is going .*People in hospital who are ready to leave, Calder.* a day .*2026/)
    expect(told).toMatch(/What is being done .*(?:open|overdue)/)
    expect(told).toContain(LEAVE)
    expect(wrong).toEqual([])
    await context.close()
  })

  test('two presses, for the system', async () => {
    const { context, page } = await given.window('reader', phone)
    const press = await atHome(page)
    await press('Outcomes')
    await press(LEAVE)
    const told = await answersOn(page)
    expect(told).toMatch(/At system level for Northmoor and Vale, .+ is accountable/)
    expect(told).toMatch(/Calder people are back in their own bed.*own words/)
    expect(told).toMatch(/Who was accountable when.*on this day/)
    await context.close()
  })

  test('narrowed by the form, and on a day gone by, without scripts', async () => {
    const { context, page } = await given.window('reader', phone)
    await page.goto(`/${given.made}/outcomes?on=2023-07-01`)
    await page.getByLabel('Words in the outcome').fill('own bed')
    await page.getByLabel('Place or area').selectOption({ label: 'Calder' })
    await page.locator('#maincontent').getByRole('button', { name: 'Show', exact: true }).click()
    await page.waitForLoadState()
    expect(await page.getByRole('status').innerText()).toMatch(/^1 of \d+ outcomes$/)
    expect(new URL(page.url()).searchParams.get('on')).toBe('2023-07-01')
    await page.getByRole('link', { name: OWN_BED }).click()
    await page.waitForLoadState()
    expect(await answersOn(page)).toContain('Who answers for it')
    expect(new URL(page.url()).searchParams.get('on')).toBe('2023-07-01')
    await context.close()
  })

  test('axe finds nothing, and nothing scrolls sideways', async () => {
    const { context, page, wrong } = await given.window('contributor', { viewport: NARROW })
    const found: string[] = []
    for (const path of [
      // What every record has is looked at with every page; these are the ways of narrowing it.
      '/outcomes?by=place&theme=access',
      '/outcomes/discharge',
      '/accountability?columns=role&area=area%2Fcalder',
      '/accountability?columns=level&fault=gap',
      '/oversight?by=theme',
      '/roles/calder-dass',
      '/organisations/calder-council',
    ]) {
      await page.goto(`/${given.made}${path}`)
      await expectNoSidewaysScroll(page, path)
      found.push(...(await axe(page)).map((one) => `${path} ${one}`))
    }
    expect(found).toEqual([])
    expect(wrong).toEqual([])
    await context.close()
  })

  test('the heads of the table of parts stay in sight while it scrolls', async () => {
    const { context, page } = await given.window('reader', { viewport: WIDE })
    await page.goto(`/${given.made}/accountability`)
    const scrolled = `document.querySelector('.app-matrix .nhsuk-scroll__content').scrollLeft`
    const head = page.locator('.app-matrix tbody th').first()
    const before = await head.boundingBox()
    await page.evaluate(`${scrolled} = 400`)
    const after = await head.boundingBox()
    expect(after?.x).toBe(before?.x)
    expect(await page.evaluate<number>(scrolled)).toBeGreaterThan(100)
    await context.close()
  })
})
