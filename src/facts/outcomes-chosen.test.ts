import { expect, test } from 'vitest'
import { on, record, titlesOn } from '../../test/record.ts'
import { areasOfOutcomes, outcomesChosen, type OutcomesChosen } from './outcomes-chosen.ts'

const whole = record`
  2025-01-01 begin area/shire name=Shire level=system
  2025-01-01 begin area/dale name=Dale level=place within=area/shire
  2025-01-01 begin area/ash name=Ash level=place within=area/shire
  2025-01-01 begin area/empty name=Empty level=place
  2025-01-01 begin role/one name=Director
  2025-01-01 begin role/two name=Lead
  2025-01-01 begin outcome/delays title="Fewer delays" level=system area=area/shire theme=access source=national horizon=this-year
  2025-01-01 begin outcome/home title="Home sooner" level=place area=area/dale theme=access source=place
  2025-01-01 begin outcome/air title="Clean air" level=system theme=inequalities horizon=ten-years
  2025-01-01 begin answers-for/a outcome=outcome/delays holder=role/one part=accountable
  2025-01-01 begin answers-for/b outcome=outcome/delays holder=role/two part=contributes level=place area=area/ash
  2025-01-01 begin answers-for/c outcome=outcome/home holder=role/one part=accountable
  2025-01-01 begin answers-for/d outcome=outcome/home holder=role/two part=accountable
`
const now = on(whole, '2025-06-01')
const title = titlesOn(whole, '2025-06-01')

test.each<[OutcomesChosen, string]>([
  [{}, 'air delays home'],
  [{ q: '', area: '', theme: '', fault: '' }, 'air delays home'],
  [{ area: 'area/shire' }, 'delays home'],
  [{ area: 'area/dale' }, 'home'],
  [{ area: 'area/ash' }, 'delays'],
  [{ area: 'area/empty' }, ''],
  [{ area: 'no area' }, ''],
  [{ theme: 'access', source: 'place' }, 'home'],
  [{ horizon: 'ten-years' }, 'air'],
  [{ level: 'place' }, 'home'],
  [{ q: 'DALE home' }, 'home'],
  [{ q: 'nothing like it' }, ''],
  [{ fault: 'gap' }, 'air'],
  [{ fault: 'clash' }, 'home'],
])('%j finds %s', (chosen, expected) => {
  const found = outcomesChosen(now, chosen, title).map(({ id }) => id.replace('outcome/', ''))
  expect(found.join(' ')).toBe(expected)
})

test('areas to choose from: those that outcomes touch, the widest first', () => {
  expect(areasOfOutcomes(now, title)).toEqual(['area/shire', 'area/ash', 'area/dale'])
})
