import { expect, test } from 'vitest'
import { on, record } from '../../test/record.ts'
import { orphansOf } from './orphans-of.ts'

const whole = record`
2020-01-01 begin organisation/trust name=Trust
2020-01-01 begin organisation/council name=Council
2030-01-01 begin organisation/coming name=Coming
2020-01-01 begin body/board name=Board form=board of=["organisation/trust","organisation/council"]
2020-01-01 begin body/group name=Group form=committee reportsTo=body/board
2020-01-01 begin seat/one body=body/board name=One capacity=member nominatedBy=["organisation/coming"]
2020-01-01 begin lineage/1 form=rename old=["organisation/trust"] new=["organisation/council"]
2020-01-01 begin decision/1 title=Close body=body/board
2024-01-01 end organisation/trust
2025-01-01 end body/board
2026-01-01 begin body/board name=Board form=board
2020-01-01 begin organisation/ended name=Ended
2021-01-01 end organisation/ended
2020-01-01 begin body/over name=Over form=board of=["organisation/ended"]
2020-06-01 end body/over
`
const told = (day: string) =>
  orphansOf(on(whole, day)).map((one) => `${one.thing} ${one.field} ${one.target}`)

test('from the day it ends, what points at it is told, until it begins again', () => {
  expect(told('2023-12-31')).toEqual([])
  expect(told('2024-01-01')).toEqual(['body/board of organisation/trust'])
  expect(told('2025-01-01')).toEqual([])
  expect(told('2026-01-01')).toEqual([])
})

test('neither what is yet to begin, nor what tells of the past, nor what is not in force itself', () => {
  expect(told('2025-12-31').join()).not.toMatch(/coming|lineage|decision|over/)
})
