// Makes a release of what people said of themselves: counted on its day in groups that follow from the record, made safe
// together with every release before it, and added for good. The one place that reads what everybody said.
import type { Day, Moment } from '#core/day.ts'
import type { Ledger } from '#core/ledger.ts'
import { snapshot } from '#core/snapshot.ts'
import { titles, type Names } from '#core/title.ts'
import { leadersInGroups } from '#facts/index.ts'
import type { Characteristic } from '#private/characteristics.ts'
import type { Chance } from '#private/chance.ts'
import { makeRelease } from '#private/make-release.ts'
import type { Release } from '#private/release.ts'
import type { Store } from '#store/store.ts'

export type TableAsked = {
  readonly characteristic: Characteristic
  readonly minimum: number
  readonly because: string
  readonly at: Moment
  readonly day: Day
  readonly account: string
  readonly chance: Chance
}
export type TableMade =
  | { readonly is: 'made'; readonly release: Release }
  /** Another took its number: nothing was added. */
  | { readonly is: 'late' }

/** Of fewer people no number could be told that is of so many and leaves as many others. */
export function leastInGroup(minimum: number): number {
  return 2 * minimum
}

/** `before`: all releases of the system as whoever asks knows them. */
export async function makeTable(
  store: Store,
  whole: { readonly system: string; readonly ledger: Ledger; readonly names: Names },
  before: readonly Release[],
  { account, because, ...asked }: TableAsked,
): Promise<TableMade> {
  const { system, ledger, names } = whole
  const [earlier, said] = await Promise.all([
    store.releaseBases(system, asked.characteristic),
    store.everyoneSaid(system, asked.characteristic),
  ])
  const now = snapshot(ledger, asked.day)
  const groups = leadersInGroups(now, titles(now, names), leastInGroup(asked.minimum))
  const number = (before.at(-1)?.number ?? 0) + 1
  const made = makeRelease({ ...asked, number, groups, said }, earlier)
  const release = { ...made.release, because }
  const added = await store.addRelease(system, release, made.basis, account)
  return added ? { is: 'made', release } : { is: 'late' }
}
