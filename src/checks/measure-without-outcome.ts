// A measure that is judged and tells of no outcome. Measures that only describe, and parts of another measure, are left
// out; one whose outcome has ended is told by `points-at-ended`. Nothing is asked before the first outcome is recorded.
import { check } from '#core/check.ts'
import { measure, outcome } from '#kinds/index.ts'

export const measureWithoutOutcome = check({
  code: 'measure-without-outcome',
  title: 'Measure without an outcome',
  question: 'What do we count without saying what it is for?',
  domain: 'learning',
  severity: 'note',
  why: 'Figures that serve no outcome take up the time of those who collect them and of the boards that read them.',
  remedy: 'Say which outcome it tells of. If it tells of none, ask whether it still needs to be looked at.',
  basis:
    'Report for the NHS Leadership Academy on system leadership, limitations of the Long Term Plan: national templates and returns that count activity and do not tell what a system is trying to change.',
  limits: {},
  find(now) {
    if (now.all(outcome).length === 0) return []
    return now
      .all(measure)
      .filter(({ values }) => {
        const judged = values.direction !== 'neutral' && !now.get(measure, values.partOf)
        return judged && (values.outcomes ?? []).length === 0
      })
      .map(({ id }) => ({ about: [id] as const, evidence: undefined }))
  },
  say: ({ about: [of] }, title) => `${title(of)} is measured, and no outcome is recorded that it tells of.`,
})
