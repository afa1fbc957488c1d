// A body that leads a system or place on which nobody speaks for the voluntary and community sector, not even in
// attendance.
import { check } from '#core/check.ts'
import { lackOf, leadingBodies, membersOfBody } from '#facts/index.ts'

export const noVoluntaryVoice = check({
  code: 'no-voluntary-voice',
  title: 'No voice for the voluntary sector',
  question: 'Does anyone speak for the voluntary and community sector?',
  domain: 'balance',
  severity: 'ask',
  why: 'Voluntary organisations know people whom services do not reach. Leaders said the NHS misses out where they are not at the table.',
  remedy:
    'Open a seat for the sector, let an alliance or assembly of it nominate, or appoint to the seat it has.',
  basis:
    'Report for the NHS Leadership Academy on system leadership, representative and balanced leadership: “the lack of voluntary, community and private sector representation”.',
  limits: {},
  find: (now) =>
    leadingBodies(now).flatMap(({ body }) => {
      const members = membersOfBody(now, body.id)
      const lack = lackOf(members.filter(({ voices }) => voices.includes('voluntary')))
      const unsaid = members.filter(({ voices }) => voices.length === 0).length
      return members.length > 0 && lack ? [{ about: [body.id] as const, evidence: { lack, unsaid } }] : []
    }),
  say: ({ about: [of], evidence: { lack } }, title) =>
    lack === 'no-seat'
      ? `No seat on ${title(of)} is recorded as speaking for the voluntary and community sector.`
      : `Nobody speaks on ${title(of)} for the voluntary and community sector: its place is vacant.`,
  evidence: ({ evidence: { unsaid } }) => (unsaid > 0 ? [unsaidPlaces(unsaid)] : []),
})

function unsaidPlaces(many: number): string {
  return many === 1
    ? 'For one place the record does not say for whom it speaks.'
    : `For ${many} places the record does not say for whom they speak.`
}
