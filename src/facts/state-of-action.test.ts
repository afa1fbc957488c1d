import { expect, test } from 'vitest'
import { action } from '#kinds/index.ts'
import { id } from '#core/id.ts'
import { must } from '#core/problem.ts'
import { on, record } from '../../test/record.ts'
import { stateOfAction } from './state-of-action.ts'

const whole = record`
2026-01-01 begin role/lead name=Lead
2026-01-01 begin outcome/home title="Home sooner" level=system
2026-01-01 begin action/day title="By a day" about=["outcome/home"] owner=role/lead due=2026-04-15
2026-01-01 begin action/month title="By a month" about=["outcome/home"] owner=role/lead due=2026-04
2026-01-01 begin action/done title="Done" about=["outcome/home"] owner=role/lead due=2026-04-15
2026-04-20 amend action/done done=2026-04-10 evidence=Seen
`

test.each([
  ['2026-03-31', 'open', 'open', 'open'],
  ['2026-04-01', 'soon', 'open', 'soon'],
  ['2026-04-15', 'soon', 'open', 'soon'],
  ['2026-04-16', 'overdue', 'soon', 'overdue'],
  ['2026-04-20', 'overdue', 'soon', 'done'],
  ['2026-05-01', 'overdue', 'overdue', 'done'],
])('on %s', (at, ...states) => {
  const now = on(whole, at)
  const state = (key: string) => {
    const one = now.get(action, id(`action/${key}`))
    must(one !== undefined, `${key} is there`)
    return stateOfAction(now, one)
  }
  expect([state('day'), state('month'), state('done')]).toEqual(states)
})
