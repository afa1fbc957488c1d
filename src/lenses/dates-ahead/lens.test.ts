import { describe, expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { id, type Id } from '#core/id.ts'
import { on, record, titlesOn } from '../../../test/record.ts'
import { datesAhead, type DatesAsked } from './lens.ts'

const whole = record`
2020-01-01 begin organisation/trust name="Larch Trust" sector=nhs
2022-07-01 begin body/board name=Board form=board hours=3
2022-07-01 begin role/chief name="Chief Executive"
2022-07-01 begin seat/chair body=body/board name=Chair capacity=chair
2022-07-01 begin person/ada
2022-07-01 begin person/bo
2023-01-01 begin appointment/ada person=person/ada to=role/chief termEnds="2027"
2023-01-01 begin appointment/bo person=person/bo to=seat/chair termEnds=2026-12-31
2026-12-10 begin meeting/one body=body/board starts="10:00" where="Town hall"
2026-11-01 begin meeting/past body=body/board
2026-06-01 begin action/plan title="Write the plan" about=["body/board"] owner=role/chief due=2026-12-01
2026-06-01 begin action/done title="Was done" about=["body/board"] owner=role/chief due=2026-12-01 done=2026-07-01
2026-06-01 begin critical-role/chief role=role/chief reason="It is" review=2027-02
2026-06-01 begin set-aside/one check=vacant-seat about=["seat/chair"] review=2027-01-15
2027-04-01 begin body/later name=Later form=forum
2027-04-01 end body/board
`
const today = '2026-11-22'
const asked: DatesAsked = { from: day(today), until: day('2027-12-31'), steering: false }

function told(given: Partial<DatesAsked> = {}): readonly string[] {
  const title = titlesOn(whole, today, { 'person/ada': 'Ada', 'person/bo': 'Bo' })
  return datesAhead
    .compute(on(whole, today), { ...asked, ...given }, title)
    .map(
      ({ day: at, time, roughly, says }) =>
        `${at}${time ? ` ${time}` : ''} ${says}${roughly ? ` (${roughly})` : ''}`,
    )
}

describe('the days ahead', () => {
  test('in their order, with what is only roughly known on its last day', () => {
    expect(told()).toEqual([
      '2026-12-01 Write the plan (Chief Executive)',
      '2026-12-10 10:00 Board meets',
      '2026-12-31 Bo: term as Chair, Board ends',
      '2027-02-28 Look again at why Chief Executive is critical (February 2027)',
      '2027-03-31 Board ends',
      '2027-04-01 Later begins',
      '2027-12-31 Ada: term as Chief Executive ends (2027)',
    ])
  })

  test('how findings are set aside is for those who look after the record', () => {
    expect(told({ steering: true })).toContain(
      '2027-01-15 Look again at what was set aside about Chair, Board',
    )
  })

  test('of somebody: their terms, their bodies’ meetings, what they are to do', () => {
    const bo = id<'person'>('person/bo')
    expect(told({ of: bo, holds: new Set<Id>([id('seat/chair'), id('body/board')]) })).toEqual([
      '2026-12-10 10:00 Board meets',
      '2026-12-31 Bo: term as Chair, Board ends',
      '2027-03-31 Board ends',
    ])
  })

  test('a meeting lasts as long as those of its body do', () => {
    const title = titlesOn(whole, today)
    const [meeting] = datesAhead
      .compute(on(whole, today), asked, title)
      .filter(({ sort }) => sort === 'meeting')
    expect(meeting).toMatchObject({ key: 'meeting/one', hours: 3, where: 'Town hall' })
  })
})
