// Partners answer a draft in a real browser: one objects, is answered and endorses; the other's endorsement is dropped by
// an edit of substance, and it is told so. With scripts on a desk, and without on a phone.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { accountOf, installation, type Installation, type Who } from '../web/given.ts'
import { drafted, recorded } from '../web/drafting.ts'
import {
  axe,
  expectNoSidewaysScroll,
  listen,
  NARROW,
  noBrowser,
  openBrowser,
  skipped,
  WIDE,
  windowOf,
} from './given.ts'

const PARTNERS = `
2022-07-01 begin role/leader name="Leader of the council" employers=["organisation/council"] function=political
2022-07-01 begin person/cy
2023-01-01 begin appointment/cy person=person/cy to=role/leader
2026-01-01 begin endorser/trust organisation=organisation/trust answers=["role/chief"]
2026-01-01 begin endorser/council organisation=organisation/council answers=["role/leader"]`
const URL = '/north/drafts/spring/partners'

describe.skipIf(noBrowser).each([
  ['with scripts, on a desk', { viewport: WIDE }],
  ['without scripts, on a phone', { viewport: NARROW, javaScriptEnabled: false }],
] as const)(`partners who answer a draft %s (${skipped})`, (_, options: BrowserContextOptions) => {
  const scripts = options.javaScriptEnabled !== false
  const windows = new Map<string, Page>()
  let at: Installation
  let browser: Browser

  beforeAll(async () => {
    at = await installation()
    await recorded(at, PARTNERS)
    await drafted(at, '2027-04-01 amend body/board meets=monthly')
    await at.store.setPersonOfAccount('north', accountOf('reader'), id<'person'>('person/ada'))
    await at.store.setPersonOfAccount('north', accountOf('administrator'), id<'person'>('person/cy'))
    const base = await listen(at)
    browser = await openBrowser()
    const people: Readonly<Record<string, Who>> = {
      drafter: 'contributor',
      trust: 'reader',
      council: 'administrator',
    }
    for (const [name, who] of Object.entries(people)) {
      const { page } = await windowOf(browser, base, at, who, options)
      page.setDefaultTimeout(8000)
      windows.set(name, page)
    }
  })
  afterAll(async () => {
    await browser.close()
    await at.close()
  })

  const as = async (name: 'drafter' | 'trust' | 'council'): Promise<Page> => {
    const page = windows.get(name)
    if (!page) throw new Error(name)
    await page.goto(URL)
    return page
  }
  const press = async (page: Page, name: string) => {
    await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name, exact: true }).click()])
  }
  const told = async (page: Page) => (await page.locator('main').innerText()).replace(/\s+/g, ' ')

  test('it is put to them; the council endorses, the trust objects and says what would change it', async () => {
    const drafter = await as('drafter')
    await press(drafter, 'Put version 1 to the partners')
    const council = await as('council')
    await council.getByLabel('Endorse', { exact: true }).check()
    await press(council, 'Answer for Elder Council')
    const trust = await as('trust')
    await trust.getByLabel('Object', { exact: true }).check()
    await trust.getByLabel('Why').fill('Too many meetings for our executives.')
    await press(trust, 'Answer for Larch Trust')
    expect(await told(trust)).toContain('What would change it')
    await trust.getByLabel('What would change it').fill('Every second month.')
    await press(trust, 'Answer for Larch Trust')
    expect(await told(await as('drafter'))).toContain('Objects')
    if (scripts) expect(await axe(await as('drafter'))).toEqual([])
    await expectNoSidewaysScroll(await as('drafter'), 'partners')
  })

  test('the objection stops adoption until it is answered on the record', async () => {
    const steward = await as('council')
    await steward.goto('/north/drafts/spring/adopt')
    expect(await told(steward)).toContain('cannot be adopted yet')
    const drafter = await as('drafter')
    await drafter.getByText('Answer the objection of Larch Trust on the record').click()
    await drafter.getByLabel('The answer of those who propose').fill('Executives may send a deputy.')
    await press(drafter, 'Put this answer on the record')
    await steward.goto('/north/drafts/spring/adopt')
    expect(await told(steward)).not.toContain('cannot be adopted yet')
  })

  test('the trust endorses after all', async () => {
    const trust = await as('trust')
    expect(await told(trust)).toContain('Executives may send a deputy.')
    await trust.getByLabel('Endorse', { exact: true }).check()
    await press(trust, 'Answer for Larch Trust')
    expect(await told(await as('drafter'))).toContain('2 of 2')
  })

  test('an edit of substance drops both, who see that it did, and since which version', async () => {
    const drafter = await as('drafter')
    await drafter.goto('/north/drafts/spring/edit/body/board')
    await drafter.getByLabel('Quorum', { exact: false }).first().fill('3')
    await press(drafter, 'Put it in the draft')
    const council = await as('council')
    const page = await told(council)
    expect(page).toContain('0 of 2')
    expect(page).toContain('version 1')
    await council.goto('/north/drafts/spring/adopt')
    expect(await told(council)).toContain('Adopt all the same')
  })
})
