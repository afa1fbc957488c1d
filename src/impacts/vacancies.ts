// Places that a draft empties or fills: seats on bodies in force, and roles. Worked out on each day that matters.
import type { Block, Cell } from '#core/block.ts'
import { showDay, type Day } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import { placesOf, vacanciesOf } from '#core/holding.ts'
import { kindOf, type Id } from '#core/id.ts'
import { impact, type Laid } from '#core/impact.ts'
import { differencesOn } from '#core/laid-differences.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { daysThatMatter, movedExOfficio } from '#facts/index.ts'
import { body, seat } from '#kinds/index.ts'

export type VacancyChange = {
  readonly position: Id
  readonly from: Day
  /** Empty places without and with the draft, of so many. */
  readonly was: number
  readonly would: number
  readonly places: number
}
export type Vacancies = {
  readonly appear: readonly VacancyChange[]
  readonly filled: readonly VacancyChange[]
}

export const vacancies = impact<Vacancies>({
  name: 'vacancies',
  title: 'Vacancies',
  question: 'Which places would stand empty, and which would be filled?',
  compute(of) {
    const told = new Map<Id, VacancyChange>()
    const found: VacancyChange[] = []
    for (const day of daysThatMatter(of).days) {
      for (const one of changesOn(of, day)) {
        const last = told.get(one.position)
        const before = last ? last.would - last.was : 0
        told.set(one.position, one)
        if (one.would - one.was !== before && one.would !== one.was) found.push(one)
      }
    }
    return {
      appear: found.filter(({ was, would }) => would > was),
      filled: found.filter(({ was, would }) => would < was),
    }
  },
  show({ appear, filled }, title) {
    return [
      ...tableOf('Places that stand empty with the draft', appear, title),
      ...tableOf('Places that the draft fills or gives up', filled, title),
    ]
  },
})

function changesOn(of: Laid, day: Day): readonly VacancyChange[] {
  const [was, would] = [of.was(day), of.would(day)]
  return touched(of, day).map((position) => ({
    position,
    from: day,
    was: emptyIn(was, position),
    would: emptyIn(would, position),
    places: Math.max(placesOf(would, position), placesOf(was, position)),
  }))
}

function touched(of: Laid, day: Day): readonly Id[] {
  const [was, would] = [of.was(day), of.would(day)]
  const all = differencesOn(of, day)
  const own = all.flatMap((one): readonly Id[] => {
    if (one.kind === 'role' || one.kind === 'seat') return [one.id]
    if (one.kind === 'body')
      return [was, would].flatMap((now) => now.pointing(seat, 'body', one.id).map(({ id }) => id))
    if (one.kind !== 'appointment') return []
    const sides = [one.form !== 'begun' && one.before, one.form !== 'ended' && one.after]
    return sides.flatMap((side) => (side ? [(side.values as { readonly to: Id }).to] : []))
  })
  return [...new Set([...own, ...movedExOfficio(was, would, all).map((one) => one.position)])]
}

// A seat of a body that is no more is nobody's to fill.
function emptyIn(now: Snapshot, position: Id): number {
  if (kindOf(position) === 'seat' && !now.get(body, now.get(seat, position)?.values.body)) return 0
  return vacanciesOf(now, position)
}

function tableOf(caption: string, all: readonly VacancyChange[], title: Titles): readonly Block[] {
  if (all.length === 0) return []
  const rows = all.map((one): Cell[] => [
    [{ text: title(one.position), thing: one.position }],
    showDay(one.from),
    one.was,
    one.would,
    one.places,
  ])
  const columns = [
    { label: 'Seat or role' },
    { label: 'From' },
    { label: 'Empty without the draft', numeric: true },
    { label: 'Empty with it', numeric: true },
    { label: 'Places', numeric: true },
  ]
  return [{ type: 'table', caption, columns, rows }]
}
