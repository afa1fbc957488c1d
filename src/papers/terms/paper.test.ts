// Vacancies and terms ahead, of a board whose chair is empty and whose member's term ends within the year.
import { expect, test } from 'vitest'
import { ground, linesOf } from '../../../test/ground.ts'
import { record } from '../../../test/record.ts'
import { termsPaper } from './paper.ts'

const of = record`
2020-01-01 begin body/board name=Board form=board
2020-01-01 begin seat/chair body=body/board name=Chair capacity=chair
2020-01-01 begin seat/nurse body=body/board name=Nurse capacity=member
2020-01-01 begin seat/lay body=body/board name=Lay capacity=member
2020-01-01 begin person/ada
2020-01-01 begin person/bel
2020-01-01 begin appointment/ada person=person/ada to=seat/nurse termEnds=2027-05-01
2020-01-01 begin appointment/bel person=person/bel to=seat/lay termEnds=2027-05-02
2026-06-03 begin meeting/june body=body/board`

const given = ground(of, '2026-05-01', {
  names: { 'person/ada': 'Ada Invented', 'person/bel': 'Bel Invented' },
})
const lines = (name: string) => linesOf(termsPaper.parts.find((one) => one.name === name)?.write(given) ?? [])

test('the chair is vacant; the term that ends in 365 days is told, the one in 366 is not', () => {
  expect(lines('vacant')).toEqual([
    '= Seats that are vacant',
    'Seat | Places vacant',
    'Chair, Board chair | 1',
    '= Roles that nobody holds',
    'Every role is held.',
  ])
  expect(lines('ending')).toEqual([
    '= Terms ending in the next 365 days',
    'Who | Role or seat | Term ends',
    'Ada Invented | Nurse, Board | 1 May 2027',
  ])
})

test('the meeting in June is among the dates of half a year, the terms of the next are not', () => {
  expect(lines('ahead').filter((line) => /^\d/.test(line))).toEqual([
    expect.stringMatching(/^3 June 2026 \|/),
  ])
})
