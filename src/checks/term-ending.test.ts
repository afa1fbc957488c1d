import { expect, test } from 'vitest'
import { foundIn, saidIn } from '../../test/marked.ts'
import { marksOf } from '../../test/record.ts'
import { termEnding } from './term-ending.ts'

const lines = `
2020-01-01 begin person/ada
2020-01-01 begin role/today name=Today !! term-ending
2020-01-01 begin appointment/today person=person/ada to=role/today termEnds=2026-11-22
2020-01-01 begin role/edge name=Edge !! term-ending
2020-01-01 begin appointment/edge person=person/ada to=role/edge termEnds=2027-02-22
2020-01-01 begin role/month name=Month !! term-ending
2020-01-01 begin appointment/month person=person/ada to=role/month termEnds=2027-02
2020-01-01 begin role/after name=After
2020-01-01 begin appointment/after person=person/ada to=role/after termEnds=2027-02-23
2020-01-01 begin role/past name=Past
2020-01-01 begin appointment/past person=person/ada to=role/past termEnds=2026-11-21
2020-01-01 begin role/leaving name=Leaving
2020-01-01 begin appointment/leaving person=person/ada to=role/leaving termEnds=2026-12-31
2027-01-01 end appointment/leaving
2020-01-01 begin role/over name=Over
2020-01-01 begin appointment/over person=person/ada to=role/over termEnds=2026-12-31
2025-01-01 end role/over
`

test('a term that ends within three months, of someone who is not leaving', () => {
  expect(foundIn(termEnding, lines, '2026-11-22')).toEqual(marksOf(lines))
  expect(saidIn(termEnding, lines, '2026-11-22', { names: { 'person/ada': 'Ada Invented' } })).toEqual([
    'The term of Ada Invented as Edge ends on 22 February 2027.',
    'The term of Ada Invented as Month ends in February 2027.',
    'The term of Ada Invented as Today ends on 22 November 2026.',
  ])
})

test('looks as far ahead as set', () => {
  expect(foundIn(termEnding, lines, '2026-11-22', { months: 4 }).map(([row]) => row)).toEqual([2, 4, 6, 8])
  expect(foundIn(termEnding, lines, '2026-11-22', { months: 1 }).map(([row]) => row)).toEqual([2])
})
