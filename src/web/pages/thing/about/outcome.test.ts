// The page of an outcome and those of whoever answers for it: what stands first, for whom, and with hostile text.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { installation, LINES, type Installation, type Who } from '../../../../../test/web/given.ts'

let at: Installation

const MORE = `${LINES}
2025-01-01 begin outcome/home title="Home <script>alert(1)</script>" level=system area=area/shire needs=["council"]
2025-01-01 begin answers-for/one outcome=outcome/home holder=role/chief part=accountable
2025-01-01 begin action/one title="Open a <b>ward" about=["outcome/home"] owner=role/chief due=2025-06-01
`

beforeAll(async () => {
  at = await installation({ lines: MORE })
})
afterAll(() => at.close())

async function words(who: Who, path: string): Promise<string> {
  const { body, statusCode } = await (await at.visitor(who)).get(path)
  expect(statusCode).toBe(200)
  expect(body).not.toMatch(/<script>alert|Open a <b>/)
  const main = /<main[^]*<\/main>/.exec(body)?.[0] ?? ''
  return main.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
}

test('who answers stands before everything else', async () => {
  const told = await words('reader', '/north/outcomes/home')
  expect(told).toMatch(
    /Who answers for it .*Chief Executive .*Ada Invented .*is accountable.*missing: council.*How it is going.*No measure tells.*What is being done.*overdue/,
  )
  expect(told).not.toContain('Add an action')
  expect(await words('contributor', '/north/outcomes/home')).toContain('Add an action')
})

test('before it began there is nobody to ask, and the page says so', async () => {
  const told = await words('reader', '/north/outcomes/home?on=2024-12-31')
  expect(told).toContain('not in force')
  expect(told).not.toContain('Who answers for it')
})

test('a role and whoever holds it say what they answer for, to the public of an open system too', async () => {
  for (const path of ['/open/roles/chief', '/open/people/ada'])
    expect(await words('nobody', path)).toMatch(/What they answer for.*Accountable.*system level.*Will do/)
  expect(await words('nobody', '/open/people/bo')).not.toContain('What they answer for')
})
