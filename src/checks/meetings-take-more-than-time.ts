// Someone whose meetings take more than the time their roles protect for the system, or more than the system set for anyone. A prompt
// to look, and no judgement of how they work.
import { check } from '#core/check.ts'
import { peopleWithTimeSet, timeOfPerson } from '#facts/index.ts'

export const meetingsTakeMoreThanTime = check({
  code: 'meetings-take-more-than-time',
  title: 'More meetings than time',
  question: 'Whose meetings take more time than they are given for them?',
  domain: 'clarity',
  severity: 'note',
  why: 'System work that has no time of its own is done at night, or not at all, and leaders tire of it.',
  remedy:
    'Ask whether someone else could take a place, whether a body could meet less, or agree more time in the role.',
  basis:
    'Report for the NHS Leadership Academy on system leadership, barriers of clarity: “give actual time and days they can spend on system stuff”.',
  limits: {
    over: { label: 'Hours a month above what is protected', value: 4, min: 0, max: 100, unit: 'hours' },
  },
  find: (now, { over }) =>
    peopleWithTimeSet(now).flatMap((person) => {
      const { hours, protectedHours, state } = timeOfPerson(now, person)
      if (state !== 'over' && state !== 'limit') return []
      const isMore = state === 'limit' || hours - (protectedHours ?? 0) > over
      return isMore ? [{ about: [person] as const, evidence: { hours, protectedHours, state } }] : []
    }),
  say: ({ about: [person], evidence: { hours, protectedHours, state } }, title) =>
    state === 'over'
      ? `Meetings take ${say(hours)} hours a month of ${title(person)}, and ${say(protectedHours ?? 0)} are protected for the system.`
      : `Meetings take ${say(hours)} hours a month of ${title(person)}, more than is set for one person.`,
})

function say(hours: number): string {
  return String(Math.round(hours * 10) / 10)
}
