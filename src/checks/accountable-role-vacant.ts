// An outcome whose accountable role or seat has nobody in it, or whose accountable holder has ended. That the role is
// vacant is told once for the role by `vacant-role`; here, for each outcome, that nobody answers for it.
import { check } from '#core/check.ts'
import { addMonths, showDay } from '#core/day.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { accountableIn, answeringOn, nobodyThere, type NobodyThere } from '#facts/index.ts'

export const accountableRoleVacant = check({
  code: 'accountable-role-vacant',
  title: 'Accountable, and nobody there',
  question: 'For which outcomes is the accountable role vacant, or no more?',
  domain: 'clarity',
  severity: 'act',
  why: 'On paper somebody answers for the outcome. In fact nobody can be asked.',
  remedy:
    'Record who has taken the role up or acts in it, or pass the outcome to a role that somebody holds.',
  basis:
    'Report for the NHS Leadership Academy on system leadership, limitations of the Long Term Plan: the lack of a clear accountability system; and barriers of clarity: the stability of jobs.',
  limits: {
    months: { label: 'Months vacant before it is told', value: 0, min: 0, max: 60, unit: 'months' },
  },
  find: (now, { months }) =>
    answeringOn(now).flatMap((one) => {
      const holders = new Set(accountableIn(one).map(({ holder }) => holder))
      return [...holders].flatMap((holder) => {
        const lack = nobodyThere(now, holder)
        return lack && isTold(now, lack, months)
          ? [{ about: [one.outcome.id, holder] as const, evidence: lack }]
          : []
      })
    }),
  say: ({ about: [of, holder], evidence }, title) =>
    evidence.state === 'ended'
      ? `${title(holder ?? of)} is recorded as accountable for “${title(of)}”, but has ended.`
      : `${title(holder ?? of)} is accountable for “${title(of)}”, and nobody is recorded in it${evidence.since ? ` since ${showDay(evidence.since)}` : ''}.`,
})

function isTold(now: Snapshot, lack: NobodyThere, months: number): boolean {
  return lack.state === 'ended' || !lack.since || addMonths(lack.since, months) <= now.day
}
