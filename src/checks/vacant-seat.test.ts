import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { vacantSeat } from './vacant-seat.ts'

const lines = `
2020-01-01 begin person/ada
2020-01-01 begin person/ben
2020-01-01 begin role/lead name=Lead
2020-01-01 begin body/board name="Harbour Board" form=board
2020-01-01 begin seat/never body=body/board name=Housing capacity=member !! vacant-seat
2020-01-01 begin seat/left body=body/board name=Council capacity=member !! vacant-seat
2020-01-01 begin appointment/left person=person/ada to=seat/left
2026-05-14 end appointment/left
2020-01-01 begin seat/many body=body/board name=Residents capacity=attendee places=3 !! vacant-seat
2020-01-01 begin appointment/many person=person/ada to=seat/many
2020-01-01 begin seat/held body=body/board name=Trusts capacity=member
2020-01-01 begin appointment/held person=person/ben to=seat/held
2020-01-01 begin seat/chair body=body/board name=Chair capacity=chair
2020-01-01 begin seat/follows body=body/board name=Lead capacity=member exOfficio=["role/lead"]
2020-01-01 begin seat/over body=body/board name=Over capacity=member
2026-01-01 end seat/over
2020-01-01 begin body/closed name=Closed form=board
2020-01-01 begin seat/closed body=body/closed name=Member capacity=member
2026-01-01 end body/closed
`

test('a seat with an empty place, and since when', () => {
  expect(foundIn(vacantSeat, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(vacantSeat, lines, '2026-11-22')).toEqual([
    'Nobody has been recorded in Council, Harbour Board since 14 May 2026.',
    '2 of 3 places in Residents, Harbour Board have been empty since it began (1 January 2020).',
    'Nobody has been recorded in Housing, Harbour Board since it began (1 January 2020).',
  ])
})

test('one of two chairs, where the other is held', () => {
  const chairs = `
2020-01-01 begin person/ada
2020-01-01 begin body/board name=Board form=board
2020-01-01 begin seat/one body=body/board name="Chair (health)" capacity=chair
2020-01-01 begin appointment/one person=person/ada to=seat/one
2020-01-01 begin seat/two body=body/board name="Chair (council)" capacity=chair !! vacant-seat
`
  expect(foundIn(vacantSeat, chairs, '2026-11-22')).toEqual(marksOf(chairs))
})

test('a seat of several places follows two roles: only what is empty of itself is told', () => {
  const follows = (places: number) => `
2020-01-01 begin role/one name=One
2020-01-01 begin role/two name=Two
2020-01-01 begin body/board name=Board form=board
2020-01-01 begin seat/both body=body/board name=Both capacity=member places=${places} exOfficio=["role/one","role/two"]
`
  expect(foundIn(vacantSeat, follows(2), '2026-11-22')).toEqual([])
  expect(foundIn(vacantSeat, follows(3), '2026-11-22')).toEqual([[4, 'vacant-seat']])
})

test('from the day on which it has been empty for as long as set', () => {
  const found = (day: string) => foundIn(vacantSeat, lines, day, { months: 6 }).map(([row]) => row)
  expect(found('2026-11-13')).not.toContain(6)
  expect(found('2026-11-14')).toContain(6)
})

test.each([
  ['2020-01-01', 'since it began (1 January 2020).'],
  ['2020-03', 'since it began (March 2020).'],
  ['<2016-04-01', 'since before 1 April 2016.'],
  ['?2024-03-14', '; since when is not known.'],
])('never filled since %s', (start, said) => {
  const never = `
${start} begin body/board name=Board form=board
${start} begin seat/one body=body/board name=One capacity=member
`
  const [sentence] = saidIn(vacantSeat, never, '2026-11-22')
  expect(sentence?.endsWith(said)).toBe(true)
})
