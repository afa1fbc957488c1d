// The shelf of kinds: everything that can be in the record, in the order in which pages and workbooks list them.
import type { Kind } from '#core/kind.ts'
import { action } from './action.ts'
import { answersFor } from './answers-for.ts'
import { appointment } from './appointment.ts'
import { area } from './area.ts'
import { assignment } from './assignment.ts'
import { body } from './body.ts'
import { checkSetting } from './check-setting.ts'
import { contribution } from './contribution.ts'
import { dayRate } from './day-rate.ts'
import { decision } from './decision.ts'
import { endorser } from './endorser.ts'
import { lineage } from './lineage.ts'
import { measure } from './measure.ts'
import { organisation } from './organisation.ts'
import { outcome } from './outcome.ts'
import { oversight } from './oversight.ts'
import { person } from './person.ts'
import { role } from './role.ts'
import { seat } from './seat.ts'
import { seriesMark } from './series-mark.ts'
import { setAside } from './set-aside.ts'
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
  decision,
  endorser,
  checkSetting,
  setAside,
  dayRate,
]
export {
  action,
  answersFor,
  appointment,
  area,
  assignment,
  body,
  checkSetting,
  contribution,
  dayRate,
  decision,
  endorser,
  lineage,
  measure,
  organisation,
  outcome,
  oversight,
  person,
  role,
  seat,
  seriesMark,
  setAside,
  statutoryFunction,
  target,
}
