// An outcome for which several are accountable at the same level and area. Whoever has ended is left out: another check
// tells it.
import { check } from '#core/check.ts'
import type { Id } from '#core/id.ts'
import { answeringOn, sayLevel, sayList } from '#facts/index.ts'
import type { AnsweringLevel } from '#kinds/lists/levels.ts'

type Where = {
  readonly level: AnsweringLevel
  /** Where it is another than that of the outcome. */
  readonly area?: Id
}

export const outcomeWithSeveralAccountable = check({
  code: 'outcome-with-several-accountable',
  title: 'Several accountable for one outcome',
  question: 'For which outcomes are several accountable at once?',
  domain: 'clarity',
  severity: 'ask',
  why: 'Where several are accountable, each can wait for the other, and a board does not know whom to ask.',
  remedy:
    'Agree which one of them is accountable at that level, and record the others as responsible or contributing.',
  basis:
    'Report for the NHS Leadership Academy on system leadership, limitations of the Long Term Plan: “it’s the other organisations that need to step up”. That one should be accountable at each level is our own advice.',
  limits: {},
  find: (now) =>
    answeringOn(now).flatMap(({ outcome, levels }) => {
      const clashes = levels.flatMap(({ area, level, standing: holders }) => {
        const other = area && area !== outcome.values.area ? area : undefined
        return holders.length > 1 ? [{ holders, where: { level, ...(other && { area: other }) } }] : []
      })
      // The same two at two levels are one finding.
      const each = Map.groupBy(clashes, ({ holders }) => holders.join(' '))
      return [...each.values()].flatMap((same) => {
        const [first] = same
        const where: readonly Where[] = same.map((one) => one.where)
        return first ? [{ about: [outcome.id, ...first.holders] as const, evidence: { where } }] : []
      })
    }),
  say({ about: [of, ...holders], evidence: { where } }, title) {
    const places = where.map((one) => sayLevel(one, title))
    return `${holders.length === 2 ? 'Two' : holders.length} are accountable for “${title(of)}” ${sayList(places)}: ${sayList(holders.map(title))}.`
  },
})
