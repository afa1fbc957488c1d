import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { pointsAtEnded } from './points-at-ended.ts'

const lines = `
2020-01-01 begin person/ada
2020-01-01 begin organisation/old name="Old Trust"
2020-01-01 begin organisation/new name="New Trust"
2020-01-01 begin role/lead name=Lead
2020-01-01 begin body/closed name="Closed Board" form=board
2020-01-01 begin seat/closed body=body/closed name=Member capacity=member !! points-at-ended
2026-04-01 end body/closed
2026-04-01 end organisation/old
2020-01-01 begin appointment/left person=person/ada to=role/lead onBehalfOf=organisation/old !! points-at-ended
2020-01-01 begin body/board name=Board form=board of=["organisation/old","organisation/new"] !! points-at-ended
2020-01-01 begin endorser/old organisation=organisation/old answers=["role/lead"] !! points-at-ended
2020-01-01 begin seat/told body=body/board name=Told capacity=member nominatedBy=["organisation/old"] exOfficio=["role/past"]
2020-01-01 begin role/told name=Told employers=["organisation/old"] employerOfRecord=organisation/old
2020-01-01 begin body/told name=Told form=committee reportsTo=body/closed
2020-01-01 begin role/past name=Past
2026-04-01 end role/past
2026-04-01 begin lineage/1 form=rename old=["organisation/old"] new=["organisation/new"]
2026-03-01 begin decision/1 title="Close the board" body=body/closed
2024-01-01 begin set-aside/1 check=vacant-chair about=["body/closed"] review=2027-01-01
`

test('what is left in force, unless a check of its own tells it', () => {
  expect(foundIn(pointsAtEnded, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(pointsAtEnded, lines, '2026-11-22', { names: { 'person/ada': 'Ada Invented' } })).toEqual([
    'Board is still in force, but Old Trust has ended (belongs to).',
    'Member, Closed Board is still in force, but Closed Board has ended (body).',
    'Ada Invented as Lead is still in force, but Old Trust has ended (from organisation).',
    'Old Trust, endorsing partner is still in force, but Old Trust has ended (organisation).',
  ])
})

test('not before the day it ends', () => {
  expect(foundIn(pointsAtEnded, lines, '2026-03-31')).toEqual([])
})

test('what points twice at the same is left behind once', () => {
  const twice = `
2020-01-01 begin organisation/old name=Old
2020-01-01 begin action/one title="Write it down" about=["organisation/old"] owner=organisation/old due=2026-12-01 !! points-at-ended
2026-04-01 end organisation/old
`
  expect(foundIn(pointsAtEnded, twice, '2026-11-22')).toEqual(marksOf(twice))
})
