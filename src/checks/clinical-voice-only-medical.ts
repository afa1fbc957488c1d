// A body that leads a system or place whose clinical and care professionals are doctors only, as far as is recorded.
import { check } from '#core/check.ts'
import { leadingBodies, membersOfBody, type Member } from '#facts/index.ts'

export const clinicalVoiceOnlyMedical = check({
  code: 'clinical-voice-only-medical',
  title: 'Clinical voice only medical',
  question: 'Do professions other than doctors speak for clinicians?',
  domain: 'balance',
  severity: 'ask',
  why: 'Clinical leadership has always been represented by doctors and should extend further: nursing, pharmacy, allied health professions, social work, public health.',
  remedy:
    'Record the professions of roles that are not recorded. If there are doctors only, invite another profession to the next clinical seat.',
  basis:
    'Report for the NHS Leadership Academy on system leadership, representative and balanced leadership: “insufficient clinical representation”.',
  limits: { clinicians: { label: 'Asked from so many clinical places on', value: 2, min: 1, max: 20 } },
  find: (now, limits) =>
    leadingBodies(now).flatMap(({ body }) => {
      const clinical = membersOfBody(now, body.id).filter(isClinical)
      const of = (wanted: (one: Member) => boolean) => clinical.filter(wanted).length
      const medical = of(({ profession }) => profession === 'medicine')
      const unsaid = of(({ profession }) => profession === undefined)
      const isOnlyMedical = clinical.length >= limits.clinicians && medical + unsaid === clinical.length
      return isOnlyMedical ? [{ about: [body.id] as const, evidence: { medical, unsaid } }] : []
    }),
  say({ about: [of], evidence: { medical, unsaid } }, title) {
    const places = medical + unsaid
    if (medical === 0)
      return `The professions of the ${places} clinical places on ${title(of)} are not recorded.`
    if (unsaid === 0) return `All ${places} clinical places on ${title(of)} are for doctors.`
    const doctors = medical === 1 ? 'one is for a doctor' : `${medical} are for doctors`
    const others = unsaid === 1 ? 'the other' : `the other ${unsaid}`
    return `Of ${places} clinical places on ${title(of)}, ${doctors}, and the profession of ${others} is not recorded.`
  },
})

// By function or by profession: a director of public health may sit there as an executive.
function isClinical({ attends, function: does, profession }: Member): boolean {
  return !attends && (does === 'clinical' || (profession !== undefined && profession !== 'other'))
}
