// An action that is not done, whose owner is a role or seat with nobody in it, or has ended.
import { check } from '#core/check.ts'
import { showDay } from '#core/day.ts'
import { nobodyThere, stateOfAction } from '#facts/index.ts'
import { action } from '#kinds/index.ts'

export const actionOwnerVacant = check({
  code: 'action-owner-vacant',
  title: 'Action with nobody to do it',
  question: 'Which actions are owned by a role that nobody holds?',
  domain: 'clarity',
  severity: 'ask',
  why: 'What a role promised is nobody’s promise once the role is empty, and nobody will say so.',
  remedy: 'Ask whoever took over, and record who owns it now; or that it is given up and why.',
  basis:
    'Report for the NHS Leadership Academy on system leadership, barriers of clarity: the stability of jobs. That actions must be passed on is our own advice.',
  limits: {},
  find: (now) =>
    now.all(action).flatMap((one) => {
      const { owner } = one.values
      const lack = stateOfAction(now, one) === 'done' ? undefined : nobodyThere(now, owner)
      return lack ? [{ about: [one.id, owner] as const, evidence: lack }] : []
    }),
  say: ({ about: [of, owner], evidence }, title) =>
    evidence.state === 'ended'
      ? `“${title(of)}” is to be done by ${title(owner ?? of)}, which has ended.`
      : `“${title(of)}” is to be done by ${title(owner ?? of)}, and nobody is recorded in it${evidence.since ? ` since ${showDay(evidence.since)}` : ''}.`,
})
