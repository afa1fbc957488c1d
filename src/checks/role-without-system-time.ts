// An executive role that leads for the system or a place beside its work for its own organisation, with no days set
// aside for it. Whoever is employed by an integrated care board alone works for the system all week. Where the role has a
// specification, what that leaves out is told by the check of specifications.
import { check } from '#core/check.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { isIntegratedCareBoard, specificationOfRole } from '#facts/index.ts'
import { organisation, role } from '#kinds/index.ts'

export const roleWithoutSystemTime = check({
  code: 'role-without-system-time',
  title: 'No time for system work',
  question: 'Which leaders for the system or a place have no time set aside for it?',
  domain: 'clarity',
  severity: 'note',
  why: 'Leaders struggle to find time for system work because it is not written into their job.',
  remedy: 'Agree the days a week in the job description and record them on the role.',
  basis:
    'Report for the NHS Leadership Academy on system leadership, barriers of clarity: “give actual time and days they can spend on system stuff”.',
  limits: {},
  find: (now) =>
    now
      .all(role)
      .filter((one) => leadsBeside(now, one) && !one.values.systemDays && !specificationOfRole(now, one.id))
      .map(({ id, values }) => ({ about: [id], evidence: values.level ?? 'system' })),
  say: ({ about: [of], evidence: level }, title) =>
    `${title(of)} leads for the ${level}, and no days a week are set aside for it.`,
})

function leadsBeside(now: Snapshot, { values }: Thing<typeof role>): boolean {
  const { level, function: does, employers = [] } = values
  if (does !== 'executive' || (level !== 'system' && level !== 'place')) return false
  return !(employers.length > 0 && employers.every((id) => isOfTheSystem(now.get(organisation, id))))
}

function isOfTheSystem(one: Thing<typeof organisation> | undefined): boolean {
  return one !== undefined && isIntegratedCareBoard(one)
}
