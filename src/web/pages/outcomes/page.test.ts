// The list of outcomes as it is asked for by address: narrowed, put together otherwise, taken away, and with hostile text.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { installation, LINES, type Installation, type Visitor } from '../../../../test/web/given.ts'

let at: Installation
let reader: Visitor

const MORE = `${LINES}
2025-01-01 begin area/calder name=Calder level=place within=area/shire
2025-01-01 begin outcome/delays title="Fewer delayed discharges" level=system area=area/shire theme=access source=national
2025-01-01 begin outcome/calder title="Home sooner <script>alert(1)</script>" level=place area=area/calder theme=people partOf=outcome/delays
2025-01-01 begin answers-for/one outcome=outcome/delays holder=role/chief part=accountable
2025-01-01 begin action/one title="Open a ward" about=["outcome/delays"] owner=role/chief due=2025-06-01
`

beforeAll(async () => {
  at = await installation({ lines: MORE })
  reader = await at.visitor('reader')
})
afterAll(() => at.close())

async function words(query = ''): Promise<string> {
  const { body, statusCode } = await reader.get(`/north/outcomes${query}`)
  expect(statusCode).toBe(200)
  const main = /<main[^]*<\/main>/.exec(body)?.[0] ?? ''
  return main.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

describe('the list of outcomes', () => {
  test('says who is accountable today and what is overdue', async () => {
    expect(await words()).toMatch(
      /2 outcomes.*Access to services.*Fewer delayed discharges.*Chief Executive.*Ada Invented.*1 overdue/,
    )
    expect(await words('?on=2022-12-31')).toContain('No outcome is in force on this day')
  })

  test('is narrowed to a place and put together by place', async () => {
    const calder = await words('?area=area%2Fcalder&by=place')
    expect(calder).toMatch(/1 of 2 outcomes.*Home sooner.*nobody/)
    expect(calder).not.toContain('Fewer delayed')
  })

  test('a choice that is none counts as none; one that finds nothing says so', async () => {
    expect(await words('?area=x&theme=toString&by=__proto__&fault=1')).toContain('2 outcomes')
    expect(await words('?theme=finance')).toContain('None of 2 outcomes matches')
  })

  test('hostile words are shown as words, in the page and in the field', async () => {
    const { body } = await reader.get('/north/outcomes?q=%22%3E%3Cscript%3Ealert(2)')
    expect(body).not.toMatch(/<script>alert/)
    expect(await words()).toContain('&lt;script&gt;alert(1)')
  })

  test('is taken away as it was narrowed', async () => {
    const { body, headers } = await reader.get('/north/outcomes?format=csv&theme=access')
    expect(headers['content-type']).toContain('text/csv')
    expect(body.trim().split('\n').length).toBe(2)
    expect(body).toContain(
      'Access to services,"Fewer delayed discharges, Shire",Chief Executive (Ada Invented)',
    )
    expect((await reader.get('/north/outcomes?format=csv&q=nothing')).statusCode).toBe(200)
  })
})
