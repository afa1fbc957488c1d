// A system with outcomes, none of which looks further ahead than three years. Only outcomes that say by when are counted,
// and nothing is asked before there are a few of them.
import { check } from '#core/check.ts'
import { systemArea } from '#facts/index.ts'
import { outcome } from '#kinds/index.ts'

const LONG: ReadonlySet<string | undefined> = new Set(['five-years', 'ten-years'])

export const noLongHorizon = check({
  code: 'no-long-horizon',
  title: 'No outcome beyond three years',
  question: 'Is there anything we set out to reach that takes longer than three years?',
  domain: 'learning',
  severity: 'ask',
  why: 'Prevention and fairer health take five or ten years. What nobody answers for gives way to this winter.',
  remedy: 'Agree one or two outcomes for five to ten years, with somebody who answers for them now.',
  basis:
    'Report for the NHS Leadership Academy on system leadership, capabilities of system leaders: think ahead and plan for long-term objectives, “in five or 10 years”; and barriers of resources: short-term pressures. It names no number; the limit is ours.',
  limits: {
    outcomes: { label: 'Outcomes before it is asked', value: 5, min: 2, max: 1000, unit: 'outcomes' },
  },
  find(now, { outcomes }) {
    const about = systemArea(now)?.id
    const known = now.all(outcome).filter(({ values }) => values.horizon)
    if (!about || known.length < outcomes) return []
    if (known.some(({ values }) => LONG.has(values.horizon))) return []
    return [{ about: [about], evidence: { known: known.length } }]
  },
  say: ({ about: [of], evidence: { known } }, title) =>
    `None of ${known} outcomes of ${title(of)} looks further ahead than three years.`,
})
