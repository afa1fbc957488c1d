// The facts of a role at a glance, at the head of its job description: who employs it, where it stands, to whom it reports.
import type { Block, Run, Text } from '#core/block.ts'
import type { Titles } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import { grades } from '#kinds/lists/grades.ts'
import { role } from '#kinds/index.ts'
import { specificationStates } from '#kinds/specification.ts'
import { capital } from './capital.ts'
import type { JobDescription } from './job-description.ts'

export function showRole(found: JobDescription, title: Titles): readonly Block[] {
  const { reporting, systemDays } = found
  if (!found.role) return []
  const { values } = found.role
  const pairs: readonly (readonly [string, Text | undefined])[] = [
    [(values.employers ?? []).length > 1 ? 'Employers' : 'Employer', all(values.employers, title)],
    ['Employer of record', all(values.employerOfRecord ? [values.employerOfRecord] : [], title)],
    ['Level', values.level && role.fields.level.write(values.level)],
    ['Area', all(values.area ? [values.area] : [], title)],
    ['Profession', values.profession && capital(values.profession)],
    ['Grade', values.grade && grades[values.grade]],
    ['Whole-time equivalent', values.wte?.toString()],
    [
      'Protected for system work',
      systemDays ? `${systemDays} ${systemDays === 1 ? 'day' : 'days'} a week` : undefined,
    ],
    ['Reports to', all(values.reportsTo, title)],
    ['Reporting to it', all(reporting, title)],
    agreedOf(found),
  ]
  const rows = pairs.flatMap(([key, value]) => (value ? [{ key, value }] : []))
  return [{ type: 'summary', rows }]
}

// Where it was agreed says that it was.
function agreedOf({ specification }: JobDescription): readonly [string, string | undefined] {
  const { state, agreed } = specification?.values ?? {}
  if (state === 'agreed' && agreed) return ['Agreed', agreed]
  return ['State of this description', state && specificationStates[state]]
}

function all(ids: readonly Id[] | undefined, title: Titles): Text | undefined {
  if (!ids || ids.length === 0) return undefined
  return ids.flatMap((id, at): Run[] => [...(at > 0 ? ['; '] : []), { text: title(id), thing: id }])
}
