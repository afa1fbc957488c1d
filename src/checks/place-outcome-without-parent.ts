// An outcome of a place or neighbourhood that is part of no wider one. Not asked before the system has outcomes of its own.
import { check } from '#core/check.ts'
import { outcome } from '#kinds/index.ts'

export const placeOutcomeWithoutParent = check({
  code: 'place-outcome-without-parent',
  title: 'Outcome of a place on its own',
  question: 'Which outcomes of places help to reach nothing that the system set out to reach?',
  domain: 'connection',
  severity: 'note',
  why: 'Where places and the system speak of the same thing in different words and nobody says so, both are asked twice.',
  remedy:
    'Say which wider outcome it is part of, in the place’s own words. Where it is the place’s alone, set this aside and say so.',
  basis:
    'Report for the NHS Leadership Academy on system leadership: “the right balance between place and the wider system”.',
  limits: {},
  find(now) {
    const all = now.all(outcome)
    if (!all.some(({ values }) => values.level === 'system')) return []
    return all
      .filter(({ values: { level, partOf } }) => (level === 'place' || level === 'neighbourhood') && !partOf)
      .map(({ id, values: { area } }) => ({ about: [id] as const, evidence: { area } }))
  },
  say: ({ about: [of], evidence: { area } }, title) =>
    `“${title(of)}” is an outcome of ${area ? title(area) : 'a place'}, and part of no outcome of the system.`,
})
