// The shelf of kinds: everything that can be in the record, in the order in which pages and workbooks list them.
import type { Kind } from '#core/kind.ts'
import { action } from './action.ts'
import { answersFor } from './answers-for.ts'
import { appointment } from './appointment.ts'
import { area } from './area.ts'
import { assignment } from './assignment.ts'
import { benchmark } from './benchmark.ts'
import { body } from './body.ts'
import { checkSetting } from './check-setting.ts'
import { contribution } from './contribution.ts'
import { criticalRole } from './critical-role.ts'
import { dayRate } from './day-rate.ts'
import { decision } from './decision.ts'
import { endorser } from './endorser.ts'
import { lineage } from './lineage.ts'
import { measure } from './measure.ts'
import { meeting } from './meeting.ts'
import { meetingRule } from './meeting-rule.ts'
import { organisation } from './organisation.ts'
import { outcome } from './outcome.ts'
import { oversight } from './oversight.ts'
import { paperTemplate } from './paper-template.ts'
import { pattern } from './pattern.ts'
import { person } from './person.ts'
import { role } from './role.ts'
import { seat } from './seat.ts'
import { seriesMark } from './series-mark.ts'
import { setAside } from './set-aside.ts'
import { specification } from './specification.ts'
import { statutoryFunction } from './statutory-function.ts'
import { target } from './target.ts'

export const kinds: readonly Kind[] = [
  area,
  organisation,
  body,
  role,
  seat,
  person,
  appointment,
  lineage,
  outcome,
  answersFor,
  oversight,
  statutoryFunction,
  assignment,
  measure,
  target,
  seriesMark,
  action,
  contribution,
  specification,
  criticalRole,
  benchmark,
  pattern,
  meeting,
  decision,
  endorser,
  checkSetting,
  setAside,
  dayRate,
  meetingRule,
  paperTemplate,
]
export {
  action,
  answersFor,
  appointment,
  area,
  assignment,
  benchmark,
  body,
  checkSetting,
  contribution,
  criticalRole,
  dayRate,
  decision,
  endorser,
  lineage,
  measure,
  meeting,
  meetingRule,
  organisation,
  outcome,
  oversight,
  paperTemplate,
  pattern,
  person,
  role,
  seat,
  seriesMark,
  setAside,
  specification,
  statutoryFunction,
  target,
}
