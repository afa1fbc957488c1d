import { expect, test } from 'vitest'
import { plain, type Text } from '#core/block.ts'
import { id } from '#core/id.ts'
import { on, record, titlesOn } from '../../../test/record.ts'
import { ownAnswers } from './lens.ts'

const whole = record`
  2025-01-01 begin organisation/trust name="Larch Trust"
  2025-01-01 begin body/board name=Board form=board
  2025-01-01 begin role/chief name=Chief employers=["organisation/trust"]
  2025-01-01 begin seat/chief body=body/board name="Chief’s seat" capacity=member exOfficio=["role/chief"]
  2025-01-01 begin person/ada
  2025-01-01 begin appointment/a person=person/ada to=role/chief
  2026-01-01 end appointment/a
  2025-01-01 begin outcome/home title="Home" level=system
  2025-01-01 begin outcome/air title="Air" level=place
  2025-01-01 begin answers-for/a outcome=outcome/home holder=role/chief part=accountable
  2025-01-01 begin answers-for/b outcome=outcome/air holder=seat/chief part=assures
  2025-01-01 begin answers-for/c outcome=outcome/air holder=organisation/trust part=contributes
  2025-01-01 begin function/plan name="Plan services"
  2025-01-01 begin assignment/a function=function/plan to=role/chief part=decides level=system
  2025-01-01 begin assignment/b function=function/plan to=body/board part=consulted level=system
  2025-01-01 begin body/together name="Trusts Together" form=collaborative
  2025-01-01 begin organisation/icb name="Shire ICB" type="integrated care board"
  2025-01-01 begin function/beds name="Buy beds" heldBy=["organisation/icb"]
  2025-01-01 begin assignment/c function=function/beds to=body/together part=decides level=system
  2025-01-01 begin action/late title="Open a ward" about=["outcome/home"] owner=role/chief due=2025-03
  2025-01-01 begin action/soon title="Close a ward" about=["outcome/home"] owner=role/chief due=2025-12-01
  2025-01-01 begin action/done title="Done ward" about=["outcome/home"] owner=role/chief due=2025-12-01 done=2025-02-01
`

function told(of: string, at = '2025-06-01'): readonly string[] {
  const title = titlesOn(whole, at)
  return ownAnswers
    .show(ownAnswers.compute(on(whole, at), { of: id(of) }, title), title)
    .flatMap((block) =>
      block.type === 'table'
        ? block.rows.map((row) => `${block.caption}: ${row.map((one) => plain(one as Text)).join(' | ')}`)
        : [],
    )
}

test('a role by itself', () => {
  expect(told('role/chief')).toEqual([
    'Outcomes: Home | Accountable, at system level',
    'Decisions: Plan services | Decides, at system level',
    'Will do: Open a ward | March 2025 overdue',
    'Will do: Close a ward | 1 December 2025',
  ])
})

test('a person through what they hold, ex officio too, and nothing once they left', () => {
  expect(told('person/ada')).toEqual([
    'Outcomes: Home | Accountable, at system level | Chief',
    'Outcomes: Air | Assures, at place level | Chief’s seat, Board',
    'Decisions: Plan services | Decides, at system level | Chief',
    'Will do: Open a ward | March 2025 overdue | Chief',
    'Will do: Close a ward | 1 December 2025 | Chief',
  ])
  expect(told('person/ada', '2026-01-01')).toEqual([])
})

test('an organisation itself and through the roles it employs; a body without a decision', () => {
  expect(told('organisation/trust').slice(0, 2)).toEqual([
    'Outcomes: Air | Contributes, at place level | Larch Trust',
    'Outcomes: Home | Accountable, at system level | Chief',
  ])
  expect(told('body/board')).toEqual([])
})

test('a body that cannot decide only influences', () => {
  expect(told('body/together')).toEqual(['Decisions: Buy beds | Influences, at system level'])
})

test('an action is open until its day, and done from it', () => {
  expect(told('role/chief', '2025-01-31').join()).toContain('Done ward')
})
