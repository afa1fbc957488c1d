// Someone who has held a place for the time being, acting or interim, for longer than set.
import { check } from '#core/check.ts'
import { addMonths, showDay, type Day } from '#core/day.ts'
import { spellsOn } from '#core/spell.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { appointment } from '#kinds/index.ts'

export const actingTooLong = check({
  code: 'acting-too-long',
  title: 'Acting for long',
  question: 'Who has been acting or interim for longer than they should?',
  domain: 'clarity',
  severity: 'ask',
  why: 'People follow a leader less readily who may be gone next month, and the one who acts cannot plan either.',
  remedy: 'Appoint to the place, record that they were appointed, or say why it goes on.',
  basis:
    'Report for the NHS Leadership Academy on system leadership, barriers of clarity: the stability of jobs. It names no number; the limit is ours.',
  limits: {
    months: { label: 'Months', value: 12, min: 1, max: 60, unit: 'months' },
  },
  find: (now, { months }) =>
    now.all(appointment).flatMap((one) => {
      const since = actingSince(now, one)
      if (!since || addMonths(since, months) > now.day || !now.find(one.values.to)) return []
      return [{ about: [one.values.to, one.id], evidence: { person: one.values.person, since } }]
    }),
  say: ({ about: [position], evidence: { person, since } }, title) =>
    `${title(person)} has been ${title(position)} for the time being since ${showDay(since)}.`,
})

function actingSince(now: Snapshot, one: Thing<typeof appointment>): Day | undefined {
  const spell = spellsOn(one.values.spells ?? [], now.day).find(({ form }) => form === 'acting')
  if (spell) return spell.from
  return isForNow(one.values.basis) ? basisSince(now, one) : undefined
}

// An interim who is then called acting has been there for the time being all along.
function basisSince(now: Snapshot, one: Thing<typeof appointment>): Day {
  const versions = now.ledger.timelines.get(one.id)?.versions ?? []
  let since = one.since
  for (const { from, values } of versions.toReversed()) {
    if (from > now.day) continue
    if (from < one.from || !isForNow(values.basis)) break
    since = from
  }
  return since
}

function isForNow(basis: unknown): boolean {
  return basis === 'acting' || basis === 'interim'
}
