import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LINES, installation, type Installation, type Visitor } from '../../../../test/web/given.ts'

const DECIDED = `${LINES}
2020-01-01 begin area/vale name=Vale level=place within=area/shire
2020-01-01 begin area/moor name=Moor level=place within=area/shire
2022-07-01 begin organisation/icb name="Shire ICB" type="integrated care board" sector=nhs
2022-07-01 begin body/icb-board name="ICB Board" form=board of=["organisation/icb"]
2022-07-01 begin body/vale name="Vale <script>alert(1)</script> Committee" form=committee of=["organisation/icb"]
2022-07-01 begin function/hospices name="Grants to hospices" sort=power heldBy=["organisation/icb"] theme=finance law="2006 Act, section 3"
2022-07-01 begin assignment/vale function=function/hospices to=body/vale part=decides level=place area=area/vale upTo=250000 instrument=committee givenBy=body/icb-board source="Scheme, clause 4.2"
2022-07-01 begin assignment/board function=function/hospices to=body/icb-board part=decides level=system over=250000 instrument=reserved abovePlace=scale
2022-07-01 begin assignment/council function=function/hospices to=organisation/council part=consulted level=place
2022-07-01 begin function/hostile name="<img src=x onerror=alert(1)>" sort=duty note="</script><script>alert(2)</script>"
2022-07-01 begin assignment/hostile function=function/hostile to=body/vale part=decides level=place source="<b>4</b>"
`

let at: Installation
let reader: Visitor
let nobody: Visitor
beforeAll(async () => {
  at = await installation({ lines: DECIDED })
  reader = await at.visitor('reader')
  nobody = await at.visitor('nobody')
})
afterAll(() => at.close())

async function wordsOf(who: Visitor, url: string, status = 200): Promise<string> {
  const { body, statusCode } = await who.get(url)
  expect(statusCode).toBe(status)
  expect(body).not.toMatch(/<script>alert|<img src=x|<b>4/)
  const main = /<main[^]*<\/main>/.exec(body)?.[0] ?? ''
  return main
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;[^&]*&gt;/g, '')
    .replace(/\s+/g, ' ')
}

test('the table says who decides at which level, to what limit and by what', async () => {
  const text = await wordsOf(reader, '/north/functions')
  expect(text).toContain('Committee decides Vale, up to £250,000, delegated')
  expect(text).toContain('ICB Board decides above £250,000, reserved')
  expect(text).toContain('Elder Council is consulted')
  expect(text).toContain('1 of 2 functions have exactly one decider for every area and value.')
  expect(text).toContain('nobody decides in part')
  expect(text).toContain('no lawful source')
})

test.each([
  ['area=area/vale&part=decides', '2 functions'],
  ['level=system', '1 of 2 functions'],
  ['part=consulted', '1 of 2 functions'],
  ['who=body%2Ficb-board', '1 of 2 functions'],
  ['q=HOSPICES', '1 of 2 functions'],
  ['q=nothing+of+that', 'None of 2 functions matches'],
  ['wrong=yes', '2 functions'],
  ['area=area/none&level=up&part=x&who=<script>', '2 functions'],
])('narrowed by %s', async (query, found) => {
  expect(await wordsOf(reader, `/north/functions?${query}`)).toContain(found)
})

test('the public of an open system sees who decides, and nothing that was found', async () => {
  const text = await wordsOf(nobody, '/open/functions?wrong=yes')
  expect(text).toContain('2 functions')
  expect(text).not.toMatch(/in part|no lawful source|something to look at/)
})

test('the list as a file', async () => {
  const { body, headers } = await reader.get('/north/functions?format=csv')
  expect(headers['content-type']).toContain('text/csv')
  expect(body).toContain('Finance and productivity,Grants to hospices,Shire ICB,')
})

test('the page of a function: who decides, the route, who stays accountable, other parts', async () => {
  const text = await wordsOf(reader, '/north/functions/hospices')
  expect(text).toContain('For Vale, up to £250,000 : Vale')
  expect(text).toContain('by delegation of ICB Board (Scheme, clause 4.2)')
  expect(text).toContain('For Moor, up to £250,000 : nobody decides')
  expect(text).toContain('Everywhere, above £250,000 : ICB Board , to whom it is reserved')
  expect(text).toContain('Accountability stays with Shire ICB , whoever decides.')
  expect(text).toContain('Held in law by Shire ICB')
  expect(text).toContain('Is consulted Elder Council')
})

test('the document has its day and version, and every section of the scheme', async () => {
  const text = await wordsOf(nobody, '/open/functions/document?on=2026-01-01')
  expect(text).toMatch(/In force on 1 January 2026 Version 2026-01-01\/\d+/)
  for (const heading of [
    'Reserved to the board',
    'Delegated to committees',
    'Delegated to posts',
    'Section 75 agreements',
  ])
    expect(text).toContain(heading)
  expect(text).toContain(
    '10. Not settled For these, nobody is recorded as deciding. Grants to hospices: for Moor up to £250,000',
  )
})

test('the picture stands on a page with its table, and alone as a file', async () => {
  expect(await wordsOf(nobody, '/open/functions/picture')).toContain('Finance and productivity: who decides')
  const { body, headers } = await nobody.get('/open/functions/picture.svg?theme=1')
  expect(headers['content-type']).toContain('image/svg+xml')
  expect(body).toMatch(/^<svg .*Grants to hospices/s)
  expect((await nobody.get('/open/functions/picture.svg?theme=99')).statusCode).toBe(404)
  expect((await nobody.get('/open/functions/picture.svg?theme=x')).statusCode).toBe(404)
})

describe('where there are no functions', () => {
  let empty: Installation
  beforeAll(async () => {
    empty = await installation({
      lines: `${LINES}\n2022-07-01 begin organisation/icb name="Shire ICB" sector=nhs\n`,
    })
  })
  afterAll(() => empty.close())

  test('a contributor begins with a draft of the starter functions; a reader is not offered it', async () => {
    const contributor = await empty.visitor('contributor')
    expect(await wordsOf(contributor, '/north/functions')).toContain('Begin with starter functions')
    const { headers, statusCode } = await contributor.post('/north/functions')
    expect(statusCode).toBe(303)
    const [listed] = await empty.store.drafts('north')
    const draft = await empty.store.draft('north', listed?.id ?? '')
    expect(headers.location).toContain(`/north/drafts/${draft?.id}`)
    const begun = draft?.contents.items.map(({ proposal }) =>
      'id' in proposal ? proposal.id.split('/')[0] : '',
    )
    expect(begun?.filter((kind) => kind === 'function').length).toBe(14)
    expect(await wordsOf(contributor, `/north/functions?draft=${draft?.id}`)).toContain('14 functions')
    expect(await wordsOf(contributor, `/north/drafts/${draft?.id}`)).toContain('Starter functions')
    const own = await empty.visitor('reader')
    expect(await wordsOf(own, '/north/functions')).not.toContain('Begin with starter functions')
    expect((await own.post('/north/functions')).statusCode).not.toBe(303)
  })

  test('nothing is begun twice', async () => {
    const contributor = await at.visitor('contributor')
    expect((await contributor.post('/north/functions')).statusCode).toBe(409)
    expect(await at.store.drafts('north')).toEqual([])
  })

  test('the workbook of starter functions is a workbook', async () => {
    const { headers, rawPayload } = await (await empty.visitor('nobody')).get('/open/functions/starter.xlsx')
    expect(headers['content-disposition']).toContain('starter-functions.xlsx')
    expect(rawPayload.subarray(0, 2).toString()).toBe('PK')
  })
})
