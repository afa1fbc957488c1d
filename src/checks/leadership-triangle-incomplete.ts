// A body that leads a system or place without executives or without clinicians. That only lay members are missing is
// for no-lay-member; here they are named beside another corner that is.
import { check } from '#core/check.ts'
import { lackOf, leadingBodies, membersOfBody, type Member } from '#facts/index.ts'

const CORNERS = {
  executive: { label: 'executive', fits: ({ function: does }: Member) => does === 'executive' },
  lay: {
    label: 'lay',
    fits: ({ function: does, voices }: Member) => does === 'lay' || voices.includes('lay'),
  },
  clinical: {
    label: 'clinical',
    fits: ({ function: does, profession }: Member) =>
      does === 'clinical' || (profession !== undefined && profession !== 'other'),
  },
} as const
type Corner = keyof typeof CORNERS

export const leadershipTriangleIncomplete = check({
  code: 'leadership-triangle-incomplete',
  title: 'Triangle of leadership incomplete',
  question: 'Do executive, lay and clinical leaders all sit there?',
  domain: 'balance',
  severity: 'ask',
  why: 'Leaders called it incredibly important that executive, lay and clinical functions are all represented where a system is led.',
  remedy: 'Record the function of seats that do not say it. If a corner is missing, invite someone for it.',
  basis:
    'Report for the NHS Leadership Academy on system leadership, representative and balanced leadership: “a triangular approach to leadership roles”.',
  limits: {},
  find: (now) =>
    leadingBodies(now).flatMap(({ body }) => {
      const members = membersOfBody(now, body.id)
      if (members.length === 0) return []
      const missing = (Object.keys(CORNERS) as Corner[]).filter((one) =>
        lackOf(members.filter(CORNERS[one].fits)),
      )
      if (missing.every((one) => one === 'lay')) return []
      const unsaid = members.filter((one) => one.function === undefined).length
      return [{ about: [body.id] as const, evidence: { missing, unsaid, places: members.length } }]
    }),
  say({ about: [of], evidence: { missing, unsaid, places } }, title) {
    const corners = missing.map((one) => CORNERS[one].label).join(' and no ')
    return unsaid === places
      ? `The functions of the ${places} places on ${title(of)} are not recorded: executive, lay or clinical.`
      : `${title(of)} has no ${corners} leader${unsaid > 0 ? ' as far as is recorded' : ''}.`
  },
  evidence: ({ evidence: { unsaid, places } }) =>
    unsaid > 0 ? [`The function of ${unsaid} of ${places} places is not recorded.`] : [],
})
