import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { on, record } from '../../test/record.ts'
import { costOfBody } from './cost-of-body.ts'

// By hand: 6 meetings of 3 hours and 2 of reading are 30 hours each, which is 4 days of 7.5 hours.
const whole = record`
2026-01-01 begin area/shire name=Shire level=system
2026-01-01 begin role/chief name=Chief grade=chief-executive
2026-01-01 begin role/clerk name=Clerk grade=manager
2026-01-01 begin role/old name=Old
2026-01-01 begin person/ada
2026-01-01 begin person/bo
2026-01-01 begin person/cy
2026-01-01 begin person/di
2026-01-01 begin person/ed
2026-01-01 begin body/board name=Board form=board area=area/shire meets=two-monthly hours=3 readingHours=2
2026-01-01 begin seat/chair body=body/board name=Chair capacity=chair function=lay
2026-01-01 begin seat/chief body=body/board name=Chief capacity=member basis=ex-officio exOfficio=["role/chief"]
2026-01-01 begin seat/clerk body=body/board name=Secretary capacity=attendee
2026-01-01 begin seat/lay body=body/board name=Lay capacity=member function=lay places=2
2026-01-01 begin seat/guest body=body/board name=Guest capacity=attendee
2026-01-01 begin appointment/chair person=person/ada to=seat/chair
2026-01-01 begin appointment/chief person=person/bo to=role/chief
2026-01-01 begin appointment/clerk person=person/cy to=seat/clerk
2026-01-01 begin appointment/clerk-role person=person/cy to=role/clerk
2026-01-01 begin appointment/lay person=person/di to=seat/lay
2026-01-01 begin appointment/guest person=person/ed to=seat/guest
2026-01-01 begin day-rate/chair grade=chair rate=600
2026-01-01 begin day-rate/chief grade=chief-executive rate=1000
2026-01-01 begin day-rate/manager grade=manager rate=300
2026-07-01 amend day-rate/manager rate=400
2026-01-01 begin body/sometimes name=Sometimes form=forum meets=as-required hours=2
2026-01-01 begin body/short name=Short form=forum meets=weekly
2026-01-01 begin body/bare name=Bare form=forum meets=weekly hours=1
2026-01-01 begin body/silent name=Silent form=forum
`
const at = (day: string, of = 'body/board') => costOfBody(on(whole, day), id(of))

test('hours and pounds of a board, by hand', () => {
  const cost = at('2026-03-01')
  expect(cost?.hours).toBe(5 * 30)
  // Four days each: chair 2,400, chief executive 4,000, manager 1,200; lay has no rate and the guest no grade.
  expect(cost?.pounds).toBe(2400 + 4000 + 1200)
  expect(cost?.unpriced).toBe(2)
  expect(cost?.places.map(({ grade }) => grade)).toEqual([
    'chair',
    'chief-executive',
    'lay',
    undefined,
    'manager',
  ])
})

test('the rate in force on the day counts', () => {
  expect(at('2026-06-30')?.pounds).toBe(7600)
  expect(at('2026-07-01')?.pounds).toBe(7600 + 400)
})

test.each([
  ['body/sometimes', 'as-required'],
  ['body/short', 'length'],
  ['body/bare', 'people'],
  ['body/silent', 'rhythm'],
])('%s is not counted, and it is said why', (of, lacks) => {
  expect(at('2026-03-01', of)).toMatchObject({ lacks, hours: 0, pounds: 0, places: [] })
})

test('no body, no cost', () => expect(at('2025-01-01')).toBeUndefined())
