// A term that is over while its holder is still recorded in place. Whoever is recorded as leaving later is not told.
import { check } from '#core/check.ts'
import { termsOn } from '#facts/index.ts'

export const termEnded = check({
  code: 'term-ended',
  title: 'Term over, still in place',
  question: 'Whose term is over though they are still recorded in place?',
  domain: 'clarity',
  severity: 'act',
  why: 'A member whose term has run out may no longer have authority, and what they vote on can be challenged.',
  remedy: 'Record the new term if they were appointed again, or the day on which they left.',
  basis:
    'A false end date hides people who are still there, and a missing one keeps people who are not: record keepers at mysociety/pombola#550 and #1828.',
  limits: {},
  find: (now) =>
    termsOn(now)
      .filter(({ last }) => last < now.day)
      .map(({ position, appointment, person, when }) => ({
        about: [position, appointment],
        evidence: { person, when },
      })),
  say: ({ about: [position], evidence: { person, when } }, title) =>
    `The term of ${title(person)} as ${title(position)} ended ${when}, and they are still recorded in place.`,
})
