// NHS summary list: the facts about one thing, each with what can be done about it.
import { attributes, html, type Content, type Html } from '../html.ts'
import { base, classes, hidden, type Base } from './element.ts'

export type SummaryAction = {
  readonly text: string
  readonly href: string
  /** What the action is about, for people who hear it without seeing the row. */
  readonly visuallyHiddenText?: string | undefined
}
export type SummaryRow = {
  readonly key: Content
  readonly value: Content
  readonly actions?: { readonly items: readonly SummaryAction[] } | undefined
}
export type SummaryListOptions = Base & {
  readonly rows: readonly SummaryRow[]
  readonly border?: boolean | undefined
  readonly lastRowBorder?: boolean | undefined
}

export function summaryList(options: SummaryListOptions): Html {
  const own = classes(
    'nhsuk-summary-list',
    options.border === false && 'nhsuk-summary-list--no-border',
    options.border !== false && options.lastRowBorder === false && 'nhsuk-summary-list--no-last-row-border',
  )
  const acting = options.rows.some((row) => actionsOf(row).length > 0)
  return html`<dl${base(own, options)}>${options.rows.map((row) => line(row, acting))}</dl>`
}

function actionsOf(row: SummaryRow): readonly SummaryAction[] {
  return row.actions?.items ?? []
}

function line(row: SummaryRow, acting: boolean): Html {
  const actions = actionsOf(row)
  const bare = acting && actions.length === 0 && 'nhsuk-summary-list__row--no-actions'
  return html`<div${attributes({ class: classes('nhsuk-summary-list__row', bare) })}>
    <dt class="nhsuk-summary-list__key">${row.key}</dt>
    <dd class="nhsuk-summary-list__value">${row.value}</dd>
    ${actions.length > 0 && html`<dd class="nhsuk-summary-list__actions">${waysOn(actions)}</dd>`}
  </div>`
}

function waysOn(actions: readonly SummaryAction[]): Html {
  const [first, ...more] = actions.map(wayOn)
  if (first && more.length === 0) return first
  return html`<ul class="nhsuk-summary-list__actions-list">
    ${actions.map((action) => html`<li class="nhsuk-summary-list__actions-list-item">${wayOn(action)}</li>`)}
  </ul>`
}

function wayOn(action: SummaryAction): Html {
  const more = action.visuallyHiddenText !== undefined && hidden(` ${action.visuallyHiddenText}`)
  return html`<a class="nhsuk-link" href="${action.href}">${action.text}${more}</a>`
}
