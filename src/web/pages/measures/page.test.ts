import { afterAll, beforeAll, expect, test } from 'vitest'
import { moment } from '#core/day.ts'
import { installation, type Installation } from '../../../../test/web/given.ts'
import { months } from '../../../../test/series-given.ts'

const LINES = `
2020-01-01 begin area/shire name=Shire level=system
2020-01-01 begin area/dale name="Dale <script>alert(1)</script>" level=place within=area/shire
2020-01-01 begin role/lead name="Lead for access"
2024-01-01 begin outcome/seen title="Seen sooner" level=system area=area/shire source=national
2024-01-01 begin answers-for/one outcome=outcome/seen holder=role/lead part=accountable
2024-01-01 begin measure/waits name="Waits & more" unit=percent direction=increase frequency=monthly theme=access outcomes=["outcome/seen"]
2024-01-01 begin measure/stays name=Stays unit=count direction=decrease frequency=monthly theme=safety
2024-01-01 begin measure/none name="Never counted" unit=count direction=decrease frequency=monthly
2024-01-01 begin target/one measure=measure/waits value=90 source=national
`
let at: Installation
beforeAll(async () => {
  at = await installation({ lines: LINES })
  const flat = '70 71 70 71 70 71 70 71 70 71 70 71 70 71'
  const load = { at: moment('2026-11-01T09:00:00.000Z'), by: 'test', because: 'Published' }
  const figures = [
    ...months('measure/waits', 'area/shire', '2025-09', flat),
    ...months('measure/waits', 'area/dale', '2025-09', flat),
    ...months('measure/stays', 'area/shire', '2025-09', flat),
  ]
  for (const slug of ['north', 'open']) await at.store.addFigures(slug, figures, load)
})
afterAll(() => at.close())

const get = async (url: string, who: 'reader' | 'nobody' = 'reader') => (await at.visitor(who)).get(url)

test('a board sees each measure once, for the widest there are figures of', async () => {
  const { body, statusCode } = await get('/north/measures')
  expect(statusCode).toBe(200)
  expect(body).toContain('3 of 3 measures'.replace('3 of', '2 of'))
  expect(body).toContain('Waits &amp; more</a>, Shire')
  expect(body).not.toContain('</a>, Dale')
  expect(body).toContain('71.0%</strong> October 2026')
  expect(body).toContain('Target will not be met')
  expect(body).toContain('Lead for access')
  expect(body).toMatch(/Without figures[\s\S]*Never counted/)
})

test.each([
  ['of=area/dale', ['Dale &lt;script&gt;'], ['</a>, Shire']],
  ['of=all', ['Dale &lt;script&gt;', '</a>, Shire'], []],
  ['theme=safety', ['Stays'], ['Waits &amp;']],
  ['outcome=outcome/seen', ['Waits &amp;'], ['>Stays']],
  ['source=national', ['Waits &amp;'], ['>Stays']],
  ['source=law', ['0 of 3 measures'], ['>Stays', 'Waits &amp; more</a>,']],
  // What is no choice is as if nothing were chosen.
  ['theme=nonsense&of=area/nowhere&outcome=x&source=__proto__', ['Stays', 'Waits &amp;'], []],
])('narrowed by %s', async (query, has, lacks) => {
  const { body, statusCode } = await get(`/north/measures?${query}`)
  expect(statusCode).toBe(200)
  for (const text of has) expect(body).toContain(text)
  for (const text of lacks) expect(body).not.toContain(text)
  expect(body).not.toContain('<script>alert')
})

test('the table can be taken away', async () => {
  const { body, headers } = await get('/north/measures?format=csv&theme=access')
  expect(headers['content-type']).toContain('text/csv')
  const [head, row] = body.split('\r\n')
  expect(head).toContain('Theme,Measure,Latest,Variation,Target,Assurance,Accountable,Action')
  expect(row).toContain('Access to services,"Waits & more, Shire",71.0% October 2026,')
})

test('before there were figures, and in an empty record, it says so', async () => {
  expect((await get('/north/measures?on=2025-01-01')).body).toContain('no figure')
  expect((await get('/north/measures?known=2026-10-01')).body).toContain('3 without figures')
  expect((await get('/north/measures?on=2019-01-01')).body).toContain('No measure is in force on this day')
})

test('the public sees measures of an open system, and no way to what they may not do', async () => {
  const { body, statusCode } = await get('/open/measures', 'nobody')
  expect(statusCode).toBe(200)
  expect(body).toContain('Waits &amp; more')
  expect(body).not.toContain('Figures that were loaded')
})

test('variation by assurance, with the same choices', async () => {
  const { body, statusCode } = await get('/north/variation?of=all')
  expect(statusCode).toBe(200)
  expect(body).toContain('Variation by assurance')
  expect(body).toContain('<strong>2: </strong>')
  expect((await get('/north/variation?on=2019-01-01')).body).toContain('There are no measures with figures')
})
