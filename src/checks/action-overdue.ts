// An action whose day has passed and that is not recorded as done.
import { check } from '#core/check.ts'
import { addDays, latestDayOf, showWhen } from '#core/day.ts'
import { stateOfAction } from '#facts/index.ts'
import { action } from '#kinds/index.ts'

export const actionOverdue = check({
  code: 'action-overdue',
  title: 'Action overdue',
  question: 'What was promised by a day that has passed, and is not done?',
  domain: 'clarity',
  severity: 'ask',
  why: 'An action that quietly lapses tells everybody that the next one may lapse too.',
  remedy:
    'Ask whoever owns it. Record that it is done and what shows it, a new day, or that it is given up and why.',
  basis: 'Our own advice.',
  limits: {
    days: { label: 'Days before it is told', value: 0, min: 0, max: 365, unit: 'days' },
  },
  find: (now, { days }) =>
    now
      .all(action)
      .filter((one) => stateOfAction(now, one) === 'overdue')
      .filter(({ values: { due } }) => addDays(latestDayOf(due), days) < now.day)
      .map(({ id, values: { due, owner } }) => ({ about: [id] as const, evidence: { due, owner } })),
  say: ({ about: [of], evidence: { due, owner } }, title) =>
    `“${title(of)}” (${title(owner)}) was due by ${showWhen(due)} and is not recorded as done.`,
})
