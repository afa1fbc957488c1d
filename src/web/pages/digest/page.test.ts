import { afterAll, beforeAll, expect, test } from 'vitest'
import { day, moment } from '#core/day.ts'
import { id } from '#core/id.ts'
import type { StoredDraft } from '#store/store.ts'
import { accountOf, installation, LINES, type Installation } from '../../../../test/web/given.ts'

const MORE = `
2024-01-01 begin outcome/home title="Home <b>sooner" level=system
2024-01-01 begin action/near title="Write to councils" about=["outcome/home"] owner=role/chief due=2026-12-01
2024-01-01 begin action/late title="Call them" about=["outcome/home"] owner=role/chief due=2026-11-01
2024-01-01 begin action/far title="In spring" about=["outcome/home"] owner=role/chief due=2027-04-01
2024-01-01 begin action/other title="Of others" about=["outcome/home"] owner=body/board due=2026-12-02
`
let at: Installation
beforeAll(async () => {
  at = await installation({ lines: LINES + MORE })
  const { last } = await at.store.ledger('north')
  const amend = { act: 'amend', id: id('body/board'), from: day('2027-03-01'), because: 'A test' } as const
  const now = { recordedAt: at.now, by: 'test' }
  const week = { recordedAt: moment('2026-11-16T00:00:00.000Z'), by: 'test' }
  const proposals = [
    { ...amend, values: { purpose: 'To meet <i>well' } },
    { ...amend, from: day('2027-03-02'), values: { purpose: 'To meet later' } },
  ]
  await at.store.append('north', last, proposals, {
    by: 'test',
    as: [week, now].toReversed().map(() => week),
  })
  await at.store.setPersonOfAccount('north', accountOf('reader'), id('person/ada'))
  const contents = { title: 'Falls due', purpose: '', day: day('2026-12-10'), items: [] }
  const saved = { createdAt: at.now, by: 'test', savedAt: at.now, savedBy: 'test' }
  const draft: StoredDraft = { system: 'north', id: 'due', state: 'open', contents, version: 1, ...saved }
  await at.store.addDraft(draft, [])
  const due = {
    at: moment('2026-12-10T00:00:00.000Z'),
    decision: { title: 'To do so', day: day('2026-11-20') },
    by: 'test',
  }
  const event = { is: 'scheduled', ...due, at: at.now } as never
  expect(await at.store.closeDraft(draft, ['open'], 'scheduled', event, due as never)).toBe(true)
})
afterAll(() => at.close())

test('the week is told in sentences: what waits, what was recorded by body, what is coming', async () => {
  const { body, statusCode } = await (await at.visitor('reader')).get('/north/digest')
  expect(statusCode).toBe(200)
  expect(body).toContain('2 changes were recorded in the last week')
  expect(body).toMatch(
    /<h3[^>]*>Shire Board<\/h3>[\s\S]*From 1 March 2027, Shire Board: purpose To meet &lt;i&gt;well\./,
  )
  expect(body).toMatch(/Write to councils<\/a> is to be done by 1 December 2026, by you as Chief Executive\./)
  expect(body).toMatch(/Call them<\/a> was to be done by 1 November 2026/)
  expect(body).not.toContain('In spring')
  expect(body).toMatch(/10 December 2026<\/h3>[\s\S]*drafts\/due">The draft “Falls due” takes effect<\/a>\./)
  expect(body).toContain('Of others')
})

test('someone who is nobody of the record has nothing waiting', async () => {
  const { body } = await (await at.visitor('steward')).get('/north/digest')
  expect(body).toContain('Nothing waits for you.')
})

test('a system in which nothing happens says so', async () => {
  const { body } = await (await at.visitor('owner')).get('/south/digest?on=1900-01-01')
  expect(body).toContain('Nothing was recorded')
})
