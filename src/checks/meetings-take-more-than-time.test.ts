// Worked by hand: 0.2 days a week protect 0.2 × 7.5 × 52 / 12 = 6.5 hours a month. A weekly meeting of 3 hours is 13 of them.
import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { meetingsTakeMoreThanTime } from './meetings-take-more-than-time.ts'

const lines = `
2025-01-01 begin body/weekly name=Weekly form=board meets=weekly hours=3
2025-01-01 begin body/monthly name=Monthly form=board meets=monthly hours=8
2025-01-01 begin role/lead name=Lead systemDays=0.2
2025-01-01 begin role/free name=Free systemDays=2
2025-01-01 begin seat/weekly body=body/weekly name=Member capacity=member places=4
2025-01-01 begin seat/monthly body=body/monthly name=Member capacity=member places=4
2025-01-01 begin person/ada !! meetings-take-more-than-time
2025-01-01 begin appointment/ada1 person=person/ada to=role/lead
2025-01-01 begin appointment/ada2 person=person/ada to=seat/weekly
2025-01-01 begin person/bo
2025-01-01 begin appointment/bo1 person=person/bo to=role/lead
2025-01-01 begin appointment/bo2 person=person/bo to=seat/monthly
2025-01-01 begin person/cy
2025-01-01 begin appointment/cy1 person=person/cy to=role/free
2025-01-01 begin appointment/cy2 person=person/cy to=seat/weekly
2025-01-01 begin person/ed
2025-01-01 begin appointment/ed1 person=person/ed to=role/lead
2025-01-01 begin appointment/ed2 person=person/ed to=seat/weekly
2026-01-01 end person/ed
2025-01-01 begin person/di
2025-01-01 begin appointment/di person=person/di to=seat/weekly
`
const names = { 'person/ada': 'Ada Invented', 'person/di': 'Di Invented', 'person/cy': 'Cy Invented' }

test('someone whose meetings take much more than is protected; not a little more, nor where nothing is said', () => {
  expect(foundIn(meetingsTakeMoreThanTime, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(meetingsTakeMoreThanTime, lines, '2026-11-22', { names })).toEqual([
    'Meetings take 13 hours a month of Ada Invented, and 6.5 are protected for the system.',
  ])
})

test('above what the system set for anyone, whatever their roles say', () => {
  const limited = `${lines}2026-01-01 begin meeting-rule/one monthlyLimit=10\n`
  expect(saidIn(meetingsTakeMoreThanTime, limited, '2026-11-22', { names })).toEqual([
    'Meetings take 13 hours a month of Ada Invented, more than is set for one person.',
    'Meetings take 13 hours a month of Cy Invented, more than is set for one person.',
    'Meetings take 13 hours a month of Di Invented, more than is set for one person.',
  ])
})
