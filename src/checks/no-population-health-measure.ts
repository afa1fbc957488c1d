// A system with measures, none of which speaks of the health of the population. Only measures that say what they speak of
// are counted, and nothing is asked before there are a few of them.
import { check } from '#core/check.ts'
import { systemArea } from '#facts/index.ts'
import { measure } from '#kinds/index.ts'

export const noPopulationHealthMeasure = check({
  code: 'no-population-health-measure',
  title: 'No measure of the population’s health',
  question: 'Does anything we count tell whether people are healthier?',
  domain: 'learning',
  severity: 'ask',
  why: 'A system that only looks at services sees people once they are ill, and never those it has kept well.',
  remedy:
    'Ask the directors of public health which one or two measures of the population’s health to look at, such as the gap in healthy life expectancy.',
  basis:
    'Report for the NHS Leadership Academy on system leadership, implications of the Long Term Plan: a shift to overall population health. Health and inequalities is one of the six domains of the NHS Oversight Framework 2025/26.',
  limits: {
    measures: { label: 'Measures before it is asked', value: 5, min: 2, max: 1000, unit: 'measures' },
  },
  find(now, { measures }) {
    const about = systemArea(now)?.id
    const known = now.all(measure).filter(({ values }) => values.sort)
    if (!about || known.length < measures) return []
    if (known.some(({ values }) => values.sort === 'population-health')) return []
    return [{ about: [about], evidence: { known: known.length } }]
  },
  say: ({ about: [of], evidence: { known } }, title) =>
    `None of ${known} measures of ${title(of)} speaks of the health of the population.`,
})
