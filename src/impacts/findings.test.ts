import { expect, test } from 'vitest'
import { moment } from '#core/day.ts'
import { lay } from '#core/impact.ts'
import { changesOf, record, recordOf, titlesOn, words } from '../../test/record.ts'
import { findings, type FindingsDiffer } from './findings.ts'

const of = record`
2020-01-01 begin body/board name=Board form=board
2020-01-01 begin body/quiet name=Quiet form=forum
2020-01-01 begin seat/chair body=body/board name=Chair capacity=chair
2020-01-01 begin seat/quiet body=body/quiet name=Chair capacity=chair
2020-01-01 begin person/ada
2020-01-01 begin appointment/ada person=person/ada to=seat/chair
2027-09-01 end appointment/ada`

const chairs = (lines: string, over = of) => {
  const found = findings.compute(
    lay(over, changesOf(lines), moment('2026-11-22T00:00:00.000Z')),
  ) as FindingsDiffer
  const told = (all: FindingsDiffer['appear']) =>
    all
      .filter(({ finding }) => finding.check.code === 'vacant-chair')
      .map(({ finding, from, until }) => `${finding.about[0]} ${from}..${until ?? ''}`)
  return { appear: told(found.appear), go: told(found.go) }
}

test('appears with the draft, until the record finds the same', () => {
  expect(chairs('2027-04-01 end appointment/ada')).toEqual({
    appear: ['body/board 2027-04-01..2027-09-01'],
    go: [],
  })
})

test('is put right by the draft', () => {
  expect(chairs('2027-05-01 begin appointment/x person=person/ada to=seat/quiet')).toEqual({
    appear: [],
    go: ['body/quiet 2027-05-01..'],
  })
})

test('comes of the draft and a later change together, on the day of that', () => {
  expect(
    chairs('2027-04-01 end seat/quiet\n2027-10-01 begin appointment/y person=person/ada to=seat/chair'),
  ).toEqual({
    appear: [],
    go: ['body/quiet 2027-04-01..', 'body/board 2027-10-01..'],
  })
})

test('what was set aside is brought or put right on the day it is, and said to be set aside', () => {
  const aside = recordOf(
    words,
    '2020-01-01 begin body/board name=Board form=board\n2020-01-01 begin seat/chair body=body/board name=Chair capacity=chair\n2020-01-01 begin person/ada\n2020-01-01 begin appointment/ada person=person/ada to=seat/chair\n2027-01-01 begin set-aside/x check=vacant-chair about=["body/board"] review=2030-01-01',
  )
  expect(chairs('2027-04-01 end appointment/ada', aside)).toEqual({
    appear: ['body/board 2027-04-01..'],
    go: [],
  })
  const laid = lay(aside, changesOf('2027-04-01 end appointment/ada'), moment('2026-11-22T00:00:00.000Z'))
  const shown = findings.show(findings.compute(laid), titlesOn(aside, '2027-04-01'))
  expect(JSON.stringify(shown)).toContain('{"tag":"set aside","tone":"plain"}')
})

test('nothing to show when nothing differs', () => {
  const result = findings.compute(
    lay(
      of,
      changesOf('2027-04-01 amend person/ada identifiers={"popolo":"1"}'),
      moment('2026-11-22T00:00:00.000Z'),
    ),
  )
  expect(findings.show(result, String)).toEqual([])
})
