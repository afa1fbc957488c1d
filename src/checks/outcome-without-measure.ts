// An outcome that no measure tells of. A part of a wider outcome that has a measure is not asked: the figures of a place
// can be those of the wider outcome’s measure. Nor is anything asked before the first measure is recorded.
import { check } from '#core/check.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { measure, outcome } from '#kinds/index.ts'

export const outcomeWithoutMeasure = check({
  code: 'outcome-without-measure',
  title: 'Outcome without a measure',
  question: 'For which outcomes can nobody say how they are going?',
  domain: 'learning',
  severity: 'note',
  why: 'Where nothing is counted, whoever answers for the outcome can only tell how it feels.',
  remedy:
    'Name the measure that comes nearest to it, or say in the outcome how it will be judged without one.',
  basis:
    'Our own advice. The NHS Oversight Framework 2025/26 gives each of its six domains measures of its own; an outcome that a system sets itself has none until somebody names one.',
  limits: {},
  find(now) {
    if (now.all(measure).length === 0) return []
    return now
      .all(outcome)
      .filter((one) => !isMeasured(now, one))
      .map(({ id }) => ({ about: [id] as const, evidence: undefined }))
  },
  say: ({ about: [of] }, title) => `No measure tells how “${title(of)}” is going.`,
})

function isMeasured(now: Snapshot, one: Thing<typeof outcome>): boolean {
  const seen = new Set<string>()
  let next: Thing<typeof outcome> | undefined = one
  while (next && !seen.has(next.id)) {
    if (now.pointing(measure, 'outcomes', next.id).length > 0) return true
    seen.add(next.id)
    next = now.get(outcome, next.values.partOf)
  }
  return false
}
