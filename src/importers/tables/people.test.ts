// The people in seats and posts: names apart, dates with their last day, who replaced whom, and who is one
// person.
import { describe, expect, test } from 'vitest'
import { faultsOf } from '#core/refuse.ts'
import {
  adopted,
  book,
  interpretedOf,
  linesOf,
  problemsOf,
  readTables,
  recordOf,
  sheet,
} from '../../../test/reading-tables.ts'

type Given = Parameters<typeof readTables>[1]
const read = (rows: readonly string[], given: Given = {}) => readTables(book(sheet('Board', ...rows)), given)
const TITLE = 'Dale Board - members'
const keys = (reading: ReturnType<typeof read>) => reading.questions.map((one) => one.key)
const seatsOf = (reading: ReturnType<typeof read>) => linesOf(reading).filter((line) => / seat\//.test(line))

describe('people', () => {
  const head = [TITLE, 'Name | Role | From | To | Term ends | Email']

  test('come with names apart, and neither name nor address stands in the record', () => {
    const reading = read([
      ...head,
      'Dr Ann Example (interim) | Chair | 1 July 2022 | | 30/06/2025 | ann@example.test',
    ])
    expect(reading.names).toEqual([
      {
        id: expect.stringMatching(/^person\/\w+$/) as unknown,
        name: 'Dr Ann Example',
        email: 'ann@example.test',
      },
    ])
    expect(linesOf(reading).at(-1)).toMatch(
      /^2022-07-01 begin appointment\/dale-board-chair person=person\/\w+ to=seat\/dale-board-chair termEnds=2025-06-30 basis=interim$/,
    )
    expect(JSON.stringify(reading.proposals)).not.toMatch(/Ann|example\.test/)
  })

  test('leave after their last day, which is included', () => {
    const reading = read([...head, 'Cy Instance | Chair | 2020-04-01 | 31/03/2023'])
    expect(linesOf(reading).at(-1)).toBe('2023-04-01 end appointment/dale-board-chair')
    expect(interpretedOf(reading)).toContain('31/03/2023 → ended after 31 March 2023')
  })

  test('with a last day still to come are asked about', () => {
    const row = 'Di Case | Chair | 2020-04-01 | 31/03/2026'
    const key = 'still-to-come/board/to'
    expect(keys(read([...head, row]))).toEqual([key])
    expect(linesOf(read([...head, row], { answers: { [key]: 'term' } })).at(-1)).toContain(
      'termEnds=2026-03-31',
    )
    expect(linesOf(read([...head, row], { answers: { [key]: 'leaves' } })).at(-1)).toBe(
      '2026-04-01 end appointment/dale-board-chair',
    )
  })

  test('one after another in a seat are one place; at once they are several', () => {
    const history = ['Cy Instance | Chair | 2016 | 31/03/2020', 'Di Case | Chair | 2020-04-01 |']
    expect(seatsOf(read([...head, ...history]))[0]).not.toContain('places')
    const both = ['Cy Instance | Member | 2016 |', 'Di Case | Member | 2020-04-01 |']
    expect(seatsOf(read([...head, ...both]))[0]).toContain('places=2')
  })

  test('of one name in two rows are one only by an answer', () => {
    const rows = [...head, 'Ann Example | Chair', 'Dr Ann Example | Lead for people']
    expect(keys(read(rows))).toEqual(['person/ann example'])
    expect(read(rows).names).toEqual([])
    expect(read(rows, { answers: { 'person/ann example': 'one' } }).names).toHaveLength(1)
    expect(read(rows, { answers: { 'person/ann example': 'several' } }).names).toHaveLength(2)
  })

  test('who replace someone of the record do so only by an answer', () => {
    const first = read([...head, 'Ann Example | Chair | 2022-07-01'])
    const { record, names } = adopted(first)
    const rows = [...head, 'Flo Newcomer | Chair | 1 March 2024']
    const key = 'instead/dale board chair/flo newcomer'
    expect(keys(read(rows, { record, names }))).toEqual([key])
    expect(linesOf(read(rows, { record, names }))).toEqual([])
    const lines = linesOf(read(rows, { record, names, answers: { [key]: 'replaced' } }))
    expect(lines).toContainEqual(expect.stringMatching(/^2024-03-01 begin appointment\/dale-board-chair-2 /))
    expect(lines).toContain('2024-03-01 end appointment/dale-board-chair')
  })

  test('give a name to a holder without one only by an answer', () => {
    const unnamed = read([TITLE, 'Role | Capacity', 'Chair | Chair'], {
      answers: { 'unnamed/board': 'filled' },
    })
    const { record } = adopted(unnamed)
    const given = { record, answers: { 'instead/dale board chair/ann example': 'named' } }
    const reading = read([...head, 'Ann Example | Chair'], given)
    const person = unnamed.proposals.find((one) => one.act === 'begin' && one.id.startsWith('person/'))
    expect(reading.names).toEqual([{ id: person?.act === 'begin' && person.id, name: 'Ann Example' }])
  })

  test('read again propose nothing, those who left too', () => {
    const rows = [
      ...head,
      'Ann Example | Chair | 2022-07-01',
      'Cy Instance | Member | 2020 | 31/03/2023',
      'vacant | Secretary',
    ]
    const first = read(rows)
    expect(faultsOf(recordOf(), first.proposals)).toEqual([])
    expect(read(rows, adopted(first))).toMatchObject({
      proposals: [],
      questions: [],
      names: [],
      rows: { read: 3, unchanged: 3 },
    })
  })
})

test('posts in organisations are told apart by employer', () => {
  const rows = [
    'Job title | Post holder | Employer | WTE | Since',
    'Nurse | Gus Trial | DH | 0.8 | May 2021',
    'Nurse | Hal Trial | MH | lots |',
  ]
  const reading = readTables(book(sheet('Staff', ...rows)), {
    answers: { 'organisation/dh': 'new', 'organisation/mh': 'new' },
  })
  expect(linesOf(reading).filter((line) => line.includes(' role/'))).toEqual([
    '?2021-05-31 begin role/dh-nurse name=Nurse employers=["organisation/dh"] wte=0.8',
    '?2024-03-14 begin role/mh-nurse name=Nurse employers=["organisation/mh"] note="WTE: lots"',
  ])
  expect(problemsOf(reading)).toEqual(['not-a-number: Staff, row 3, column D "lots"'])
})
