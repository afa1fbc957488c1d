// Gaps, clashes and missing sectors of an outcome, by hand.
import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { on, record } from '../../test/record.ts'
import { faultsOfAnswering, whoAnswers } from './who-answers.ts'

const whole = record`
  2025-04-01 begin area/shire name=Shire level=system
  2025-04-01 begin area/dale name=Dale level=place within=area/shire
  2025-04-01 begin organisation/council name="Dale Council" sector=council
  2025-04-01 begin organisation/trust name="Larch Trust" sector=nhs
  2025-04-01 begin organisation/other name="Other Trust" sector=nhs
  2025-04-01 begin body/board name=Board form=board of=["organisation/trust"]
  2025-04-01 begin seat/voice body=body/board name=Voice capacity=member sector=voluntary
  2025-04-01 begin role/one name=One employers=["organisation/trust"]
  2025-04-01 begin role/two name=Two employers=["organisation/other"]
  2025-04-01 begin outcome/home title="Home sooner" level=system area=area/shire needs=["nhs","council","voluntary"]
  2025-05-01 begin answers-for/a outcome=outcome/home holder=role/one part=accountable
  2025-06-01 begin answers-for/b outcome=outcome/home holder=role/two part=accountable
  2025-07-01 amend answers-for/b level=organisation
  2025-08-01 amend answers-for/a level=organisation
  2025-09-01 amend answers-for/b holder=role/one
  2025-10-01 amend answers-for/b level=place area=area/dale
  2025-05-01 begin answers-for/c outcome=outcome/home holder=organisation/council part=assures
  2025-10-01 amend answers-for/c part=contributes
  2025-05-01 begin answers-for/d outcome=outcome/home holder=seat/voice part=responsible
`

test.each([
  ['2025-04-01', ['system: 0'], ['nhs', 'council', 'voluntary']],
  ['2025-05-01', ['system: 1'], ['council']],
  ['2025-06-01', ['system: 2'], ['council']],
  ['2025-07-01', ['system: 1', 'organisation: 1'], ['council']],
  ['2025-08-01', ['system: 0', 'organisation: 1', 'organisation: 1'], ['council']],
  ['2025-09-01', ['system: 0', 'organisation: 1'], ['council']],
  ['2025-10-01', ['system: 0', 'place: 1', 'organisation: 1'], []],
])('on %s', (at, levels, missing) => {
  const found = whoAnswers(on(whole, at), id('outcome/home'))
  expect(found?.levels.map((one) => `${one.level}: ${one.accountable.length}`)).toEqual(levels)
  expect(found?.missing.toSorted()).toEqual(missing.toSorted())
  const faults = found && faultsOfAnswering(found)
  expect(faults?.gaps.length).toBe(levels.filter((one) => one.endsWith(' 0')).length)
  expect(faults?.clashes.length).toBe(levels.filter((one) => one.endsWith(' 2')).length)
})

test('an outcome that is not in force has nobody to ask', () => {
  expect(whoAnswers(on(whole, '2025-03-31'), id('outcome/home'))).toBeUndefined()
})

test('whoever has ended clashes with nobody, and no area named is that of the system', () => {
  const merged = record`
    2025-04-01 begin area/shire name=Shire level=system
    2025-04-01 begin role/one name=One
    2025-04-01 begin role/two name=Two
    2026-04-01 end role/two
    2025-04-01 begin outcome/home title="Home sooner" level=system
    2025-04-01 begin answers-for/a outcome=outcome/home holder=role/one part=accountable
    2025-04-01 begin answers-for/b outcome=outcome/home holder=role/two part=accountable area=area/shire
  `
  const told = (at: string) => {
    const found = whoAnswers(on(merged, at), id('outcome/home'))
    const { gaps = [], clashes = [] } = found ? faultsOfAnswering(found) : {}
    return [gaps.length, clashes.map(({ standing }) => standing.join(' '))]
  }
  expect(told('2026-03-31')).toEqual([0, ['role/one role/two']])
  expect(told('2026-04-01')).toEqual([0, []])
})
