import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { installation, type Installation, type Visitor } from '../../../../test/web/given.ts'

let at: Installation
let reader: Visitor

// Sixty more bodies than a page holds, named so that sorting by letters and by numbers differ.
const many = Array.from(
  { length: 60 },
  (_, n) => `2022-07-01 begin body/group-${n} name="Group ${n}" form=${n % 2 ? 'forum' : 'network'}`,
)
const LINES = `
2020-01-01 begin area/shire name=Shire level=system
2020-01-01 begin body/empty name=Émile form=board
2020-01-01 begin seat/two body=body/empty name="Lay member" capacity=member places=2 voting=true
2020-01-01 begin seat/one body=body/empty name=Chair capacity=chair voting=true
2020-01-01 begin person/ada
2021-01-01 begin appointment/ada person=person/ada to=seat/two
${many.join('\n')}
`

beforeAll(async () => {
  at = await installation({ lines: LINES })
  reader = await at.visitor('reader')
})
afterAll(() => at.close())

async function rows(query: string, list = 'bodies'): Promise<string[]> {
  const { body } = await reader.get(`/north/${list}${query}`)
  const table = /<tbody[^]*?<\/tbody>/.exec(body)?.[0] ?? ''
  return [...table.matchAll(/<tr[^>]*>\s*<t[hd][^>]*>([^]*?)<\/t[hd]>/g)].map(([, cell = '']) =>
    cell
      .replace(/<span class="nhsuk-table__heading"[^]*?<\/span>/, '')
      .replace(/<[^>]+>/g, '')
      .trim(),
  )
}

describe('a list', () => {
  test('is sorted as people count, by any column, either way', async () => {
    expect((await rows('')).slice(0, 4)).toEqual(['Émile', 'Group 0', 'Group 1', 'Group 2'])
    expect((await rows('?sort=-title'))[0]).toBe('Group 59')
    expect((await rows('?sort=form'))[0]).toBe('Émile')
    expect((await rows('?sort=since'))[0]).toBe('Émile')
    expect((await rows('?sort=-since')).at(-1)).not.toBe('Émile')
  })

  test.each(['?sort=nonsense', '?sort=', '?sort=__proto__', '?sort=-'])(
    'sorts by title where asked for %s',
    async (query) => {
      expect((await rows(query))[0]).toBe('Émile')
    },
  )

  test('is searched by every word, in any case, and narrowed by what its kind chooses from', async () => {
    expect(await rows('?q=GROUP+59')).toEqual(['Group 59'])
    expect(await rows('?q=group&form=network')).toHaveLength(30)
    expect(await rows('?q=5&form=forum')).toEqual([
      'Group 5',
      'Group 15',
      'Group 25',
      'Group 35',
      'Group 45',
      'Group 51',
      'Group 53',
      'Group 55',
      'Group 57',
      'Group 59',
    ])
    expect(await rows('?q=nothing+of+the+sort')).toEqual([])
    expect(await rows('?form=no-such-form')).toEqual([])
    expect((await reader.get('/north/bodies?q=zzz')).body).toContain('None of 61 bodies matches')
  })

  test('is paged, and a page that is not there is the nearest', async () => {
    expect(await rows('')).toHaveLength(50)
    expect(await rows('?page=2')).toHaveLength(11)
    for (const page of ['3', '99999999999999999999', '1e308'])
      expect(await rows(`?page=${page}`)).toHaveLength(11)
    for (const page of ['0', '-1', 'x', 'NaN', '']) expect(await rows(`?page=${page}`)).toHaveLength(50)
    expect((await reader.get('/north/bodies?page=2&sort=-title')).body).toContain(
      'href="/north/bodies?page=1&amp;sort=-title"'.replace('page=1&amp;', ''),
    )
  })

  test('shows who holds and what is vacant', async () => {
    const { body } = await reader.get('/north/seats')
    expect(body).toMatch(/Ada Invented[^]*?1 vacant/)
    expect(body).toContain('>vacant<')
  })

  test('is taken away as CSV: what was found, as on the day looked at', async () => {
    const listed = async (address: string) => {
      const { body } = await reader.get(address)
      const csv = /href="([^"]+format=csv[^"]*)"/.exec(body)?.[1] ?? ''
      return reader.get(csv.replaceAll('&amp;', '&'))
    }
    const { body, headers } = await listed('/north/bodies?on=2021-06-01')
    expect(headers['content-type']).toContain('text/csv')
    expect(headers['content-disposition']).toMatch(/attachment; filename="north-bodies-2021-06-01\.csv"/)
    expect(body).toContain('Émile')
    expect((await listed('/north/bodies?on=2021-06-01&q=nothing-like-it')).body).not.toContain('Émile')
  })

  test('of a kind that there is not is not found', async () => {
    for (const list of ['body', 'Bodies', 'things', 'constructor']) {
      expect((await reader.get(`/north/${list}`)).statusCode).toBe(404)
    }
  })
})
