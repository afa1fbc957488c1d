// A joint role of which the record does not say which of its employers holds the contract.
import { check } from '#core/check.ts'
import { role } from '#kinds/index.ts'

export const jointRoleWithoutEmployerOfRecord = check({
  code: 'joint-role-without-employer-of-record',
  title: 'Joint role without an employer of record',
  question: 'Which joint roles do not say who holds the contract?',
  domain: 'clarity',
  severity: 'ask',
  why: 'Pay, appraisal and conduct follow the contract; when the partners disagree, it must be plain whose it is.',
  remedy: 'Agree which employer holds the contract and record it on the role.',
  basis:
    'Report for the NHS Leadership Academy on system leadership, enablers of representative and balanced leadership: joint roles. Bodies that share leaders stay separate in law: NHS England, “Integrated care in your area”.',
  limits: {},
  find: (now) =>
    now.all(role).flatMap(({ id, values: { employers = [], employerOfRecord } }) => {
      const there = [...new Set(employers)].filter((one) => now.find(one))
      return there.length > 1 && !employerOfRecord ? [{ about: [id], evidence: there }] : []
    }),
  say: ({ about: [of], evidence: employers }, title) =>
    `${title(of)} has ${employers.length} employers, and which of them holds the contract is not recorded.`,
  evidence: ({ evidence: employers }, title) => employers.map((id) => [{ text: title(id), thing: id }]),
})
