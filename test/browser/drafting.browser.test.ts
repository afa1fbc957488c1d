// Two people draft at once in a real browser: one adopts, the other is told, settles what contradicts, and adopts; the
// record shows both decisions. With scripts on a desk, and without on a phone.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { installation, type Installation, type Who } from '../web/given.ts'
import { axe, listen, NARROW, noBrowser, openBrowser, skipped, WIDE, windowOf } from './given.ts'

describe.skipIf(noBrowser).each([
  ['with scripts, on a desk', { viewport: WIDE }],
  ['without scripts, on a phone', { viewport: NARROW, javaScriptEnabled: false }],
] as const)(`two people who draft at once %s (${skipped})`, (_, options: BrowserContextOptions) => {
  const scripts = options.javaScriptEnabled !== false
  let at: Installation
  let browser: Browser
  let base: string
  let [one, other]: (Page | undefined)[] = []
  const wrong: string[] = []

  beforeAll(async () => {
    at = await installation()
    base = await listen(at)
    browser = await openBrowser()
    ;[one, other] = [await open('steward'), await open('administrator')]
  })
  afterAll(async () => {
    await browser.close()
    await at.close()
    expect(wrong).toEqual([])
  })

  async function open(who: Who): Promise<Page> {
    const window = await windowOf(browser, base, at, who, options)
    window.page.setDefaultTimeout(8000)
    window.page.on('close', () => wrong.push(...window.wrong))
    return window.page
  }
  const page = (of: Page | undefined): Page => {
    if (!of) throw new Error('not open')
    return of
  }
  const press = async (of: Page, name: string) => {
    await Promise.all([of.waitForEvent('load'), of.getByRole('button', { name, exact: true }).click()])
  }

  async function draft(of: Page, title: string, meets: string): Promise<void> {
    await of.goto('/north/drafts')
    await of
      .getByRole('main')
      .getByRole('link', { name: 'Start a draft' })
      .or(of.getByRole('button', { name: 'Start a draft' }))
      .first()
      .click()
    await of.getByLabel('Title').fill(title)
    await of.getByLabel('What it is for').fill(`Because of ${title}`)
    await of.getByLabel('From which day').fill('2027-04-01')
    await press(of, 'Start the draft')
    await of.goto(
      `${of
        .url()
        .split('?')[0]
        ?.replace(/\/edit$/, '')}/edit/body/board`,
    )
    await of.getByLabel('Meets', { exact: false }).first().selectOption({ label: meets })
    await press(of, 'Put it in the draft')
    expect(await of.locator('main').innerText()).toContain(meets)
  }

  async function adopt(of: Page, minute: string): Promise<void> {
    await of.goto(`${draftOf(of)}/adopt`)
    await of.getByLabel('Day of the decision').fill('2026-11-20')
    await of.getByLabel('Minute').fill(minute)
    const sure = of.getByLabel('Adopt all the same')
    if (await sure.count()) await sure.check()
    await press(of, 'Adopt')
  }
  const draftOf = (of: Page) => /^.*\/drafts\/[^/?]+/.exec(of.url())?.[0] ?? ''

  test('each makes a draft of the same board, without seeing the other’s in the record', async () => {
    await draft(page(one), 'Meet every month', 'Monthly')
    await draft(page(other), 'Meet every quarter', 'Quarterly')
    expect((await at.store.drafts('north')).map(({ state }) => state)).toEqual(['open', 'open'])
    const before = await at.store.ledger('north')
    expect(before.changes.some((change) => change.act === 'amend')).toBe(false)
  })

  test('one adopts; the other is told, and cannot adopt before settling', async () => {
    await adopt(page(one), 'Board, 20 November 2026, item 7')
    expect(await page(one).locator('main').innerText()).toContain('Adopted')
    expect((await at.store.notices('account/administrator', 5)).map(({ text }) => text).join()).toContain(
      'Meet every month',
    )
    await page(other).goto(`${draftOf(page(other))}/adopt`)
    expect(await page(other).locator('main').innerText()).toContain('contradicts the record')
    if (scripts) expect(await axe(page(other))).toEqual([])
  })

  test('settles it in words, and adopts; the record shows both decisions', async () => {
    await page(other).getByRole('link', { name: 'Settle them' }).click()
    const told = await page(other).locator('main').innerText()
    for (const said of ['It was', 'Not given', 'Monthly', 'Quarterly']) expect(told).toContain(said)
    if (scripts) expect(await axe(page(other))).toEqual([])
    await page(other).getByLabel('Keep what the draft says').check()
    await press(page(other), 'Settle these')
    await adopt(page(other), 'Board, 20 November 2026, item 8')
    expect(await page(other).locator('main').innerText()).toContain('Adopted')
    await page(other).goto('/north/decisions')
    const decisions = await page(other).locator('main').innerText()
    for (const title of ['Meet every month', 'Meet every quarter']) expect(decisions).toContain(title)
    await page(other).goto('/north/bodies/board?on=2027-05-01')
    expect(await page(other).locator('main').innerText()).toContain('Quarterly')
  })
})
