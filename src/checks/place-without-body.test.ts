import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { placeWithoutBody } from './place-without-body.ts'

const lines = `
2016-01-01 begin area/shire name="Test Shire" level=system
2016-01-01 begin area/east name=East level=place within=area/shire
2016-01-01 begin area/west name=West level=place within=area/shire !! place-without-body
2016-01-01 begin area/north name=North level=place within=area/shire !! place-without-body
2016-01-01 begin area/hood name=Hood level=neighbourhood within=area/west
2016-01-01 begin organisation/icb name="NHS Test Shire ICB" sector=nhs
2021-01-01 begin body/board name="East Board" form=committee area=area/east of=["organisation/icb"]
2021-01-01 begin body/hwb name="West Health and Wellbeing Board" form=committee area=area/west
2021-01-01 begin body/network name="North Network" form=network area=area/north
`

test('a network or a health and wellbeing board does not lead a place; before anything leads, nothing is asked', () => {
  expect(foundIn(placeWithoutBody, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(placeWithoutBody, lines, '2026-11-22')).toEqual([
    'No body is recorded that leads health and care in North.',
    'West has West Health and Wellbeing Board, and no body is recorded that leads health and care there together.',
  ])
})

test('nothing before its day', () => {
  expect(foundIn(placeWithoutBody, lines, '2020-06-01')).toEqual([])
})
