// A role specification that says nothing of the system: no duties to it, no time, no duty to the population's health, or none
// of what leading it takes. Of a role that nobody has written a specification for, nothing is asked.
import { check } from '#core/check.ts'
import { lacksOfSpecification, lackWords, sayList, specificationOfRole } from '#facts/index.ts'
import { role } from '#kinds/index.ts'

export const roleSpecificationLacking = check({
  code: 'role-specification-lacking',
  title: 'Role specification without the system',
  question:
    'Which role specifications say nothing of duties, time, health or capabilities for the whole system?',
  domain: 'clarity',
  severity: 'note',
  why: 'What is not in the job description is done on top of the job, or not at all.',
  remedy:
    'Ask whoever wrote it what the role is there to do for the system, with how many days a week, and what it takes. It may be right as it is.',
  basis:
    'Report for the NHS Leadership Academy on system leadership, clarity: job specifications are to be written “to reflect the principles of system-based working and leadership”.',
  limits: {},
  find: (now) =>
    now.all(role).flatMap(({ id }) => {
      const told = specificationOfRole(now, id)
      const lacks = told ? lacksOfSpecification(now, told) : []
      return told && lacks.length > 0 ? [{ about: [id, told.id], evidence: lacks }] : []
    }),
  say: ({ about: [of], evidence: lacks }, title) =>
    `The role specification of ${title(of)} names ${sayList(lacks.map((one) => lackWords[one]))}.`,
})
