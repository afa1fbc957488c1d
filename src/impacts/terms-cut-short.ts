// Appointments that the draft ends before their term does, or whose term it makes shorter.
import { addDays, endOf, showDay, showWhen, type Day, type When } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import { impact } from '#core/impact.ts'
import { differencesOn } from '#core/laid-differences.ts'
import type { Thing } from '#core/snapshot.ts'
import { daysThatMatter } from '#facts/index.ts'
import type { appointment } from '#kinds/index.ts'

export type TermCutShort = {
  readonly person: Id
  readonly to: Id
  /** The first day on which it no longer holds, or reads as shorter. */
  readonly on: Day
  readonly termEnds: When
  /** Where the appointment goes on with a shorter term. */
  readonly shorter?: When
}
type Appointment = Thing<typeof appointment>

export const termsCutShort = impact<readonly TermCutShort[]>({
  name: 'terms-cut-short',
  title: 'Terms cut short',
  question: 'Whose term would end before it was due?',
  compute(of) {
    const told = new Set<Id>()
    return daysThatMatter(of).days.flatMap((on) =>
      differencesOn(of, on).flatMap((one): readonly TermCutShort[] => {
        if (one.kind !== 'appointment' || one.form === 'begun' || told.has(one.id)) return []
        const { person, to, termEnds } = (one.before as Appointment).values
        // The last day of the term is part of it.
        if (!termEnds || on > lastDay(termEnds)) return []
        const shorter = one.form === 'changed' ? (one.after as Appointment).values.termEnds : undefined
        if (one.form === 'changed' && (!shorter || lastDay(shorter) >= lastDay(termEnds))) return []
        told.add(one.id)
        return [{ person, to, on, termEnds, ...(shorter && { shorter }) }]
      }),
    )
  },
  show(found, title) {
    if (found.length === 0) return []
    const rows = found.map(({ on, person, shorter, termEnds, to }) => [
      [{ text: title(person), thing: person }],
      [{ text: title(to), thing: to }],
      shorter ? `term to ${showWhen(shorter)}` : `leaves; last day ${showDay(addDays(on, -1))}`,
      showWhen(termEnds),
    ])
    const columns = ['Person', 'Role or seat', 'With the draft', 'Term ends without it'].map((label) => ({
      label,
    }))
    return [{ type: 'table', caption: 'Terms that end sooner', columns, rows }]
  },
})

function lastDay(termEnds: When): Day {
  return termEnds.length < 10 ? addDays(endOf(termEnds), -1) : endOf(termEnds)
}
