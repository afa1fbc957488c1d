// A part that decides and leads to nobody who holds the function in law; or a function of which nobody is recorded as
// holding it.
import { check } from '#core/check.ts'
import { faultsCalled } from '#facts/index.ts'

export const delegationWithoutSource = check({
  code: 'delegation-without-source',
  title: 'No lawful source',
  question: 'Which decisions cannot be followed to whoever holds the function in law?',
  domain: 'clarity',
  severity: 'act',
  why: 'A decision without a source may not stand, and nobody is seen to stay accountable for it.',
  remedy:
    'Look into the scheme of reservation and delegation, and record who passed it on by which clause; or who holds the function in law.',
  basis:
    'Guidance of NHS England on ICB governance: every integrated care board keeps and publishes a map of functions and decisions and a scheme of reservation and delegation.',
  limits: {},
  find: (now) =>
    faultsCalled(now, 'no-source').map(({ of, one }) => ({
      about: [of, ...(one.remit ? [one.remit.id] : [])] as const,
      evidence: one,
    })),
  say: ({ about: [of], evidence: { link, remit } }, title) => {
    if (!remit)
      return `Nobody is recorded as holding ${title(of)} in law, so that no decision on it can be followed to them.`
    const who = title(remit.values.to)
    if (link.is === 'unknown' || link.why === 'not-holder')
      return `${who} decides ${title(of)}, but is not who holds it in law, and nobody is recorded as having passed it on.`
    if (link.why === 'no-giver' || !link.giver)
      return `${who} decides ${title(of)} as passed on, but who passed it on is not recorded.`
    return link.why === 'elsewhere'
      ? `${who} decides ${title(of)} as passed on by ${title(link.giver)}, which has it for other areas only.`
      : `${who} decides ${title(of)} as passed on by ${title(link.giver)}, which never had it.`
  },
})
