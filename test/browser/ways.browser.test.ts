// Ways of using it other than mouse and screen: keys alone, less motion, paper; and moving through time with the bar,
// and two people at once. All of it without scripts where scripts are not the point.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SLUG, tour, type Tour } from '../web/tour.ts'
import { listen, NARROW, noBrowser, openBrowser, skipped, WIDE, windowOf } from './given.ts'

// These run in the page, where TypeScript's types of this project do not reach.
const FOCUSABLE = `[...document.querySelectorAll(
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]'
)].filter((one) => !one.disabled && one.checkVisibility({ visibilityProperty: true })).length`
const FOCUSED = `(() => {
  const at = document.activeElement
  const { outlineStyle, outlineWidth, boxShadow, backgroundColor } = getComputedStyle(at)
  window.seen ??= new Set()
  const again = window.seen.has(at)
  window.seen.add(at)
  const marks = [outlineStyle + outlineWidth, boxShadow, backgroundColor].join()
  at.blur()
  const bare = getComputedStyle(at)
  const unmarked = [bare.outlineStyle + bare.outlineWidth, bare.boxShadow, bare.backgroundColor].join()
  at.focus({ focusVisible: true, preventScroll: true })
  return { name: at.outerHTML.slice(0, 90), again, marked: marks !== unmarked, page: at === document.body }
})()`
const MOVING = `[...document.querySelectorAll('*')].filter((one) => {
  const { transitionDuration, animationDuration, animationName } = getComputedStyle(one)
  const longest = (text) => Math.max(...text.split(',').map(parseFloat))
  return longest(transitionDuration) > 0.01 || (animationName !== 'none' && longest(animationDuration) > 0.01)
}).map((one) => one.outerHTML.slice(0, 90))`

type Focused = {
  readonly name: string
  readonly again: boolean
  readonly marked: boolean
  readonly page: boolean
}

describe.skipIf(noBrowser)(`other ways (${skipped})`, () => {
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
  const visit = (who: 'owner' | 'steward' | 'nobody', options = {}) =>
    windowOf(browser, base, whole.at, who, options)

  describe('by keys', () => {
    test('the first stop leads past the header to what the page says', async () => {
      const { context, page } = await visit('nobody')
      await page.goto(`/${SLUG}/bodies`)
      await page.keyboard.press('Tab')
      expect(await page.locator(':focus').textContent()).toBe('Skip to main content')
      expect(await page.locator(':focus').isVisible()).toBe(true)
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      expect(await page.locator('main :focus').count()).toBe(1)
      await context.close()
    })

    test.each([
      ['/accounts', WIDE],
      [`/${SLUG}/import`, WIDE],
      [`/${SLUG}/seats/icb-chair`, NARROW],
      [`/${SLUG}`, WIDE],
    ] as const)('everything on %s is reached, and is seen to be', async (url, viewport) => {
      const { context, page } = await visit('owner', { viewport })
      await page.goto(url)
      const count = await page.evaluate<number>(FOCUSABLE)
      const reached: Focused[] = []
      for (let stop = 0; stop < count + 40; stop += 1) {
        await page.keyboard.press('Tab')
        const at = await page.evaluate<Focused>(FOCUSED)
        if (at.page || at.again) break
        reached.push(at)
      }
      expect(reached.filter(({ marked }) => !marked)).toEqual([])
      // Of a group of radios only one is a stop; the arrows go on from there.
      const radios = await page.locator('input[type=radio]').count()
      expect(reached.length).toBeGreaterThanOrEqual(count - radios)
      await context.close()
    })
  })

  test('nothing moves for those who ask for less motion', async () => {
    const { context, page } = await visit('owner', { reducedMotion: 'reduce' })
    for (const url of [`/${SLUG}`, `/${SLUG}/bodies`, `/${SLUG}/import`]) {
      await page.goto(url)
      expect(await page.evaluate<string[]>(MOVING)).toEqual([])
    }
    await context.close()
  })

  test('on paper: A4, without what can only be clicked, and saying which day it shows', async () => {
    const { context, page } = await visit('nobody')
    for (const path of ['', '/bodies', '/bodies/icb-board']) {
      await page.goto(`/${SLUG}${path}?on=2026-04-01`)
      await page.emulateMedia({ media: 'print' })
      for (const hidden of [
        '.nhsuk-header__navigation',
        '.app-standpoint__form',
        '.app-finder',
        '.nhsuk-skip-link',
      ]) {
        expect({ path, hidden, seen: await page.locator(hidden).filter({ visible: true }).count() }).toEqual({
          path,
          hidden,
          seen: 0,
        })
      }
      expect(await page.locator('.app-standing').isVisible()).toBe(true)
      expect(await page.locator('.app-standing').textContent()).toContain(
        'In force on 1 April 2026, as recorded today',
      )
      const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
      const boxes = [...sheets.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
      expect(boxes.length).toBeGreaterThan(0)
      for (const [, ...sides] of boxes)
        expect(sides.map((side) => Math.round(Number(side))).join(' by ')).toMatch(
          /^(595 by 842|842 by 595)$/,
        )
      await page.emulateMedia({ media: 'screen' })
    }
    await context.close()
  })

  test('through time with the bar, and back', async () => {
    const { context, page } = await visit('nobody', { javaScriptEnabled: false })
    const bar = page.locator('.app-standpoint')
    const move = async (on: string, known = '') => {
      if (!(await page.locator('.app-standpoint__form').isVisible())) await bar.locator('summary').click()
      await bar.getByLabel('In force on').fill(on)
      await bar.getByLabel(/^As recorded by/).fill(known)
      await bar.getByRole('button', { name: 'Show' }).click()
      await page.waitForLoadState()
    }
    const bodies = () => page.locator('svg [data-body]').evaluateAll((all) => all.length)
    const said = async () =>
      [await bar.textContent(), await page.locator('.app-standing').textContent()].join()
    await page.goto(`/${SLUG}`)
    expect(await page.locator('body').getAttribute('class')).toContain('app-look-today')
    const now = await bodies()

    await move('2019-06-01')
    expect(await page.locator('body').getAttribute('class')).toContain('app-look-other')
    expect(await said()).toContain('You are looking at 1 June 2019')
    expect(await said()).toContain('In force on 1 June 2019, as recorded today')
    expect(await bodies()).toBeLessThan(now)
    expect(await page.locator('svg [data-body="body/icb-board"]').count()).toBe(0)

    await move('2027-04-02')
    expect(await said()).toContain('You are looking ahead to 2 April 2027')
    await page.getByRole('link', { name: 'Organisations' }).first().click()
    await page.waitForURL('**/organisations?on=2027-04-02')
    expect(await page.locator('#maincontent').textContent()).toContain('Calder and Vale')

    await move('2026-04-01', '2022-01-01')
    expect(await said()).toContain('as recorded by the end of 1 January 2022')
    await page.getByRole('link', { name: 'Back to today' }).click()
    await page.waitForURL(`${base}/${SLUG}/organisations`)
    expect(await said()).toContain('Today, 22 November 2026')
    await context.close()
  })

  test('a day that is none is said, and the way on is there', async () => {
    const { context, page } = await visit('nobody')
    await page.goto(`/${SLUG}?on=2026-02-30`)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('That did not work')
    expect(await page.locator('#maincontent').textContent()).toContain('Write it as on=2026-04-01')
    await context.close()
  })

  describe('two people at once', () => {
    const told = async (page: Page) =>
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
        'Someone else changed this first',
      )

    test('withdraw the same change: the second is told', async () => {
      const [one, other] = [await visit('owner'), await visit('owner', { javaScriptEnabled: false })]
      for (const { page } of [one, other]) {
        await page.goto(`/${SLUG}/audit`)
        await page.locator('summary', { hasText: 'as a mistake' }).first().click()
        await page.getByLabel('Why it was a mistake').first().fill('Recorded twice')
      }
      for (const { page } of [one, other])
        await page.getByRole('button', { name: 'Withdraw it' }).first().click()
      expect(await one.page.locator('#maincontent').textContent()).toContain('Recorded twice')
      await told(other.page)
      for (const { context } of [one, other]) await context.close()
    })

    test('adopt the same import: the second is told, and nothing is recorded twice', async () => {
      const [one, other] = [await visit('owner'), await visit('owner', { javaScriptEnabled: false })]
      for (const { page } of [one, other]) {
        await page.goto(`/${SLUG}/import/${whole.importId}`)
        await page.locator('summary', { hasText: 'Adopt it' }).click()
        await page.getByLabel('Why', { exact: true }).fill('A handbook')
      }
      for (const { page } of [one, other])
        await page.getByRole('button', { name: /^Adopt \d+ change/ }).click()
      expect(await one.page.locator('#maincontent').textContent()).toMatch(
        /\d+ changes? (is|are) in the record/,
      )
      await told(other.page)
      const { changes } = await whole.at.store.ledger(SLUG)
      const adopted = changes.flatMap((change) =>
        change.because === 'A handbook' && 'id' in change ? [change.id] : [],
      )
      expect(adopted.length).toBeGreaterThan(0)
      expect(new Set(adopted).size).toBe(adopted.length)
      for (const { context } of [one, other]) await context.close()
    })
  })
})
