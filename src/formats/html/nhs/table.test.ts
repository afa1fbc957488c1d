import { conforms } from './conformance.ts'
import { table } from './table.ts'

const columns = (head: unknown) =>
  cells(head).map((column) => {
    const { sort, ...rest } = column as { sort?: unknown }
    return sort === undefined ? rest : { ...rest, sort: sort === true ? 'none' : sort }
  })
const cells = (row: unknown) =>
  (row as readonly unknown[]).map((cell) => (typeof cell === 'string' ? { text: cell } : cell))

conforms('tables', table, {
  left: [
    'card',
    'panel',
    'variant',
    'head[]=false',
    'rows[]=false',
    'head[].align',
    'head[].width',
    'head[].sortNext',
    'rows[][].format=string',
    'rows[][].sortValue',
  ],
  // Our lists are sorted by the server, so no table carries the sorting script.
  expected: (markup) => markup.replace(' data-module="nhsuk-table"', ''),
  adapt: ({ head, rows, caption, ...options }) => ({
    ...options,
    caption: typeof caption === 'string' ? { text: caption } : caption,
    head: head && columns(head),
    rows: (rows as readonly unknown[]).map(cells),
  }),
})
