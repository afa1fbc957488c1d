// An outcome for which nobody is accountable at its own level. A role that is recorded and vacant is told by
// `accountable-role-vacant`.
import { check } from '#core/check.ts'
import type { Id } from '#core/id.ts'
import { answeringOn, atLevel, faultsOfAnswering, sayList } from '#facts/index.ts'
import type { AnsweringLevel } from '#kinds/lists/levels.ts'

type Evidence = {
  readonly level: AnsweringLevel
  readonly elsewhere: readonly { readonly level: AnsweringLevel; readonly holders: readonly Id[] }[]
}

export const outcomeWithoutAccountable = check({
  code: 'outcome-without-accountable',
  title: 'Nobody accountable for an outcome',
  question: 'For which outcomes is nobody accountable?',
  domain: 'clarity',
  severity: 'act',
  why: 'Where nobody is accountable, each organisation can say that it is somebody else’s area, and nobody is asked how it is going.',
  remedy: 'Agree which one role answers for it at its own level, and record it as accountable.',
  basis:
    'Report for the NHS Leadership Academy on system leadership, limitations of the Long Term Plan: hard to understand which organisation is held accountable for a metric, “that’s not my area”.',
  limits: {},
  find: (now) =>
    answeringOn(now).flatMap((one) => {
      const { outcome, levels } = one
      if (faultsOfAnswering(one).gaps.length === 0) return []
      const elsewhere = levels.slice(1).map(({ level, accountable }) => ({
        level,
        holders: [...new Set(accountable.map((of) => of.holder))],
      }))
      const evidence: Evidence = { level: outcome.values.level, elsewhere }
      return [{ about: [outcome.id], evidence }]
    }),
  say({ about: [of], evidence: { level, elsewhere } }, title) {
    const others = elsewhere.map((one) => `${atLevel[one.level]} ${sayList(one.holders.map(title))}`)
    const is = elsewhere.flatMap((one) => one.holders).length === 1 ? 'is' : 'are'
    const though = others.length > 0 ? `, though ${sayList(others)} ${is}` : ''
    return `Nobody is accountable for “${title(of)}” ${atLevel[level]}${though}.`
  },
})
