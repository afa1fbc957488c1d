// The shelf of kinds: everything that can be in the record, in the order in which pages and workbooks list them.
import type { Kind } from '#core/kind.ts'
import { appointment } from './appointment.ts'
import { area } from './area.ts'
import { body } from './body.ts'
import { checkSetting } from './check-setting.ts'
import { decision } from './decision.ts'
import { endorser } from './endorser.ts'
import { lineage } from './lineage.ts'
import { organisation } from './organisation.ts'
import { person } from './person.ts'
import { role } from './role.ts'
import { seat } from './seat.ts'
import { setAside } from './set-aside.ts'

export const kinds: readonly Kind[] = [
  area,
  organisation,
  body,
  role,
  seat,
  person,
  appointment,
  lineage,
  decision,
  endorser,
  checkSetting,
  setAside,
]
export {
  appointment,
  area,
  body,
  checkSetting,
  decision,
  endorser,
  lineage,
  organisation,
  person,
  role,
  seat,
  setAside,
}
