// The differences field by field, for whoever wants every one of them: thing, field, before, after.
import { plain, type Cell, type Table } from '#core/block.ts'
import type { Difference } from '#core/compare.ts'
import { mention, type Pair } from './pair.ts'

export type Rows = { readonly rows: readonly (readonly Cell[])[]; readonly left: number }
type Values = Readonly<Record<string, unknown>>

/** A row for each field that differs; for what begins or ends, one row that says so and one for each field it brings. */
export function rowsOf(of: Pair, all: readonly Difference[], most: number): Rows {
  const rows: (readonly Cell[])[] = []
  let left = 0
  for (const one of all) {
    const names = fieldsOf(one)
    const own = names.length + (one.form === 'changed' ? 0 : 1)
    if (rows.length + own > most) left += own
    else rows.push(...rowsAbout(of, one, names))
  }
  return { rows, left }
}

function fieldsOf(one: Difference): readonly string[] {
  if (one.form === 'changed') return one.fields
  return one.form === 'begun' ? Object.keys(one.after.values) : []
}

function rowsAbout(of: Pair, one: Difference, names: readonly string[]): readonly (readonly Cell[])[] {
  const kind = of.after.ledger.vocabulary.get(one.kind)
  const name = [mention(of, one.id)]
  const force = { begun: ['no', 'yes'], ended: ['yes', 'no'] } as const
  const first = one.form === 'changed' ? [] : [[name, 'In force', ...force[one.form]]]
  const fields = names.map((field): readonly Cell[] => {
    const show = (values: Values | undefined, title: Pair['is']) =>
      values?.[field] === undefined ? '–' : plain(kind?.fields[field]?.show(values[field], title) ?? '')
    const before = one.form === 'changed' ? show(one.before.values, of.was) : '–'
    const after = one.form === 'ended' ? '–' : show(one.after.values, of.is)
    return [name, kind?.fields[field]?.label ?? field, before, after]
  })
  return [...first, ...fields]
}

export function tableOf({ rows }: Rows, caption: string): Table {
  return {
    type: 'table',
    caption,
    columns: [{ label: 'Thing' }, { label: 'Field' }, { label: 'Before' }, { label: 'After' }],
    rows,
    empty: 'Nothing differs.',
  }
}
