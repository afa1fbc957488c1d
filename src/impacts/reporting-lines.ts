// Bodies and roles whose line of report changes, or breaks because what it leads to is gone, or comes back to itself.
import type { Text } from '#core/block.ts'
import { showDay, type Day } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import { impact, type Laid } from '#core/impact.ts'
import { differencesOn } from '#core/laid-differences.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { daysThatMatter } from '#facts/index.ts'
import { body, role } from '#kinds/index.ts'

export type LineOfReport = {
  readonly thing: Id
  readonly from: Day
  readonly was: readonly Id[]
  readonly would: readonly Id[]
  readonly state: 'changes' | 'breaks' | 'circle'
}

export const reportingLines = impact<readonly LineOfReport[]>({
  name: 'reporting-lines',
  title: 'Lines of report',
  question: 'Who would report to someone else, or to nobody?',
  compute(of) {
    const told = new Map<Id, string>()
    return daysThatMatter(of).days.flatMap((day) =>
      linesOn(of, day).filter((one) => {
        const written = `${one.state} ${one.was.join()} ${one.would.join()}`
        if (told.get(one.thing) === written) return false
        told.set(one.thing, written)
        return true
      }),
    )
  },
  show(found, title) {
    const name = (id: Id) => ({ text: title(id), thing: id })
    const named = (ids: readonly Id[]): Text =>
      ids.length === 0 ? 'nobody' : ids.flatMap((id, at) => [...(at > 0 ? [', '] : []), name(id)])
    if (found.length === 0) return []
    const rows = found.map(({ from, state, thing, was, would }) => [
      [name(thing)],
      showDay(from),
      named(was),
      named(would),
      state === 'changes' ? '' : [{ tag: WORDS[state], tone: 'warning' } as const],
    ])
    const columns = ['Body or role', 'From', 'Reports to without the draft', 'With it', 'To look at'].map(
      (label) => ({ label }),
    )
    return [{ type: 'table', caption: 'Lines of report that differ', columns, rows }]
  },
})

const WORDS = { breaks: 'ends with what it leads to', circle: 'comes back to itself' } as const

function linesOn(of: Laid, day: Day): readonly LineOfReport[] {
  const [was, would] = [of.was(day), of.would(day)]
  const all = differencesOn(of, day)
  const own = all
    .filter((one) => one.form === 'changed' && one.fields.includes('reportsTo'))
    .map(({ id }) => id)
  const orphans = all.flatMap((one) => {
    if (one.form !== 'ended' || (one.kind !== 'body' && one.kind !== 'role')) return []
    return [...would.pointing(body, 'reportsTo', one.id), ...would.pointing(role, 'reportsTo', one.id)].map(
      ({ id }) => id,
    )
  })
  const begun = all.filter((one) => one.form === 'begun').map(({ id }) => id)
  return [...new Set([...own, ...orphans, ...begun])].flatMap((thing) => {
    const [before, after] = [aboveOf(was, thing), aboveOf(would, thing)]
    const standing = after.filter((id) => would.find(id))
    const state = isCircle(would, thing) ? 'circle' : standing.length < after.length ? 'breaks' : 'changes'
    if (state === 'changes' && !own.includes(thing)) return []
    return [{ thing, from: day, was: before, would: standing, state }]
  })
}

function aboveOf(now: Snapshot, id: Id): readonly Id[] {
  const above = now.get(body, id)?.values.reportsTo
  return above ? [above] : (now.get(role, id)?.values.reportsTo ?? [])
}

function isCircle(now: Snapshot, of: Id): boolean {
  const seen = new Set<Id>()
  const visit = (id: Id): boolean =>
    aboveOf(now, id).some((above) => above === of || (!seen.has(above) && (seen.add(above), visit(above))))
  return visit(of)
}
