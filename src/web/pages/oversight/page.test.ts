import { afterAll, beforeAll, expect, test } from 'vitest'
import { installation, LINES, type Installation, type Visitor } from '../../../../test/web/given.ts'

let at: Installation
let reader: Visitor

const MORE = `${LINES}
2025-01-01 begin outcome/home title="Home sooner" level=system
2025-01-01 begin oversight/one overseer=organisation/council of=organisation/trust about="Stays <b>" theme=access outcomes=["outcome/home"] asks="<script>alert(1)</script>"
`

beforeAll(async () => {
  at = await installation({ lines: MORE })
  reader = await at.visitor('reader')
})
afterAll(() => at.close())

test.each(['', '?by=theme', '?by=hasOwnProperty', '?on=2030-01-01'])(
  'asked as "%s" it marks what pulls apart',
  async (query) => {
    const { body, statusCode } = await reader.get(`/north/oversight${query}`)
    expect(statusCode).toBe(200)
    expect(body).toContain('asks who does not answer')
    expect(body).not.toMatch(/<script>alert|Stays <b>/)
  },
)

test('on a day without oversight it says so, and the list can be taken away', async () => {
  expect((await reader.get('/north/oversight?on=2024-01-01')).body).toContain(
    'No line of oversight is in force',
  )
  const { body } = await reader.get('/north/oversight?format=csv&by=theme')
  expect(body).toMatch(/^\uFEFFTheme,"Whom, about what".*\r?\nAccess to services,/)
  expect((await reader.get('/north/oversight?format=csv&on=2024-01-01')).statusCode).toBe(200)
})
