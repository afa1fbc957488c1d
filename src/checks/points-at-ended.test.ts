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

test('of who answers and who acts, only what no check of their own tells', () => {
  const told = `
2020-01-01 begin organisation/old name=Old
2020-01-01 begin outcome/home title="Home sooner" level=system
2020-01-01 begin outcome/over title=Over level=system
2020-01-01 begin answers-for/one outcome=outcome/home holder=organisation/old part=accountable
2020-01-01 begin answers-for/two outcome=outcome/home holder=organisation/old part=contributes !! points-at-ended
2020-01-01 begin action/owned title="Write it down" about=["outcome/home"] owner=organisation/old due=2026-12-01
2020-01-01 begin action/done title="Written down" about=["outcome/over"] owner=organisation/old due=2026-03-01 done=2026-02-01
2020-01-01 begin action/open title="Still open" about=["outcome/over"] owner=organisation/new due=2026-12-01 !! points-at-ended
2020-01-01 begin organisation/new name=New
2026-04-01 end organisation/old
2026-04-01 end outcome/over
`
  expect(foundIn(pointsAtEnded, told, '2026-11-22')).toEqual(marksOf(told))
  expect(saidIn(pointsAtEnded, told, '2026-11-22')[0]).toBe(
    '“Old contributes to Home sooner” is still in force, but Old has ended (who).',
  )
})
