// How money reads: totals at a glance, by organisation, by place, and month by month. £ million throughout.
import type { Block, Cell, Table } from '#core/block.ts'
import { showDay, type Day } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import type { Finance, MoneyOf } from './answer.ts'

export function showFinance(found: Finance, title: Titles): readonly Block[] {
  if (!found.measure || found.organisations.length === 0) return [nothingYet]
  const said = sayMoney(found.measure.values.decimals ?? 1)
  return [
    glance(found, said),
    ...missingNotice(found, title),
    byOrganisation(found, said, title),
    byPlace(found, said, title),
    { type: 'prose', text: RULE },
    ...withinSaid(found, title),
    { type: 'heading', level: 2, text: 'Month by month' },
    {
      type: 'prose',
      text: [
        'Each month by itself. Whether a change is more than chance is read on the ',
        { text: 'chart of the measure', thing: found.measure.id },
        '.',
      ],
    },
    byMonth(found, said, title),
  ]
}

const nothingYet: Block = {
  type: 'notice',
  tone: 'information',
  title: 'No money is loaded yet',
  text: 'Add a measure in £ million with the theme of finance, published monthly, whose figures of parts are added. Then load its plan and actual figures for each organisation.',
}

const RULE =
  'Plan and actual of the year so far are of the months that have both. An organisation that serves one place is counted there; one that serves several, or the whole system, is counted once, across places. No forecast is made.'

type Say = (value: number | undefined) => string

function sayMoney(decimals: number): Say {
  const form = new Intl.NumberFormat('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'negative',
  })
  return (value) => (value === undefined ? 'not known' : form.format(value).replace('-', '−'))
}

/** Shares mean nothing where some are above nought and others below, so they are left out there. */
function hasShares(all: readonly number[]): boolean {
  const isOneSided = all.every((one) => one >= 0) || all.every((one) => one <= 0)
  return isOneSided && all.some((one) => one !== 0)
}

function shareIn(part: number, all: readonly number[]): string {
  return `${((100 * part) / all.reduce((sum, one) => sum + one, 0)).toFixed(1)}%`
}

function glance({ system, organisations, year }: Finance, said: Say): Block {
  const months = Math.max(...organisations.map((one) => one.months))
  const rows = [
    { key: 'Year', value: `April ${year} to March ${year + 1}, ${months} of 12 months` },
    { key: 'Actual, year so far', value: `£${said(system.actual)} million` },
    { key: 'Plan, year so far', value: `£${said(system.plan)} million` },
    { key: 'Against plan', value: `£${said(system.actual - system.plan)} million` },
  ]
  return { type: 'summary', rows: rows.map(({ key, value }) => ({ key, value: value.replace('£−', '−£') })) }
}

function missingNotice({ organisations }: Finance, title: Titles): readonly Block[] {
  const late = organisations.filter(({ missing }) => missing.length > 0)
  if (late.length === 0) return []
  const each = late.map(({ of, missing }) => `${title(of)} (${missing.map(monthSaid).join(', ')})`)
  return [
    {
      type: 'notice',
      tone: 'warning',
      title: 'Months are missing',
      text: `Due and not loaded: ${each.join('; ')}. They are in no total.`,
    },
  ]
}

const monthSaid = (month: Day) => showDay(month).replace(/^\d+ /, '')

function columnsFor(all: readonly number[]) {
  const share = hasShares(all) ? ['Share of actual'] : []
  return ['Plan so far', 'Actual so far', 'Against plan', ...share].map((label) => ({ label, numeric: true }))
}

function byOrganisation({ organisations, system }: Finance, said: Say, title: Titles): Table {
  const actuals = organisations.map(({ actual }) => actual)
  const rows = organisations.map((one): readonly Cell[] => [
    [{ text: title(one.of), thing: one.of }],
    ...sums(one, actuals, said),
    said(one.planOfYear),
    `${one.months}`,
  ])
  return {
    type: 'table',
    caption: 'By organisation, £ million',
    columns: [
      { label: 'Organisation' },
      ...columnsFor(actuals),
      { label: 'Plan of the year', numeric: true },
      { label: 'Months', numeric: true },
    ],
    rows: [
      ...rows,
      [[{ strong: 'All' }], ...sums(system, actuals, said), said(planOfAll(organisations)), ''],
    ],
  }
}

function planOfAll(all: readonly MoneyOf[]): number | undefined {
  const plans = all.map(({ planOfYear }) => planOfYear)
  return plans.every((one) => one !== undefined) ? plans.reduce((sum, one) => sum + one, 0) : undefined
}

function sums(
  { plan, actual }: { readonly plan: number; readonly actual: number },
  all: readonly number[],
  said: Say,
): readonly string[] {
  const share = hasShares(all) ? [shareIn(actual, all)] : []
  return [said(plan), said(actual), said(actual - plan), ...share]
}

function byPlace({ places, system }: Finance, said: Say, title: Titles): Table {
  const actuals = places.map(({ actual }) => actual)
  const rows = places.map((one): readonly Cell[] => [
    one.place ? [{ text: title(one.place), thing: one.place }] : 'Across places',
    one.count,
    ...sums(one, actuals, said),
  ])
  return {
    type: 'table',
    caption: 'By place, £ million',
    columns: [{ label: 'Place' }, { label: 'Organisations', numeric: true }, ...columnsFor(actuals)],
    rows: [
      ...rows,
      [
        [{ strong: 'System' }],
        places.reduce((sum, { count }) => sum + count, 0),
        ...sums(system, actuals, said),
      ],
    ],
  }
}

function withinSaid({ within }: Finance, title: Titles): readonly Block[] {
  if (within.length === 0) return []
  const names = within.map(title).join(', ')
  return [{ type: 'prose', text: `Counted within the organisation they are part of: ${names}.` }]
}

function byMonth({ organisations }: Finance, said: Say, title: Titles): Table {
  const months = organisations[0]?.months12.map(({ month }) => month) ?? []
  return {
    type: 'table',
    caption: 'Actual and plan of each month, £ million',
    columns: [{ label: 'Month' }, ...organisations.map(({ of }) => ({ label: title(of), numeric: true }))],
    rows: months.map((month, at) => [
      monthSaid(month),
      ...organisations.map(({ months12 }) => cellOf(months12[at], said)),
    ]),
  }
}

function cellOf(one: MoneyOf['months12'][number] | undefined, said: Say): Cell {
  if (!one) return ''
  const plan = one.plan === undefined ? 'no plan' : `plan ${said(one.plan)}`
  if (one.actual !== undefined) return `${said(one.actual)} (${plan})`
  return one.due ? [{ tag: 'missing', tone: 'warning' }, ` (${plan})`] : plan
}
