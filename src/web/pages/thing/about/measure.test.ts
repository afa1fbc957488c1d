import { afterAll, beforeAll, expect, test } from 'vitest'
import { moment } from '#core/day.ts'
import { installation, type Installation } from '../../../../../test/web/given.ts'
import { months } from '../../../../../test/series-given.ts'

const LINES = `
2020-01-01 begin area/shire name=Shire level=system
2020-01-01 begin area/dale name=Dale level=place within=area/shire
2020-01-01 begin area/fell name=Fell level=place within=area/shire
2020-01-01 begin area/beck name=Beck level=neighbourhood within=area/dale
2020-01-01 begin role/lead name="Lead for access"
2024-01-01 begin outcome/seen title="Seen sooner" level=system area=area/shire
2024-01-01 begin answers-for/one outcome=outcome/seen holder=role/lead part=accountable
2024-01-01 begin measure/waits name=Waits unit=count direction=decrease frequency=monthly lagDays=10 publisher="The Larch Bureau" rollUp=sum outcomes=["outcome/seen"]
2024-01-01 begin measure/none name="Never counted" unit=count direction=decrease frequency=monthly
2025-04-01 begin target/one measure=measure/waits value=20 source=plan written="The plan, page 7"
2025-12-01 begin series-mark/strike measure=measure/waits of=area/shire sort=left-out text="A strike <b>"
2026-01-01 begin action/beds title="Open beds" about=["measure/waits"] owner=role/lead due=2026-12-01
`
const SHIRE = '19 21 19 21 19 21 19 21 19 21 19 60 21 19 21 19 21'
let at: Installation
beforeAll(async () => {
  at = await installation({ lines: LINES })
  const load = (day: string, because: string) => ({ at: moment(`${day}T09:00:00.000Z`), by: 'test', because })
  for (const slug of ['north', 'open']) {
    await at.store.addFigures(
      slug,
      months('measure/waits', 'area/shire', '2025-01', SHIRE),
      load('2026-09-03', 'Published'),
    )
    await at.store.addFigures(
      slug,
      [
        ...months('measure/waits', 'area/shire', '2026-05', '22'),
        ...months('measure/waits', 'area/dale', '2026-04', '8 9'),
        ...months('measure/waits', 'area/fell', '2026-04', '11'),
        // Within Dale, and counted in it.
        ...months('measure/waits', 'area/beck', '2026-04', '5 5'),
      ],
      load('2026-10-04', 'Revised by the publisher'),
    )
  }
})
afterAll(() => at.close())
const page = async (query = '', who: 'steward' | 'reader' | 'nobody' = 'reader', slug = 'north') =>
  (await at.visitor(who)).get(`/${slug}/measures/waits${query}`)

test('the page of a measure shows its chart for the widest, in a picture, a table and two sentences', async () => {
  const { body, statusCode } = await page()
  expect(statusCode).toBe(200)
  expect(body).toContain('How it is going: Shire')
  expect(body).toContain('<strong>22</strong>, May 2026. Target 20, agreed plan.')
  expect(body).toContain('<svg')
  expect(body).toContain('Table: The figures')
  expect(body).toContain('A strike &lt;b&gt;')
  expect(body).toContain('The plan, page 7')
  expect(body).toContain('Open beds')
})

test('a figure that was revised says what it was, until when, and why', async () => {
  const { body } = await page()
  expect(body).toContain('was 21 until 4 October 2026, now 22')
  expect(body).toContain('Revised by the publisher')
  expect((await page('?known=2026-09-30')).body).not.toContain('was 21 until')
})

test('figures that are missing are named, with whom to ask', async () => {
  const { body } = await page()
  // June to October are due by 22 November, ten days after each month.
  expect(body).toContain('5 figures are missing')
  expect(body).toContain('June 2026, July 2026, August 2026, September 2026, October 2026.')
  expect(body).toMatch(/Ask The Larch Bureau, or <a[^>]*>Lead for access/)
})

test('places stand below, added up on the last month that all have', async () => {
  const { body } = await page()
  expect(body).toContain('Within Shire')
  expect(body).toContain('The 2 places together: 19 in April 2026; Shire itself reports 19.')
  expect(body).toContain('?of=area%2Fdale')
  expect(body).toContain('6 missing')
})

test('another subject, and one that is none', async () => {
  expect((await page('?of=area/dale')).body).toContain('How it is going: Dale')
  expect((await page('?of=area/nowhere')).body).toContain('How it is going: Shire')
  expect((await page('?of=%3Cscript%3E')).statusCode).toBe(200)
})

test('before any figure, and without figures at all', async () => {
  expect((await page('?on=2024-06-01')).body).toContain('There are no figures for this yet.')
  const { body } = await (await at.visitor('steward')).get('/north/measures/none')
  expect(body).toContain('There are no figures for this measure yet.')
})

test('one point is drawn and not judged', async () => {
  const { body } = await page('?of=area/fell')
  expect(body).toContain('1 of 13')
})

test.each([
  ['nobody', 'open', [], ['Add a note', 'Set a target', 'by test']],
  ['reader', 'north', [], ['Add a note']],
  ['steward', 'north', ['Add a note', 'Let limits start anew', 'Set a target', 'Withdraw 1'], []],
] as const)('%s is offered what they may do', async (who, slug, has, lacks) => {
  const { body } = await page('', who, slug)
  for (const text of has) expect(body).toContain(text)
  for (const text of lacks) expect(body).not.toContain(text)
})
