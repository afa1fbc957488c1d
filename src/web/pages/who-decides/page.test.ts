import { afterAll, beforeAll, expect, test } from 'vitest'
import { LINES, installation, type Installation, type Visitor } from '../../../../test/web/given.ts'

const DECIDED = `${LINES}
2020-01-01 begin area/vale name=Vale level=place within=area/shire
2022-07-01 begin organisation/icb name="Shire ICB" type="integrated care board" sector=nhs
2022-07-01 begin body/icb-board name="ICB Board" form=board of=["organisation/icb"]
2022-07-01 begin body/vale name="Vale Place Committee" form=committee of=["organisation/icb"]
2022-07-01 begin function/hospices name="Grants to hospices" sort=power heldBy=["organisation/icb"] about="Money for end of life care given by charities"
2022-07-01 begin assignment/vale function=function/hospices to=body/vale part=decides level=place area=area/vale upTo=250000 instrument=committee givenBy=body/icb-board source="Scheme, clause 4.2"
2022-07-01 begin assignment/board function=function/hospices to=body/icb-board part=decides level=system over=250000 instrument=reserved
2022-07-01 begin function/wards name="Moving a ward" sort=duty heldBy=["organisation/trust"]
`

let at: Installation
let visitor: Visitor
beforeAll(async () => {
  at = await installation({ lines: DECIDED })
  visitor = await at.visitor('nobody')
})
afterAll(() => at.close())

async function asked(query: string, status = 200): Promise<string> {
  const { body, statusCode } = await visitor.get(`/open/who-decides?${query}`)
  expect(statusCode).toBe(status)
  expect(body).not.toContain('<script>alert')
  const main = /<main[^]*<\/main>/.exec(body)?.[0] ?? ''
  return main.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}

test('answers with every step of area and value, and the route', async () => {
  const text = await asked('q=hospice+grants')
  expect(text).toContain(
    'For Vale, up to £250,000 : Vale Place Committee , by delegation of ICB Board (Scheme, clause 4.2).',
  )
  expect(text).toContain('For Vale, above £250,000 : ICB Board , to whom it is reserved.')
  expect(text).toContain('Accountability stays with Shire ICB , whoever decides.')
  expect(text).toContain('The route, step by step')
})

test.each([
  ['250000', 'Vale Place Committee', 'ICB Board , to whom'],
  ['£250,000.01', 'ICB Board , to whom', 'Vale Place Committee ,'],
  ['1m', 'ICB Board , to whom', 'Vale Place Committee ,'],
])('for £%s it is one of them', async (value, who, other) => {
  const text = await asked(`q=hospices&area=area%2Fvale&value=${encodeURIComponent(value)}`)
  expect(text).toContain(who)
  expect(text).not.toContain(other)
})

test.each([
  ['hospise', 'Grants to hospices'],
  ['who can decide about grnats for hospices', 'Grants to hospices'],
  ['end of life', 'Grants to hospices'],
  ['vale place committee', 'Grants to hospices'],
  ['ward move', 'Moving a ward'],
])('%s finds %s', async (typed, name) => {
  expect(await asked(`q=${encodeURIComponent(typed)}`)).toContain(name)
})

test('what nobody decides is said', async () => {
  expect(await asked('q=ward')).toContain('nobody decides')
})

test.each(['', 'xyzzy', '%3Cscript%3Ealert(1)%3C/script%3E', 'x'.repeat(3000), '%00', '__proto__', '...'])(
  'stands whatever is typed: %s',
  async (typed) => {
    expect(await asked(`q=${typed}&area=none`)).not.toContain('Grants to hospices')
  },
)

test('an amount that is none is asked for again', async () => {
  const text = await asked('q=hospices&value=lots', 422)
  expect(text).toContain('That is not an amount. Write it as 250000, £250,000, 250k or 1.5m.')
})
