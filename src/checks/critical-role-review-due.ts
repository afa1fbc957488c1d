// A critical role whose day for looking at it again has passed. One without such a day is not asked about, and that it stands
// empty is told by the check of vacant roles.
import { check } from '#core/check.ts'
import { latestDayOf, showWhen } from '#core/day.ts'
import { criticalRole, role } from '#kinds/index.ts'

export const criticalRoleReviewDue = check({
  code: 'critical-role-review-due',
  title: 'Critical role to look at again',
  question: 'Which critical roles were to be looked at again by now?',
  domain: 'learning',
  severity: 'note',
  why: 'What is critical changes with what the system has to do. A list that nobody looks at again keeps people in readiness for posts that no longer matter, and misses those that do.',
  remedy:
    'Ask whether it is still critical and whether someone could follow. Then give it another day, or say that it is not critical any more.',
  basis:
    'Our own advice, after the report for the NHS Leadership Academy on system leadership, supporting and developing system leaders: plan for succession early.',
  limits: {},
  find: (now) =>
    now.all(criticalRole).flatMap(({ id, values: { review, role: of } }) => {
      // What is known to the month or year counts as its last day, so that nothing is told too early.
      if (review === undefined || latestDayOf(review) >= now.day || !now.get(role, of)) return []
      return [{ about: [id, of], evidence: { review, of } }]
    }),
  say: ({ evidence: { review, of } }, title) =>
    `${title(of)} is a critical role that was to be looked at again by ${showWhen(review)}.`,
})
