// The list of a kind: searched, sorted, filtered and taken away. One page serves every kind.
import type { Option } from '#core/field.ts'
import type { Kind } from '#core/kind.ts'
import { listKey } from '#core/path-of.ts'
import { renderTableCsv } from '#formats/csv/render-table-csv.ts'
import { html } from '#formats/html/html.ts'
import { kindByList } from '../../address.ts'
import { once } from '../../kept.ts'
import type { Answer, Query, SystemAsk, SystemPage } from '../../page.ts'
import { capital } from '../../parts/capital.ts'
import { listTable } from '../../parts/list-table.ts'
import { maySee } from '../../shown-kinds.ts'
import { columnsOf, filterRows, rowsOf, sortRows, type Row } from './rows.ts'

const PER_PAGE = 50

export const listPage: SystemPage = {
  name: 'list',
  within: 'system',
  path: '/:system/:list',
  access: 'public',
  view(ask) {
    const kind = kindByList(ask.ledger.vocabulary, ask.params.list ?? '')
    return maySee(ask, kind) ? show(ask, kind) : { is: 'not-found' }
  },
}

function show(ask: SystemAsk, kind: Kind): Answer {
  const list = ask.params.list ?? ''
  const columns = columnsOf(kind)
  const filters = filtersOf(kind)
  const chosen = Object.fromEntries(
    filters.flatMap(({ name }) => (ask.query[name] ? [[name, ask.query[name]]] : [])),
  )
  const whole = once(ask, `rows ${kind.name}`, () => rowsOf(ask.snapshot, kind, ask.title))
  const sort = sortOf(
    ask.query,
    columns.map((column) => column.name),
  )
  const at = columns.findIndex((column) => column.name === sort.name)
  const found = sortRows(filterRows(whole, ask.query.q ?? '', chosen), at, sort.descending)
  if (ask.query.format === 'csv') return takenAway(ask, kind, found)
  const last = Math.max(1, Math.ceil(found.length / PER_PAGE))
  const page = Math.min(last, Math.max(1, Math.trunc(Number(ask.query.page)) || 1))
  const title = capital(kind.words.many)
  return {
    is: 'page',
    title,
    breadcrumb: [{ text: ask.system.name, href: ask.here('') }],
    current: list,
    wide: true,
    content: html`<h1 class="nhsuk-heading-l">${title}</h1>
      ${listTable({
        caption: title,
        words: kind.words,
        columns: columns.map((column) => ({
          sort: column.name,
          label: column.label,
          numeric: column.numeric,
        })),
        rows: found.slice((page - 1) * PER_PAGE, page * PER_PAGE).map((row) => row.cells),
        way: ask.way,
        found: found.length,
        whole: whole.length,
        page,
        perPage: PER_PAGE,
        sortedBy: sort,
        path: `/${ask.system.slug}/${list}`,
        query: ask.query,
        filters,
        csv: ask.here(`/${list}`, { ...ask.query, format: 'csv' }),
      })}`,
  }
}

// The list as it was searched, narrowed and sorted, all pages of it.
function takenAway(ask: SystemAsk, kind: Kind, found: readonly Row[]): Answer {
  const body = renderTableCsv({
    type: 'table',
    caption: capital(kind.words.many),
    columns: [...columnsOf(kind).map(({ label }) => ({ label })), { label: 'Id' }],
    rows: found.map((row) => [...row.cells, row.thing.id]),
  })
  const name = `${ask.system.slug}-${listKey(kind)}-${ask.standpoint.day}.csv`
  return { is: 'file', type: 'text/csv; charset=utf-8', body, name }
}

// The fields with a fixed list of values are what a list can be narrowed by.
function filtersOf(kind: Kind): readonly { name: string; label: string; options: readonly Option[] }[] {
  return kind.listed.flatMap((name) => {
    const field = kind.fields[name]
    return field?.entry.type === 'choice' ? [{ name, label: field.label, options: field.entry.options }] : []
  })
}

function sortOf(
  query: Query,
  names: readonly string[],
): { readonly name: string; readonly descending: boolean } {
  const asked = query.sort ?? 'title'
  const descending = asked.startsWith('-')
  const name = descending ? asked.slice(1) : asked
  return names.includes(name) ? { name, descending } : { name: 'title', descending: false }
}
