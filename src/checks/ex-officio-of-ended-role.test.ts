import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { exOfficioOfEndedRole } from './ex-officio-of-ended-role.ts'

const lines = `
2020-01-01 begin role/gone name="Accountable Officer"
2020-01-01 begin role/there name=There
2026-04-01 end role/gone
2020-01-01 begin body/board name=Board form=board
2020-01-01 begin seat/gone body=body/board name="Old Chair" capacity=member
2026-04-01 end seat/gone
2020-01-01 begin seat/role body=body/board name=Officer capacity=member exOfficio=["role/gone","role/there"] !! ex-officio-of-ended-role
2020-01-01 begin seat/seat body=body/board name=Follower capacity=member exOfficio=["seat/gone"] !! ex-officio-of-ended-role
2020-01-01 begin seat/fine body=body/board name=Fine capacity=member exOfficio=["role/there"]
2020-01-01 begin seat/over body=body/board name=Over capacity=member exOfficio=["role/gone"]
2026-01-01 end seat/over
2020-01-01 begin body/closed name=Closed form=board
2020-01-01 begin seat/closed body=body/closed name=Member capacity=member exOfficio=["role/gone"]
2026-01-01 end body/closed
`

test('a seat that follows a role or seat which has ended', () => {
  expect(foundIn(exOfficioOfEndedRole, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(exOfficioOfEndedRole, lines, '2026-11-22')).toEqual([
    'Officer, Board is held ex officio by the Accountable Officer, which has ended.',
    'Follower, Board is held ex officio by the Old Chair, Board, which has ended.',
  ])
})

test('not before the day it ends', () => {
  expect(foundIn(exOfficioOfEndedRole, lines, '2026-03-31')).toEqual([])
})
