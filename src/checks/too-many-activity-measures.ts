// A system most of whose measures count what was done. Only measures that say what they speak of are counted, and nothing
// is asked before there are a few of them.
import { check } from '#core/check.ts'
import type { Id } from '#core/id.ts'
import { systemArea } from '#facts/index.ts'
import { measure } from '#kinds/index.ts'

type Evidence = { readonly activity: readonly Id[]; readonly known: number }

export const tooManyActivityMeasures = check({
  code: 'too-many-activity-measures',
  title: 'Mostly counting activity',
  question: 'How much of what we look at is only how much was done?',
  domain: 'learning',
  severity: 'ask',
  why: 'What is counted is what leaders are asked about. Activity is easy to count, and says little of what became of people.',
  remedy:
    'Ask of each activity measure what it is done for, and find a measure of that. Those that only describe demand need not be looked at by boards.',
  basis:
    'Report for the NHS Leadership Academy on system leadership, limitations of the Long Term Plan: “blunt hospital-centric activity counting mechanisms”. It names no number; the limits are ours.',
  limits: {
    share: { label: 'Share of activity measures', value: 50, min: 0, max: 100, unit: 'percent' },
    measures: { label: 'Measures before it is asked', value: 5, min: 2, max: 1000, unit: 'measures' },
  },
  find(now, { measures, share }) {
    const about = systemArea(now)?.id
    const known = now.all(measure).filter(({ values }) => values.sort)
    const activity = known.filter(({ values }) => values.sort === 'activity').map(({ id }) => id)
    if (!about || known.length < measures || activity.length * 100 <= share * known.length) return []
    const evidence: Evidence = { activity, known: known.length }
    return [{ about: [about], evidence }]
  },
  say: ({ about: [of], evidence: { activity, known } }, title) =>
    `${activity.length} of ${known} measures of ${title(of)} count activity.`,
  evidence: ({ evidence: { activity } }, title) => activity.map((id) => [{ text: title(id), thing: id }]),
})
