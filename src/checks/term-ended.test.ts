import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { termEnded } from './term-ended.ts'

const lines = `
2020-01-01 begin person/ada
2020-01-01 begin role/past name=Treasurer !! term-ended
2020-01-01 begin appointment/past person=person/ada to=role/past termEnds=2026-11-21
2020-01-01 begin role/month name=Secretary !! term-ended
2020-01-01 begin appointment/month person=person/ada to=role/month termEnds=2026-10
2020-01-01 begin role/today name=Lead
2020-01-01 begin appointment/today person=person/ada to=role/today termEnds=2026-11-22
2020-01-01 begin role/this-month name=Other
2020-01-01 begin appointment/this-month person=person/ada to=role/this-month termEnds=2026-11
2020-01-01 begin role/leaving name=Leaving
2020-01-01 begin appointment/leaving person=person/ada to=role/leaving termEnds=2026-01-01
2027-01-01 end appointment/leaving
2020-01-01 begin role/left name=Left
2020-01-01 begin appointment/left person=person/ada to=role/left termEnds=2024-01-01
2024-02-01 end appointment/left
2020-01-01 begin role/over name=Over
2020-01-01 begin appointment/over person=person/ada to=role/over termEnds=2024-01-01
2025-01-01 end role/over
`

test('whoever is still in place after the last day of their term', () => {
  expect(foundIn(termEnded, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(termEnded, lines, '2026-11-22', { names: { 'person/ada': 'Ada Invented' } })).toEqual([
    'The term of Ada Invented as Secretary ended in October 2026, and they are still recorded in place.',
    'The term of Ada Invented as Treasurer ended on 21 November 2026, and they are still recorded in place.',
  ])
})
