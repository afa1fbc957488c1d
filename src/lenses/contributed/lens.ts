// Contributions: what organisations give, in money, people or kind, to a role, body, place, outcome or function that partners
// share; or what one organisation gives. Shares are of what is given in the same form; forms are never added together.
import type { Cell, Table } from '#core/block.ts'
import type { Titles } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import type { Lens } from '#core/lens.ts'
import type { Thing } from '#core/snapshot.ts'
import { contribution } from '#kinds/index.ts'

type Sort = 'money' | 'people' | 'kind'
const SORTS: readonly Sort[] = ['money', 'people', 'kind']

export type Given = {
  readonly of: Thing<typeof contribution>
  /** Of all that is given to the same, in the same form; from 0 to 1. None where nothing is given. */
  readonly share?: number
}

export type Contributed = {
  readonly asked: { readonly to?: Id; readonly by?: Id }
  /** By receiver, then form, the largest first. */
  readonly given: readonly Given[]
  /** Of what is shown, in each form that there is. */
  readonly totals: ReadonlyMap<Sort, number>
}

export const contributed: Lens<{ readonly to?: Id; readonly by?: Id }, Contributed> = {
  name: 'contributed',
  title: 'Contributions',
  question: 'Who gives what, in money or people, to what we share?',
  compute(now, asked) {
    const all = asked.to ? now.pointing(contribution, 'to', asked.to) : now.all(contribution)
    const whole = new Map<string, number>()
    for (const { values } of now.all(contribution)) {
      const name = `${values.to} ${values.sort}`
      whole.set(name, (whole.get(name) ?? 0) + values.amount)
    }
    const given = all
      .filter(({ values }) => !asked.by || values.giver === asked.by)
      .map((of): Given => {
        const sum = whole.get(`${of.values.to} ${of.values.sort}`) ?? 0
        return { of, ...(sum > 0 && { share: of.values.amount / sum }) }
      })
      .toSorted(inOrder)
    const totals = new Map<Sort, number>()
    for (const sort of SORTS) {
      const own = given.filter(({ of }) => of.values.sort === sort)
      if (own.length > 0)
        totals.set(
          sort,
          own.reduce((sum, { of }) => sum + of.values.amount, 0),
        )
    }
    return { asked, given, totals }
  },
  show: (found, title) => [table(found, title)],
}

function inOrder({ of: { values: one } }: Given, { of: { values: other } }: Given): number {
  if (one.to !== other.to) return one.to < other.to ? -1 : 1
  return SORTS.indexOf(one.sort) - SORTS.indexOf(other.sort) || other.amount - one.amount
}

function table({ asked, given, totals }: Contributed, title: Titles): Table {
  const rows = given.map(({ of: { id, values }, share }): Cell[] => [
    ...(asked.by ? [] : [[{ text: title(values.giver), thing: values.giver }]]),
    ...(asked.to ? [] : [[{ text: title(values.to), thing: values.to }]]),
    [{ text: say(values.sort, values.amount), thing: id }],
    share === undefined ? '' : `${Math.round(share * 100)}%`,
    values.agreed ?? '',
  ])
  const total = [...totals].map(([sort, amount]) => say(sort, amount)).join('; ')
  const blank: Cell[] = asked.by || asked.to ? [] : ['']
  const last: Cell[] = [[{ strong: 'Together' }], ...blank, [{ strong: total }], '', '']
  return {
    type: 'table',
    caption: 'Contributions',
    columns: [
      ...(asked.by ? [] : [{ label: 'Given by' }]),
      ...(asked.to ? [] : [{ label: 'To' }]),
      { label: 'What' },
      { label: 'Share of what is given', numeric: true },
      { label: 'Where it is agreed' },
    ],
    rows: rows.length > 1 ? [...rows, last] : rows,
    empty: 'None are recorded.',
  }
}

function say(sort: Sort, amount: number): string {
  const told = amount.toLocaleString('en-GB')
  if (sort === 'people') return `${told} whole-time equivalent`
  return `£${told} a year${sort === 'kind' ? ' in kind' : ''}`
}
