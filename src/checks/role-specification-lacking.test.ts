import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { roleSpecificationLacking } from './role-specification-lacking.ts'

const lines = `
2020-01-01 begin role/bare name=Bare !! role-specification-lacking
2020-01-01 begin role/half name=Half systemDays=2 !! role-specification-lacking
2020-01-01 begin role/whole name=Whole
2020-01-01 begin role/none name=None
2020-01-01 begin role/over name=Over
2020-01-01 begin role/mended name=Mended
2021-01-01 begin specification/bare role=role/bare systemDays=0
2021-01-01 begin specification/half role=role/half systemDuties="Speak for partners" capabilities={"staying":"able"}
2021-01-01 begin specification/whole role=role/whole systemDuties="Speak for partners" populationHealth="Answers for the gap" systemDays=1 capabilities={"staying":"able"}
2021-01-01 begin specification/over role=role/over
2026-01-01 end role/over
2026-01-01 end specification/over
2021-01-01 begin specification/old role=role/mended state=agreed
2026-01-01 begin specification/new role=role/mended state=agreed systemDuties="Speak for partners" populationHealth="Answers for the gap" systemDays=1 capabilities={"staying":"able"}
`

test('a specification that leaves the system out, and nothing about a role without one', () => {
  expect(foundIn(roleSpecificationLacking, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(roleSpecificationLacking, lines, '2026-11-22')).toEqual([
    'The role specification of Bare names no duties to the whole system, no time protected for system work, no duty to the population’s health and no capabilities of system leadership.',
    'The role specification of Half names no duty to the population’s health.',
  ])
})

test('the one that counts is asked: what an older one left out is asked no more once a newer says it', () => {
  const mended = (day: string) =>
    saidIn(roleSpecificationLacking, lines, day).filter((one) => one.includes('Mended'))
  expect([mended('2025-12-31').length, mended('2026-01-01').length]).toEqual([1, 0])
})
