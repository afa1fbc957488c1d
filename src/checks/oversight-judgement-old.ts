// A line of oversight whose last judgement is older than its rhythm, or, where it has none, than set. One that has not
// judged yet is not asked.
import { check } from '#core/check.ts'
import { addMonths, latestDayOf, showWhen, type When } from '#core/day.ts'
import { oversight } from '#kinds/index.ts'
import { rhythms } from '#kinds/lists/rhythms.ts'

/** Months after which a judgement of each rhythm is followed by another; none where there is no rhythm to go by. */
const BETWEEN: Readonly<Record<keyof typeof rhythms, number | undefined>> = {
  weekly: 1,
  fortnightly: 1,
  monthly: 1,
  'two-monthly': 2,
  quarterly: 3,
  'twice-yearly': 6,
  yearly: 12,
  'as-required': undefined,
}

type Evidence = { readonly judgedOn: When; readonly rhythm?: keyof typeof rhythms }

export const oversightJudgementOld = check({
  code: 'oversight-judgement-old',
  title: 'Old judgement',
  question: 'Which judgements of overseers are older than they should be?',
  domain: 'connection',
  severity: 'note',
  why: 'A judgement that was made of other leaders and other services still follows an organisation, and hides that nobody has looked since.',
  remedy: 'Record the latest judgement and its day. If there is none, ask the overseer when the next is due.',
  basis:
    'Our own advice. Segments of the NHS Oversight Framework 2025/26 are published each quarter; for judgements without a rhythm no source names a number, so the limit is ours.',
  limits: {
    grace: { label: 'Months after it was due', value: 3, min: 0, max: 24, unit: 'months' },
    months: { label: 'Months, where it has no rhythm', value: 36, min: 1, max: 240, unit: 'months' },
  },
  find: (now, { grace, months }) =>
    now.all(oversight).flatMap(({ id, values: { judgedOn, of, rhythm } }) => {
      if (!judgedOn) return []
      const between = rhythm && BETWEEN[rhythm]
      // What is known to the month or year counts as its last day, so that nothing is told too early.
      const old = addMonths(latestDayOf(judgedOn), between === undefined ? months : between + grace)
      if (now.day <= old) return []
      const evidence: Evidence = { judgedOn, ...(between !== undefined && { rhythm }) }
      return [{ about: [id, of] as const, evidence }]
    }),
  say: ({ about: [of], evidence: { judgedOn, rhythm } }, title) =>
    `The last judgement of ${title(of)} is of ${showWhen(judgedOn)}${rhythm ? `, though it is made ${rhythms[rhythm].toLowerCase()}` : ''}.`,
})
