import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { actingTooLong } from './acting-too-long.ts'

const lines = `
2020-01-01 begin person/ada
2020-01-01 begin role/interim name=Treasurer !! acting-too-long
2025-11-22 begin appointment/interim person=person/ada to=role/interim basis=interim
2020-01-01 begin role/spell name=Secretary !! acting-too-long
2020-01-01 begin appointment/spell person=person/ada to=role/spell spells=[{"form":"acting","from":"2025-01-01"}]
2020-01-01 begin role/turned name=Lead !! acting-too-long
2024-01-01 begin appointment/turned person=person/ada to=role/turned basis=interim
2026-06-01 amend appointment/turned basis=acting
2020-01-01 begin role/short name=Short
2025-11-23 begin appointment/short person=person/ada to=role/short basis=acting
2020-01-01 begin role/made name=Made
2020-01-01 begin appointment/made person=person/ada to=role/made basis=acting
2026-01-01 amend appointment/made basis=substantive
2020-01-01 begin role/late name=Late
2020-01-01 begin appointment/late person=person/ada to=role/late basis=substantive
2026-09-01 amend appointment/late basis=acting
2020-01-01 begin role/before name=Before
2020-01-01 begin appointment/before person=person/ada to=role/before spells=[{"form":"acting","from":"2020-01-01","until":"2026-11-22"}]
2020-01-01 begin role/over name=Over
2020-01-01 begin appointment/over person=person/ada to=role/over basis=interim
2025-01-01 end role/over
`

test('someone acting or interim for a year or more', () => {
  expect(foundIn(actingTooLong, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(actingTooLong, lines, '2026-11-22', { names: { 'person/ada': 'Ada Invented' } })).toEqual([
    'Ada Invented has been Treasurer for the time being since 22 November 2025.',
    'Ada Invented has been Secretary for the time being since 1 January 2025.',
    'Ada Invented has been Lead for the time being since 1 January 2024.',
  ])
})

test('for as long as set', () => {
  const found = (months: number) =>
    foundIn(actingTooLong, lines, '2026-11-22', { months }).map(([row]) => row)
  expect(found(13)).toEqual([4, 6])
  expect(found(2)).toEqual([2, 4, 6, 9, 14])
})
