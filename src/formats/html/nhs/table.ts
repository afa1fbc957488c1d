// NHS table. Responsive: on a phone each row becomes a card, every value with its column's name.
import { attributes, html, type Content, type Html } from '../html.ts'
import { base, classes, hidden, type Base, type Size } from './element.ts'

export type TableHead = {
  readonly text?: Content | undefined
  readonly format?: 'numeric' | undefined
  readonly classes?: string | undefined
  readonly visuallyHiddenText?: string | undefined
  /** Where the list goes when it is sorted by this column. */
  readonly href?: string | undefined
  readonly sort?: 'none' | 'ascending' | 'descending' | undefined
}
export type TableCell = {
  readonly text: Content
  readonly format?: 'numeric' | undefined
  readonly classes?: string | undefined
  readonly href?: string | undefined
  readonly visuallyHiddenText?: string | undefined
}
export type TableCaption = {
  readonly text: Content
  readonly size?: Size | undefined
  readonly id?: string | undefined
  readonly classes?: string | undefined
}

export type TableOptions = Base & {
  readonly caption?: TableCaption | undefined
  readonly head?: readonly TableHead[] | undefined
  readonly rows: readonly (readonly TableCell[])[]
  readonly firstCellIsHeader?: boolean | undefined
  readonly responsive?: boolean | undefined
  readonly compact?: boolean | undefined
  readonly striped?: boolean | undefined
  readonly border?: boolean | undefined
  readonly lastRowBorder?: boolean | undefined
  /** Scrolls within itself where it is too wide; takes its name from the caption, which then needs an id. */
  readonly scroll?: boolean | undefined
}

export function table(options: TableOptions): Html {
  const sortable = options.head?.some((column) => column.sort !== undefined) ?? false
  const own = classes(
    'nhsuk-table',
    options.compact && 'nhsuk-table--compact',
    options.responsive && 'nhsuk-table--responsive',
    options.border === false && 'nhsuk-table--no-border',
    options.border !== false && options.lastRowBorder === false && 'nhsuk-table--no-last-row-border',
    sortable && 'nhsuk-table--sortable',
    options.striped && 'nhsuk-table--striped',
  )
  const role = options.responsive && 'table'
  const tag = base(own, { ...options, attributes: { role, ...options.attributes } })
  const written = html`<table${tag}>
    ${options.caption && captionOf(options.caption, sortable)}
    ${options.head && options.head.length > 0 && headOf(options, options.head, sortable)}
    <tbody class="nhsuk-table__body">${options.rows.map((row) => rowOf(options, row))}</tbody>
  </table>`
  if (!options.scroll) return written
  const name = attributes({ 'aria-labelledby': options.caption?.id })
  return html`<div class="nhsuk-scroll" data-module="nhsuk-scroll">
    <div class="nhsuk-scroll__content" role="region"${name}>${written}</div>
  </div>`
}

function captionOf(caption: TableCaption, sortable: boolean): Html {
  const size = caption.size && `nhsuk-table__caption--${caption.size}`
  const name = classes('nhsuk-table__caption', size, caption.classes)
  const more = sortable && hidden(' (Column headers are sortable)')
  return html`<caption${attributes({ class: name, id: caption.id })}>${caption.text}${more}</caption>`
}

function headOf(options: TableOptions, head: readonly TableHead[], sortable: boolean): Html {
  const role = (name: string) => attributes({ role: options.responsive && name })
  return html`<thead class="nhsuk-table__head"${role('rowgroup')}>
    <tr class="nhsuk-table__row"${role('row')}>
      ${head.map((column) => {
        const tag = attributes({
          class: cellClasses('nhsuk-table__header', column),
          scope: 'col',
          role: options.responsive && 'columnheader',
          'data-sort': sortable && column.sort !== undefined,
          'aria-sort': column.sort === 'none' ? undefined : column.sort,
        })
        return html`<th${tag}>${linked(column)}</th>`
      })}
    </tr>
  </thead>`
}

function rowOf(options: TableOptions, row: readonly TableCell[]): Html {
  return html`<tr class="nhsuk-table__row"${attributes({ role: options.responsive && 'row' })}>
    ${row.map((cell, at) => cellOf(options, cell, at))}
  </tr>`
}

function cellOf(options: TableOptions, cell: TableCell, at: number): Html {
  const column = options.head?.[at]
  const leads = at === 0 && options.firstCellIsHeader === true
  const name = cellClasses(leads ? 'nhsuk-table__header' : 'nhsuk-table__cell', cell, column)
  const inside = options.responsive && column ? named(column, cell) : linked(cell)
  if (leads) return html`<th class="${name}" scope="row"${options.responsive && ROW_HEADER}>${inside}</th>`
  return html`<td class="${name}"${options.responsive && CELL}>${inside}</td>`
}

const ROW_HEADER = attributes({ role: 'rowheader' })
const CELL = attributes({ role: 'cell' })

// Markup is wrapped so that name and value stay two things when the row becomes a card.
function named(column: TableHead, cell: TableCell): Html {
  const value = linked(cell)
  const more = column.visuallyHiddenText !== undefined && hidden(` ${column.visuallyHiddenText}`)
  return html`<span class="nhsuk-table__heading" aria-hidden="true">${column.text}${more} </span>${
    typeof cell.text === 'string' ? value : html`<span>${value}</span>`
  }`
}

function cellClasses(block: string, cell: TableHead | TableCell, column?: TableHead): string {
  const numeric = (cell.format ?? column?.format) === 'numeric'
  return classes(block, numeric && `${block}--numeric`, cell.classes)
}

function linked(cell: TableHead | TableCell): Html {
  const between = cell.text === undefined ? '' : ' '
  const more = cell.visuallyHiddenText !== undefined && hidden(between + cell.visuallyHiddenText)
  if (cell.href === undefined) return html`${cell.text}${more}`
  return html`<a class="nhsuk-link" href="${cell.href}">${cell.text}${more}</a>`
}
