// Whoever answers, named with the person in it on the day: "Director of Discharge (Ada)", "vacant since 3 May 2026". Data
// for a line of text; knows no page.
import type { Run } from '#core/block.ts'
import { showDay } from '#core/day.ts'
import type { Titles } from '#core/field.ts'
import { holdersOf, vacanciesOf, type Holder } from '#core/holding.ts'
import type { Id } from '#core/id.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { spellForms } from '#core/spell.ts'
import { appointmentBases } from '#kinds/appointment.ts'
import { appointment, role, seat } from '#kinds/index.ts'
import { vacantSince } from './vacant-since.ts'

/** The role, seat, body or organisation, and who is in it; both link to their pages. */
export function sayHolder(now: Snapshot, holder: Id, title: Titles): readonly Run[] {
  return [{ text: title(holder), thing: holder }, ...inIt(now, holder, title)]
}

function inIt(now: Snapshot, holder: Id, title: Titles): readonly Run[] {
  if (!now.find(holder)) return [' ', { tag: 'not in force', tone: 'warning' }]
  if (!now.get(role, holder) && !now.get(seat, holder)) return []
  const people = holdersOf(now, holder)
  const empty = vacanciesOf(now, holder)
  const names = people.flatMap((one, at): Run[] => [
    ...(at > 0 ? [', '] : []),
    { text: title(one.holder), thing: one.holder },
    ...wordsOf(now, one).flatMap((tag): Run[] => [' ', { tag, tone: 'plain' }]),
  ])
  const since = empty > 0 ? vacantSince(now, holder) : undefined
  const places = people.length > 0 ? `${empty} vacant` : 'vacant'
  const vacant: Run[] =
    empty > 0 ? [' ', { tag: since ? `${places} since ${showDay(since)}` : places, tone: 'warning' }] : []
  return people.length > 0 ? [' (', ...names, ')', ...vacant] : vacant
}

/** Acting, interim, on leave, covering. */
function wordsOf(now: Snapshot, one: Holder): readonly string[] {
  const basis = now.get(appointment, one.holding.id)?.values.basis
  const words = one.spells.map((spell): string => spellForms[spell.form])
  if (basis && basis !== 'substantive') words.push(appointmentBases[basis].toLowerCase())
  return [...new Set(words)]
}
