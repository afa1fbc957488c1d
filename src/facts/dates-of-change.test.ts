import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compare } from '#core/compare.ts'
import { snapshot } from '#core/snapshot.ts'
import { titles } from '#core/title.ts'
import { body } from '#kinds/index.ts'
import { anyRecord } from '../../test/any-record.ts'
import { snapshotOf } from '../../test/structure.ts'
import { datesOfChange } from './dates-of-change.ts'

const { ledger } = snapshotOf(
  `
2010-01-01 begin organisation/old name=Old
2020-01-01 begin body/board name="Old Board" form=board
2020-01-01 begin seat/chair body=body/board name=Chair capacity=chair
2020-01-01 begin person/a
2020-06-01 begin appointment/a person=person/a to=seat/chair spells=[{"form":"on-leave","from":"2021-01-01","until":"2021-03-01"}]
2022-07-01 begin body/new name="New Board" form=board
2022-07-01 begin lineage/1 form=succession old=["body/board"] new=["body/new"]
2022-07-01 end body/board
2023-01-01 begin seat/x body=body/new name=X capacity=member
2023-01-01 begin seat/y body=body/new name=Y capacity=member
2030-01-01 amend seat/x name=Z
`.split('\n'),
)
const title = titles(snapshotOf([]), new Map())
const say = (at: ReturnType<typeof datesOfChange>) => at.map((one) => `${one.day} ${one.reason}`)

test('every day on which something begins, ends or changes, with what happens', () => {
  const own = titles(
    snapshot(ledger, '2026-04-01' as never),
    new Map([['person/a' as never, 'Ada Invented']]),
  )
  expect(say(datesOfChange(ledger, own))).toEqual([
    '2020-01-01 Old Board begins',
    '2020-06-01 Ada Invented takes up Chair, Old Board',
    '2021-01-01 Ada Invented as Chair, Old Board changes',
    '2021-03-01 Ada Invented as Chair, Old Board changes',
    '2022-07-01 Succession: Old Board to New Board; New Board begins; Old Board ends',
    '2023-01-01 2 seats begin',
    '2030-01-01 X, New Board changes',
  ])
})

test('with too many days, the weightiest are kept, the first and the last too, and others counted', () => {
  const few = datesOfChange(ledger, title, 3)
  expect(few.map((one) => one.day)).toEqual(['2020-01-01', '2022-07-01', '2030-01-01'])
  expect(few.map((one) => one.earlier)).toEqual([0, 3, 2])
})

test('between two dates nothing changes in how the system is led', () => {
  fc.assert(
    fc.property(anyRecord, (record) => {
      const dates = new Set(datesOfChange(record.ledger, title, 10_000).map((one) => one.day))
      const now = snapshot(record.ledger, record.day)
      const before = [...dates].findLast((day) => day <= record.day)
      const since = before ? snapshot(record.ledger, before) : undefined
      const led = (kind: string) => !record.ledger.vocabulary.get(kind)?.steers
      if (since) expect(compare(since, now).filter(({ kind }) => led(kind))).toEqual([])
      else expect(dates.size > 0 ? now.all(body) : []).toEqual([])
    }),
  )
})
