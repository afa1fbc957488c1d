// A body that leads a system or place on which the NHS has many more places than councils. Asked of integrated care
// boards, partnerships and boards of places alike: it was of boards that leaders said so.
import { check } from '#core/check.ts'
import { leadingBodies, membersOfBody } from '#facts/index.ts'

export const councilsOutnumbered = check({
  code: 'councils-outnumbered',
  title: 'Councils outnumbered by the NHS',
  question: 'Are councils outnumbered where the system is led together?',
  domain: 'balance',
  severity: 'ask',
  why: 'Leaders from councils told of being very significantly outnumbered by health partners, and of partnership that was powerful where they were not.',
  remedy:
    'Consider another place for councils, a council chair or deputy, or NHS places that can be in attendance instead.',
  basis:
    'Report for the NHS Leadership Academy on system leadership, representative and balanced leadership: “the balance between NHS and local authority leaders”.',
  limits: {
    ratio: { label: 'NHS places for each council place, at most', value: 4, min: 1, max: 20, whole: false },
  },
  find: (now, limits) =>
    leadingBodies(now).flatMap(({ body, leads }) => {
      const members = membersOfBody(now, body.id).filter(({ attends }) => !attends)
      const placesFor = (voice: 'nhs' | 'council') =>
        members.filter(({ voices }) => voices.includes(voice)).length
      const [nhs, councils] = [placesFor('nhs'), placesFor('council')]
      // The law's own check says that a board lacks its partner from councils.
      const isToldElsewhere = councils === 0 && leads === 'icb-board'
      return nhs <= councils * limits.ratio || nhs < 2 || isToldElsewhere
        ? []
        : [{ about: [body.id] as const, evidence: { nhs, councils } }]
    }),
  say: ({ about: [of], evidence: { nhs, councils } }, title, { ratio }) =>
    councils === 0
      ? `On ${title(of)} ${nhs} places speak for the NHS and none for councils.`
      : `On ${title(of)} ${nhs} places speak for the NHS and ${councils} for councils: more than ${ratio} to 1.`,
  evidence: () => ['A place held for the NHS and a council together is counted for both.'],
})
