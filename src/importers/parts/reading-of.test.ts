// Each row of a file by what became of it: worked by hand on five rows of two people and an organisation.
import { expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { on, record } from '../../../test/record.ts'
import { notes } from './notes.ts'
import { readingOf } from './reading-of.ts'
import type { Told } from './told.ts'

const now = on(
  record`
2020-01-01 begin organisation/larch name="Larch Trust" sector=nhs`,
  '2026-05-01',
)
const against = { now, names: new Map(), answers: {}, asAt: day('2026-05-01'), fileName: 'x.json' }
const at = (row: number) => ({ sheet: 'people', row })

const told: readonly Told[] = [
  {
    kind: 'organisation',
    key: 'o1',
    own: 'organisation/larch' as never,
    values: { name: 'Larch Trust' },
    where: at(1),
  },
  { kind: 'organisation', key: 'o2', values: { name: 'Moor Trust' }, where: at(2) },
  // Of one row: a person who is new, and an appointment to nothing that is there.
  { kind: 'person', key: 'p1', values: {}, person: { name: 'Ada Invented' }, where: at(3) },
  { kind: 'appointment', key: 'a1', values: {}, points: { person: 'p1', to: 'none' }, where: at(3) },
]

test('proposed where anything is, said already, left out; a row that only adds counts as what it adds to', () => {
  const rows = [
    { where: at(1) },
    { where: at(2) },
    { where: at(3) },
    { where: at(4), adds: 'o2' },
    { where: at(5), adds: 'nothing' },
    { where: at(6) },
  ]
  const reading = readingOf({ name: 'popolo', told, rows, against, notes: notes() })
  expect(reading.rows).toEqual({ read: 6, proposed: 3, unchanged: 1, passedOver: 2 })
  expect(reading.proposals.map((one) => one.act === 'begin' && one.values.name)).toContain('Moor Trust')
  expect(new Set(reading.proposals.map(({ because }) => because))).toEqual(new Set(['Imported from x.json']))
})

test('what the file itself leaves open is asked first', () => {
  const question = {
    key: 'which',
    where: {},
    raw: '',
    asks: 'Which council?',
    options: [],
    open: true,
    count: 1,
  }
  const reading = readingOf({
    name: 'moderngov',
    told: [],
    rows: [{ where: at(1) }],
    against,
    notes: notes(),
    questions: [question],
  })
  expect([reading.questions, reading.rows]).toEqual([
    [question],
    { read: 1, proposed: 0, unchanged: 0, passedOver: 1 },
  ])
})
