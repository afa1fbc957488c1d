// Rows about what has ended or is still to begin, where the record says so too: they say what the record
// says, and must not begin once more only because the thing is not in force on the day.
import { addDays, endOf, isDay, type Day, type When } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import type { Values } from '#core/kind.ts'
import { parseDate } from '#files/parse-date.ts'
import { plainName } from '../parts/match-name.ts'
import { cellOf, type Line } from './lines.ts'
import type { Work } from './work.ts'

type Elsewhen = { readonly id: Id; readonly start: When; readonly until?: Day; readonly values: Values }
/** `name` where it is not the row's own. */
export type OtherDays = (line: Line, isSame?: (values: Values) => boolean, name?: string) => Id | undefined

/**
 * Finds the thing of a kind with the row's name, not in force on the day, that ended or begins when the row
 * says.
 */
export function otherDays(work: Work, kind: string): OtherDays {
  const byName = new Map<string, Elsewhen[]>()
  for (const one of thingsOfOtherDays(work, kind)) {
    const others = Array.isArray(one.values.otherNames) ? (one.values.otherNames as readonly string[]) : []
    for (const name of [one.values.name, ...others]) {
      if (typeof name !== 'string') continue
      const known = byName.get(plainName(name))
      if (known) known.push(one)
      else byName.set(plainName(name), [one])
    }
  }
  return (line, isSame = () => true, name = cellOf(line, 'name')?.text ?? '') => {
    if (byName.size === 0) return undefined
    const known = byName.get(plainName(name)) ?? []
    const found = known.find((one) => isWhenSaid(line, one) && isSame(one.values))
    if (!found) return undefined
    work.register.enter(kind, found.id, found.values)
    const rule = 'It is not in force on the day, and the record has it with the same date.'
    work.inquiry.interpret(line.where, line.source.raw ?? '', 'as the record has it', rule)
    return found.id
  }
}

/** Things of a kind that are in the record but not in force on the day. */
export function thingsOfOtherDays(work: Work, kind: string): readonly Elsewhen[] {
  return (work.now.ledger.byKind.get(kind) ?? []).flatMap((id): Elsewhen[] => {
    const version = work.now.find(id) ? undefined : work.now.nearest(id)
    if (!version) return []
    const { until, values, period } = version
    return [{ id, start: period.start, values, ...(until !== undefined && { until }) }]
  })
}

/** Whether a row gives the end, or the beginning, that the record gives. */
export function isWhenSaid(line: Line, { start, until }: Pick<Elsewhen, 'start' | 'until'>): boolean {
  const after = dayAfter(line)
  if (after !== undefined && after === until) return true
  const first = parseDate((cellOf(line, 'start') ?? cellOf(line, 'since'))?.value)
  return first.is === 'date' && first.when === start
}

/** The first day after the last day a row gives. */
export function dayAfter(line: Line): Day | undefined {
  const last = parseDate(cellOf(line, 'end')?.value)
  if (last.is !== 'date') return undefined
  return isDay(last.when) ? addDays(last.when, 1) : endOf(last.when)
}

/** In the record, but not in force on the day. */
export function isOver(work: Work, id: Id): boolean {
  return work.now.ledger.timelines.has(id) && !work.now.find(id)
}
