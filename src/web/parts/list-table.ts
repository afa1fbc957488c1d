// A list of things to search, sort, filter, page through and take away. It shows what it is given and links
// to the same page with another query; the finding and sorting are done elsewhere.
import type { Cell } from '#core/block.ts'
import type { Option } from '#core/field.ts'
import { renderCell, type Way } from '#formats/html/blocks.ts'
import { html, type Html } from '#formats/html/html.ts'
import { hidden } from '#formats/html/nhs/element.ts'
import { input } from '#formats/html/nhs/input.ts'
import { pagination, type PageItem } from '#formats/html/nhs/pagination.ts'
import { table } from '#formats/html/nhs/table.ts'
import { findBy, finder } from './finder.ts'

type Query = Readonly<Record<string, string>>

export type ListColumn = {
  /** The name the address sorts by; a column without one cannot be sorted. */
  readonly sort?: string | undefined
  readonly label: string
  readonly numeric?: boolean | undefined
}

export type ListTableOptions = {
  readonly caption: string
  /** What is listed: `{ one: 'body', many: 'bodies' }`. */
  readonly words: { readonly one: string; readonly many: string }
  readonly columns: readonly ListColumn[]
  /** The rows of this page only. */
  readonly rows: readonly (readonly Cell[])[]
  readonly way: Way
  /** How many are found in all, and how many there are without search and filters. */
  readonly found: number
  readonly whole: number
  /** The first page is 1. */
  readonly page: number
  readonly perPage: number
  readonly sortedBy: { readonly name: string; readonly descending: boolean }
  /** The page's path, and its query as it is now. */
  readonly path: string
  readonly query: Query
  readonly filters?: readonly {
    readonly name: string
    readonly label: string
    readonly options: readonly Option[]
  }[]
  /** Where the same list is to be had as CSV. */
  readonly csv?: string | undefined
}

export function listTable(options: ListTableOptions): Html {
  return html`${finderOf(options)}
    <div class="app-list__line">
      <p class="app-list__found" role="status">${foundInWords(options)}</p>
      ${options.csv !== undefined && csvLink(options.csv)}
    </div>
    ${options.rows.length > 0 && rows(options)}
    ${pages(options)}`
}

function csvLink(href: string): Html {
  return html`<a class="nhsuk-link app-list__csv" href="${href}">Take this list away (CSV)</a>`
}

function finderOf(options: ListTableOptions): Html {
  const { query, filters = [] } = options
  const asked = ['q', 'page', ...filters.map(({ name }) => name)]
  const kept = Object.fromEntries(Object.entries(query).filter(([name]) => !asked.includes(name)))
  const narrowed = asked.some((name) => name !== 'page' && query[name])
  const href = addressOf(options.path, kept)
  const clear = html`<a class="nhsuk-link" href="${href}">Clear${hidden(' search and filters')}</a>`
  const words = { label: `Search ${options.words.many}`, id: 'find-q', name: 'q', value: query.q }
  return finder({
    action: options.path,
    kept,
    fields: [
      input({ ...words, type: 'search' }),
      ...filters.map((one) => findBy({ ...one, value: query[one.name], none: 'All' })),
    ],
    clear: narrowed && clear,
  })
}

function foundInWords({ found, whole, words, page, perPage }: ListTableOptions): string {
  if (whole === 0) return `There are no ${words.many} yet.`
  if (found === 0) return `None of ${whole} ${words.many} matches. Try fewer words, or clear the filters.`
  const narrowed = found < whole
  if (found <= perPage) {
    return narrowed
      ? `${found} of ${whole} ${words.many}`
      : `${found} ${found === 1 ? words.one : words.many}`
  }
  const first = (page - 1) * perPage + 1
  const shown = `${first} to ${Math.min(page * perPage, found)} of ${found} ${words.many}`
  return narrowed ? `${shown}, chosen from ${whole}` : shown
}

function rows(options: ListTableOptions): Html {
  const { name, descending } = options.sortedBy
  return table({
    caption: { text: options.caption, id: 'list-caption', classes: 'nhsuk-u-visually-hidden' },
    head: options.columns.map((column) => {
      const sorted = column.sort !== undefined && column.sort === name
      return {
        text: column.label,
        format: column.numeric ? 'numeric' : undefined,
        href: column.sort && sortedAddress(options, column.sort, sorted && !descending),
        sort:
          column.sort === undefined ? undefined : !sorted ? 'none' : descending ? 'descending' : 'ascending',
      }
    }),
    rows: options.rows.map((row) => row.map((cell) => ({ text: html`${renderCell(cell, options.way)}` }))),
    firstCellIsHeader: true,
    responsive: true,
  })
}

function sortedAddress(options: ListTableOptions, name: string, descending: boolean): string {
  const { page: _, ...query } = options.query
  return addressOf(options.path, { ...query, sort: descending ? `-${name}` : name })
}

function pages(options: ListTableOptions): Html | undefined {
  const last = Math.ceil(options.found / options.perPage)
  if (last < 2) return undefined
  const href = (page: number) =>
    addressOf(options.path, { ...options.query, page: page === 1 ? '' : String(page) })
  const { page } = options
  const items = shownPages(page, last).map((number): PageItem =>
    number === 0 ? { ellipsis: true } : { number, href: href(number), current: number === page },
  )
  return pagination({
    previous: page > 1 ? { href: href(page - 1) } : undefined,
    next: page < last ? { href: href(page + 1) } : undefined,
    items,
  })
}

/** The first, the last and those round the page; 0 where some are left out. */
export function shownPages(page: number, last: number): readonly number[] {
  const near = [1, page - 1, page, page + 1, last].filter((number) => number >= 1 && number <= last)
  const sorted = [...new Set(near)].sort((a, b) => a - b)
  return sorted.flatMap((number, at) => {
    const gap = number - (sorted[at - 1] ?? 0)
    if (gap === 2) return [number - 1, number]
    return gap > 2 ? [0, number] : [number]
  })
}

function addressOf(path: string, query: Query): string {
  const given = Object.entries(query).filter(([, value]) => value !== '')
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`
}
