// What a pattern began is adopted like anything else, and then stands in the record.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { id } from '#core/id.ts'
import { snapshot } from '#core/snapshot.ts'
import { role, seat } from '#kinds/index.ts'
import { installation, type Installation } from '../../../../test/web/given.ts'
import { formOn } from '../../../../test/web/given-draft.ts'

let at: Installation
beforeAll(async () => {
  at = await installation()
})
afterAll(() => at.close())

test('begun with a pattern, adopted, and seen on the record with its reason', async () => {
  const steward = await at.visitor('steward')
  const begun = await steward.post('/north/drafts/pattern?with=system-finance-lead', {
    begins: 'lead',
    'field.area': 'area/shire',
    'field.employers': 'organisation/trust',
    title: 'Money in one hand',
    purpose: 'Three winters without one account',
    day: '2026-12-01',
  })
  const draft = /drafts\/([\w-]+)\/changes/.exec(String(begun.headers.location))?.[1] ?? ''
  const url = `/north/drafts/${draft}/adopt`
  const asked = formOn((await steward.get(url)).body)
  const reply = await steward.post(url, {
    ...asked,
    body: 'body/board',
    title: 'Appoint a lead for money',
    on: '2026-11-20',
    minute: 'Board, 20 November 2026, item 3',
  })
  expect(reply.statusCode).toBe(303)
  const now = snapshot(await at.store.ledger('north'), day('2026-12-01'))
  const lead = now.get(role, id('role/system-finance-lead-shire'))
  expect(lead?.values).toMatchObject({ name: 'System Finance Lead, Shire', profession: 'finance' })
  expect(
    now.all(seat).filter(({ values }) => values.exOfficio?.includes(id('role/system-finance-lead-shire'))),
  ).toEqual([])
  const { body } = await steward.get('/north/roles/system-finance-lead-shire?on=2026-12-01')
  expect(body).toContain('Three winters without one account (From the pattern “System finance lead”.)')
  const patterns = await steward.get('/north/patterns/library/system-finance-lead?on=2026-12-01')
  expect(patterns.body).toContain('Something like it may be there on 1 December 2026')
  expect(patterns.body).toContain('System Finance Lead, Shire</a>, from 1 December 2026')
})
