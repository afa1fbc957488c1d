import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listTable, shownPages, type ListTableOptions } from './list-table.ts'

const options: ListTableOptions = {
  caption: 'Bodies',
  words: { one: 'body', many: 'bodies' },
  columns: [
    { label: 'Name', sort: 'name' },
    { label: 'Seats', sort: 'seats', numeric: true },
    { label: 'State' },
  ],
  rows: [[[{ text: 'The board', href: '/b' }], 1300, 'open']],
  way: (id) => `/${id}`,
  found: 30,
  whole: 30,
  page: 1,
  perPage: 10,
  sortedBy: { name: 'name', descending: false },
  path: '/north/bodies',
  query: { sort: 'name', on: '2024-04-01', page: '1' },
}
const list = (more: Partial<ListTableOptions> = {}) => String(listTable({ ...options, ...more }))

describe('a list', () => {
  test('sorted columns say so and lead to the other order, from the first page', () => {
    const written = list()
    expect(written).toMatch(
      /aria-sort="ascending"[^>]*>\s*<a class="nhsuk-link" href="\/north\/bodies\?sort=-name&amp;on=2024-04-01">/,
    )
    expect(written).toContain('href="/north/bodies?sort=seats&amp;on=2024-04-01"')
    expect(list({ sortedBy: { name: 'name', descending: true } })).toContain('aria-sort="descending"')
    expect(written.match(/aria-sort/g)).toHaveLength(1)
  })

  test('searching keeps the day looked at and starts at the first page', () => {
    const written = list({ query: { q: 'x"y', on: '2024-04-01', page: '3' }, page: 3 })
    const form = written.slice(0, written.indexOf('</form>'))
    expect(form).toContain('<input type="hidden" name="on" value="2024-04-01">')
    expect(form).not.toContain('name="page"')
    expect(form).toContain('value="x&quot;y"')
    expect(form).toContain('href="/north/bodies?on=2024-04-01">Clear')
  })

  test('filters show what is chosen', () => {
    const filters = [{ name: 'level', label: 'Level', options: [{ value: 'place', label: 'Place' }] }]
    expect(list({ filters, query: { level: 'place' } })).toContain(
      '<option value="place" selected>Place</option>',
    )
  })

  test.each([
    [{}, '1 to 10 of 30 bodies'],
    [{ page: 3, found: 25, whole: 30 }, '21 to 25 of 25 bodies, chosen from 30'],
    [{ found: 4 }, '4 of 30 bodies'],
    [{ found: 1, whole: 1 }, '1 body'],
    [{ found: 0, rows: [] }, 'None of 30 bodies matches. Try fewer words, or clear the filters.'],
    [{ found: 0, whole: 0, rows: [] }, 'There are no bodies yet.'],
  ])('%o reads "%s"', (more, words) => {
    expect(list(more)).toContain(`role="status">${words}</p>`)
  })

  test('nothing found shows no table; one page shows no pages', () => {
    expect(list({ found: 0, rows: [] })).not.toContain('<table')
    expect(list({ found: 10 })).not.toContain('nhsuk-pagination')
  })

  test('pages lead on and keep the query', () => {
    const written = list({ page: 2, query: { sort: 'name', page: '2' } })
    expect(written).toContain('href="/north/bodies?sort=name" class="nhsuk-pagination__previous"')
    expect(written).toContain('href="/north/bodies?sort=name&amp;page=3" class="nhsuk-pagination__next"')
  })

  test('CSV is offered where there is one', () => {
    expect(list({ csv: '/north/bodies.csv' })).toContain('href="/north/bodies.csv"')
    expect(list()).not.toContain('CSV')
  })
})

test('the pages shown hold first, last, near ones, and never leave out a single page', () => {
  expect(shownPages(5, 10)).toEqual([1, 0, 4, 5, 6, 0, 10])
  expect(shownPages(3, 5)).toEqual([1, 2, 3, 4, 5])
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(), (last, any) => {
      const page = (any % last) + 1
      const shown = shownPages(page, last)
      for (const number of [1, page, last]) expect(shown).toContain(number)
      shown.forEach((number, at) => {
        if (number !== 0) return
        expect((shown[at + 1] ?? 0) - (shown[at - 1] ?? 0)).toBeGreaterThan(2)
      })
      const numbers = shown.filter((number) => number !== 0)
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
    }),
  )
})
