// Somebody whose role a draft ends says what they want next and shares it; a steward offers something; they accept. With a telephone and
// without scripts.
import { describe, expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { id } from '#core/id.ts'
import { accountOf } from '../web/given.ts'
import { axe, expectNoSidewaysScroll, NARROW, noBrowser, said, skipped, visited } from './given.ts'

const URL = '/north/drafts/fewer/people'

describe.skipIf(noBrowser)(`whom a draft affects (${skipped})`, () => {
  const given = visited(async ({ now, store }) => {
    await store.setPersonOfAccount('north', accountOf('reader'), id('person/ada'))
    const proposal = { act: 'end', id: id('role/chief'), from: day('2027-04-01'), because: 'Fewer' } as const
    const made = { createdAt: now, by: accountOf('owner'), savedAt: now, savedBy: accountOf('owner') }
    const items = [{ key: 'one', base: 1, proposal }]
    const contents = { title: 'Fewer posts', purpose: '', day: day('2027-04-01'), items }
    await store.addDraft({ system: 'north', id: 'fewer', state: 'open', version: 1, contents, ...made }, [])
    return 'north'
  })

  const phone = { viewport: NARROW, javaScriptEnabled: false }

  test('a wish is shared, an offer made and accepted', async () => {
    const ada = await given.window('reader', phone)
    const steward = await given.window('steward', phone)
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
    const { context, page } = await given.window('steward')
    await page.goto(URL)
    expect(await axe(page)).toEqual([])
    await context.close()
  })
})
