// What is answered about money in a financial year, in £ million.
import type { Id } from '#core/id.ts'
import type { Thing } from '#core/snapshot.ts'
import type { measure } from '#kinds/index.ts'
import type { Month, Totals } from './months.ts'

export type MoneyOf = Totals & {
  readonly of: Id
  readonly months12: readonly Month[]
  /** The one place that it serves; none for one that serves several, or the system. */
  readonly place?: Id
}

export type MoneyOfPlace = Pick<Totals, 'plan' | 'actual'> & { readonly place?: Id; readonly count: number }

export type Finance = {
  /** What can be looked at: money in £ million, published monthly, that can be added. */
  readonly measures: readonly Thing<typeof measure>[]
  readonly measure?: Thing<typeof measure>
  readonly year: number
  readonly organisations: readonly MoneyOf[]
  readonly places: readonly MoneyOfPlace[]
  readonly system: Pick<Totals, 'plan' | 'actual'>
  /** Parts of an organisation that has figures itself, which hold theirs too. */
  readonly within: readonly Id[]
}
