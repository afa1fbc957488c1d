import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readWorkbook } from '#files/read-workbook.ts'
import { installation, tagsOf, type Installation, type Visitor } from '../../../../test/web/given.ts'

let at: Installation
let reader: Visitor

// Three hundred bodies without anyone in the chair, and one with a name that is no markup.
const MANY = 300
const LINES = `
2020-01-01 begin area/shire name=Shire level=system
2020-01-01 begin area/vale name=Vale level=place within=area/shire
2020-01-01 begin person/ada
2021-01-01 begin body/odd name="<b>Odd</b> Forum" form=forum area=area/vale
2021-01-01 begin seat/odd body=body/odd name=Chair capacity=chair
${Array.from({ length: MANY }, (_, n) => `2022-01-01 begin body/group-${n} name="Group ${n}" form=forum\n2022-01-01 begin seat/group-${n} body=body/group-${n} name=Chair capacity=chair`).join('\n')}
`

beforeAll(async () => {
  at = await installation({ lines: LINES })
  reader = await at.visitor('reader')
})
afterAll(() => at.close())

async function main(url: string, by = reader): Promise<string> {
  const { body, statusCode } = await by.get(url)
  expect({ url, statusCode }).toEqual({ url, statusCode: 200 })
  return /<main[^]*<\/main>/.exec(body)?.[0] ?? ''
}
const words = async (url: string) =>
  (await main(url))
    .replace(/<span class="nhsuk-table__heading"[^]*?<\/span>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&[a-z]+;|\s+/g, ' ')

describe('what needs attention', () => {
  test('folds many of one check, and shows the rest of very many when asked for that check', async () => {
    const address = /findings\/vacant-chair\?/g
    const whole = await main('/north/findings')
    expect(whole.match(address)).toHaveLength(200)
    expect(whole).toMatch(/293 more of the same[^]*And 101 more: show all of these/)
    const one = await main('/north/findings?check=vacant-chair')
    expect(one.match(address)).toHaveLength(MANY + 1)
    expect(one).not.toContain('show all of these')
  })

  test.each([
    ['check=vacant-chair', /301 findings of \d+/],
    ['check=vacant-chair&domain=clarity&severity=act', /301 findings of/],
    ['check=vacant-chair&of=area%2Fvale', /1 finding of/],
    ['check=vacant-chair&of=body%2Fodd', /1 finding of/],
    ['check=vacant-chair&domain=learning', /Nothing found: none of the \d+ findings on 22 November 2026/],
    ['check=vacant-chair&of=body%2Fnothing', /Nothing found/],
    ['domain=__proto__&severity=constructor&check=none', /\d+ findings Clarity/],
  ])('is narrowed by %s', async (query, said) => {
    expect(await words(`/north/findings?${query}`)).toMatch(said)
  })

  test('says so where nothing is found', async () => {
    expect(await words('/north/findings?on=2019-01-01')).toContain(
      'Nothing found: every check that is asked here was asked of 1 January 2019',
    )
  })

  test('counts at the ends of twelve months, and on the day', async () => {
    const text = await words('/north/findings?on=2022-03-10')
    const rows = [...text.matchAll(/(\d+ \w+ \d{4}) +(\d+) +\d+ +\d+ +\d+/g)].map(([, on, act]) => [on, act])
    expect(rows).toHaveLength(13)
    expect(rows.slice(-4)).toEqual([
      ['31 December 2021', '1'],
      ['31 January 2022', '301'],
      ['28 February 2022', '301'],
      ['10 March 2022', '301'],
    ])
  })

  test('shows names as text', async () => {
    const { body } = await reader.get('/north/findings?check=vacant-chair&of=body%2Fodd')
    expect(body).toContain('&lt;b&gt;Odd')
    expect(tagsOf(body).filter(({ name }) => name === 'b')).toEqual([])
  })

  test('is for those with access: the public of an open system sees none of it', async () => {
    const nobody = await at.visitor('nobody')
    expect((await nobody.get('/open/findings')).statusCode).toBe(303)
    const home = await main('/open', nobody)
    expect(home).not.toContain('/open/findings')
    expect(await main('/open', reader)).toMatch(/All [\d,]+ findings/)
    // The other way round as well: what was kept for one rank is not shown to the other.
    expect(await main('/open', nobody)).toBe(home)
    expect(await main('/open/bodies/odd', nobody)).not.toContain('findings/')
    expect(await main('/open/bodies/odd', reader)).toContain('findings/vacant-chair')
  })

  test('nor how checks are set or what was set aside, by any list, search or file', async () => {
    const [nobody, steward] = [await at.visitor('nobody'), await at.visitor('steward')]
    const path = '/open/findings/vacant-chair?about=body%2Fodd'
    const seen = { seen: '0', do: 'aside', because: 'Zebrafish agreed it', review: '2027-01-31' }
    expect((await steward.post(path, seen)).statusCode).toBe(303)
    const pages = ['findings-set-aside', 'check-settings', 'export/lists/findings-set-aside.csv']
    for (const page of pages) {
      expect({ page, status: (await nobody.get(`/open/${page}`)).statusCode }).toEqual({ page, status: 404 })
      expect({ page, status: (await reader.get(`/open/${page}`)).statusCode }).toEqual({ page, status: 200 })
    }
    for (const page of ['', '/bodies/odd', '/search?q=vacant-chair', '/export', '/export/lists/bodies.csv']) {
      expect((await nobody.get(`/open${page}`)).body).not.toMatch(/Zebrafish|set-aside\/|set aside/)
    }
    expect((await reader.get('/open/search?q=vacant-chair')).body).toContain('findings-set-aside/')
    const files = await Promise.all([nobody, reader].map((who) => who.get('/open/export/workbook.xlsx')))
    const sheets = files.map(({ rawPayload }) =>
      readWorkbook(rawPayload, 'book.xlsx').then(({ value }) => value?.grids.map(({ name }) => name)),
    )
    const [shown, whole] = await Promise.all(sheets)
    expect(whole).toContain('Findings set aside')
    expect(shown).toContain('Bodies')
    expect(shown).not.toContain('Findings set aside')
  })
})
