import { expect, test } from 'vitest'
import { plain } from '#core/block.ts'
import { on, record, titlesOn } from '../../../test/record.ts'
import { costOfGovernance } from './lens.ts'

// By hand: the board takes 12 × (3 + 2) = 60 hours of each of 3, the forum 4 × 2 = 8 hours of 1.
const whole = record`
2026-01-01 begin area/shire name=Shire level=system
2026-01-01 begin area/vale name=Vale level=place within=area/shire
2026-01-01 begin organisation/council name=Council sector=council
2026-01-01 begin role/chief name=Chief grade=director systemDays=2
2026-01-01 begin role/empty name=Empty systemDays=3
2026-01-01 begin person/ada
2026-01-01 begin person/bo
2026-01-01 begin person/cy
2026-01-01 begin body/board name=Board form=board area=area/shire meets=monthly hours=3 readingHours=2
2026-01-01 begin body/forum name=Forum form=forum area=area/vale meets=quarterly hours=2
2026-01-01 begin body/loose name=Loose form=forum meets=as-required
2026-01-01 begin seat/chief body=body/board name=Chief capacity=member basis=ex-officio exOfficio=["role/chief"]
2026-01-01 begin seat/lay body=body/board name=Lay capacity=member sector=lay function=lay
2026-01-01 begin seat/other body=body/board name=Other capacity=member nominatedBy=["organisation/council"] basis=nominated
2026-01-01 begin seat/gone body=body/board name=Gone capacity=member
2026-01-01 begin seat/forum body=body/forum name=Lay capacity=member sector=lay function=lay
2026-01-01 begin appointment/ada person=person/ada to=role/chief
2026-01-01 begin appointment/bo person=person/bo to=seat/lay
2026-01-01 begin appointment/bo-forum person=person/bo to=seat/forum
2026-01-01 begin appointment/cy person=person/cy to=seat/other
2026-01-01 begin day-rate/director grade=director rate=750
2026-01-01 begin day-rate/lay grade=lay rate=375
`
const title = titlesOn(whole, '2026-03-01')
const found = costOfGovernance.compute(on(whole, '2026-03-01'), {}, title)
const shown = costOfGovernance.show(found, title)

test('hours and pounds of a year, by hand', () => {
  expect(found.hours).toBe(3 * 60 + 8)
  // 60 hours are 8 days: 8 × 750 and 8 × 375; the forum's 8 hours are 8 / 7.5 × 375 = 400.
  expect(found.pounds).toBeCloseTo(6000 + 3000 + 400, 9)
  expect(found.unpriced).toBe(1)
  expect(found.protectedTime).toEqual({ days: 2, roles: 1 })
})

test('levels and sectors add up to the whole', () => {
  expect(found.byLevel).toEqual([
    { of: 'system', hours: 180, pounds: 9000, unpriced: 1 },
    { of: 'place', hours: 8, pounds: expect.closeTo(400, 9), unpriced: 0 },
  ])
  for (const all of [found.byLevel, found.bySector]) {
    expect(all.reduce((sum, { hours }) => sum + hours, 0)).toBe(found.hours)
    expect(all.reduce((sum, { pounds }) => sum + pounds, 0)).toBeCloseTo(found.pounds, 9)
  }
})

test('what is not counted is said with the reason', () => {
  const list = shown.find((one) => one.type === 'list')
  expect(list?.items.map(plain)).toEqual(['Loose: it meets as required'])
})

test('a place without a rate is said beside the pounds', () => {
  const table = shown.find((one) => one.type === 'table')
  expect(table?.rows.map((row) => row.slice(1))).toEqual([
    [12, 5, 3, '180', '£9,000 and 1 not known'],
    [4, 2, 1, '8', '£400'],
  ])
})

test('an empty system says the next step', () => {
  const none = record`2026-01-01 begin area/shire name=Shire level=system`
  const empty = costOfGovernance.compute(on(none, '2026-03-01'), {}, title)
  const tables = costOfGovernance.show(empty, title).filter((one) => one.type === 'table')
  expect(tables[0]?.empty).toContain('Add that on the page of a body')
})
