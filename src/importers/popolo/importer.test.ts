// Small invented files of Popolo: memberships with every sort of date, and what the record has already.
import { describe, expect, test } from 'vitest'
import { day, moment } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import { ledger, withProposals, type Ledger } from '#core/ledger.ts'
import { must } from '#core/problem.ts'
import { faultsOf } from '#core/refuse.ts'
import { on, record, words } from '../../../test/record.ts'
import { openPopolo } from './entries.ts'
import { popolo } from './importer.ts'

const TODAY = '2026-11-20'
const empty = ledger(words, [])
type Names = ReadonlyMap<Id, string>

function read(bytes: Uint8Array, of: Ledger, names: Names = new Map(), at = TODAY, answers = {}) {
  const opened = openPopolo(bytes, 'x.json')
  must(opened.value, opened.problems[0]?.what ?? 'it opens')
  const asAt = day(at)
  return popolo.read(opened.value, {}, { now: on(of, at), names, answers, asAt, fileName: 'x.json' })
}

function bytesOf(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value))
}

function adopted(of: Ledger, { proposals }: ReturnType<typeof read>): Ledger {
  expect(faultsOf(of, proposals)).toEqual([])
  return withProposals(of, proposals, moment('2026-11-20T00:00:00.000Z'))
}

const council = {
  persons: [
    { id: 'p1', name: 'Ada Invented', email: 'ada@invented.example' },
    { id: 'p2', name: { 'lang:en': 'Bo Madeup', 'lang:cy': 'Bo Gwneud' } },
  ],
  organizations: [
    { id: 'council', name: 'Invented Council', classification: 'legislature' },
    { id: 'blues', name: 'Blues', classification: 'party' },
  ],
  areas: [{ id: 'w', name: 'Upper Ward', type: 'ward' }],
  events: [{ id: 'term/1', name: 'First term', start_date: '2019-05', end_date: '2023-05-03' }],
}
const membership = { person_id: 'p1', organization_id: 'council', role: 'councillor', area_id: 'w' }

function lines(memberships: readonly object[], of = empty) {
  const reading = read(bytesOf({ ...council, memberships }), of)
  const stays = reading.proposals.flatMap((one) =>
    'id' in one && one.id.startsWith('appointment/') ? [`${one.act} ${one.from}`] : [],
  )
  return { ...reading, stays, codes: reading.problems.map(({ code }) => code) }
}

describe('a membership', () => {
  test.each<[string, readonly object[], readonly string[], readonly string[]]>([
    ['without dates', [{}], ['begin ?2026-11-20'], []],
    [
      'with a year and a month',
      [{ start_date: '2019', end_date: '2021-06' }],
      ['begin 2019', 'end 2021-06'],
      [],
    ],
    [
      'whose last day is known',
      [{ start_date: '2019-01-01', end_date: '2021-06-30' }],
      ['begin 2019-01-01', 'end 2021-07-01'],
      [],
    ],
    [
      'with the dates of its period',
      [{ legislative_period_id: 'term/1' }],
      ['begin 2019-05', 'end 2023-05-04'],
      [],
    ],
    [
      'that began within its period',
      [{ legislative_period_id: 'term/1', start_date: '2020-02-03' }],
      ['begin 2020-02-03', 'end 2023-05-04'],
      [],
    ],
    [
      'of a period not in the file',
      [{ legislative_period_id: 'term/9' }],
      ['begin ?2026-11-20'],
      ['no-period'],
    ],
    [
      'that ended, and nobody knows when it began',
      [{ end_date: '2021-06-30' }],
      ['begin ?2021-06-30', 'end 2021-07-01'],
      [],
    ],
    [
      'that ends before it begins',
      [{ start_date: '2021-01-01', end_date: '2020-01-01' }],
      [],
      ['ends-before-it-begins'],
    ],
    ['with a date that is none', [{ start_date: 'May 2019' }], ['begin ?2026-11-20'], ['not-a-date']],
    ['with a time', [{ start_date: '2019-01-01T09:00:00Z' }], ['begin 2019-01-01'], []],
    [
      'whose term is still to end',
      [{ start_date: '2025-05-02', end_date: '2029-05-03' }],
      ['begin 2025-05-02'],
      [],
    ],
    ['said twice', [{ start_date: '2019' }, { start_date: '2019' }], ['begin 2019'], ['told-twice']],
    [
      'overlapping another',
      [
        { start_date: '2019', end_date: '2021' },
        { start_date: '2020', end_date: '2022' },
      ],
      ['begin 2019', 'end 2022'],
      ['overlaps'],
    ],
    [
      'held again later',
      [{ start_date: '2019-01-01', end_date: '2019-12-31' }, { start_date: '2022-01-01' }],
      ['begin 2019-01-01', 'end 2020-01-01', 'begin 2022-01-01'],
      [],
    ],
    ['of nobody', [{ person_id: null }], [], ['no-person']],
    ['of somebody not in the file', [{ person_id: 'p9' }], [], ['no-person']],
    ['of two people', [{ person_id: ['p1', 'p2'] }], ['begin ?2026-11-20', 'begin ?2026-11-20'], []],
    ['of a party', [{ organization_id: 'blues' }], [], ['of-a-party']],
    ['of a body not in the file', [{ organization_id: 'no' }], [], ['no-organization']],
    [
      'in an area not in the file',
      [{ area_id: 'x' }, { area_id: 'x', person_id: 'p2' }],
      ['begin ?2026-11-20', 'begin ?2026-11-20'],
      ['no-area'],
    ],
  ])('%s', (_, some, stays, codes) => {
    const told = lines(some.map((one) => ({ ...membership, ...one })))
    expect([told.stays, told.codes]).toEqual([stays, codes])
    const after = adopted(empty, told)
    const again = read(
      bytesOf({ ...council, memberships: some.map((one) => ({ ...membership, ...one })) }),
      after,
      new Map(told.names.map((one) => [one.id, one.name])),
    )
    expect(again).toMatchObject({ proposals: [], names: [] })
  })

  test('is in a seat with as many places as were held at one time', () => {
    const { proposals, names } = lines([
      membership,
      { ...membership, person_id: 'p2', on_behalf_of_id: 'blues' },
    ])
    const seat = proposals.find((one) => 'id' in one && one.id.startsWith('seat/'))
    expect(seat).toMatchObject({ values: { name: 'Councillor, Upper Ward', places: 2, basis: 'elected' } })
    expect(names.map(({ name, email }) => [name, email])).toEqual([
      ['Ada Invented', 'ada@invented.example'],
      ['Bo Madeup', undefined],
    ])
  })
})

test('lists within persons, and a list of persons alone', () => {
  const [first] = council.persons
  const nested = [
    {
      ...first,
      memberships: [{ role: 'Chair', organization: { id: 'b', name: 'Board of Ideas' }, start_date: '2020' }],
    },
  ]
  expect(read(bytesOf(nested), empty).proposals).toMatchObject([
    { values: { identifiers: { popolo: 'p1' } } },
    { values: { name: 'Board of Ideas', form: 'board' } },
    { values: { name: 'Chair', capacity: 'chair' } },
    { from: '2020' },
  ])
})

describe('what the record has already', () => {
  const of = record`
2015-01-01 begin organisation/blues name="The Blues"
2015-01-01 begin body/full name="Invented Council" form=board
2015-01-01 begin person/ada`
  const names = new Map([['person/ada' as Id, 'Ada Invented']])
  const bytes = bytesOf({ ...council, memberships: [membership] })

  test('by name alone is asked about, and waits with what stands on it', () => {
    const { questions, proposals, rows } = read(bytes, of, names)
    expect(questions.map(({ raw }) => raw)).toEqual(['Ada Invented', 'Invented Council'])
    expect(proposals.filter((one) => 'id' in one && /^(seat|appointment)/.test(one.id))).toEqual([])
    expect(rows.read).toBe(rows.proposed + rows.unchanged + rows.passedOver)
  })

  test('is taken up as it is answered, and known by its code from then on', () => {
    const { questions } = read(bytes, of, names)
    const answers = Object.fromEntries(questions.map(({ key, likely }) => [key, likely ?? '']))
    const reading = read(bytes, of, names, TODAY, answers)
    expect(reading.questions).toEqual([])
    expect(reading.proposals).toContainEqual(
      expect.objectContaining({
        act: 'amend',
        id: 'body/full',
        values: { identifiers: { popolo: 'council' } },
      }),
    )
    const after = adopted(of, reading)
    const all = new Map([...names, ...reading.names.map((one) => [one.id, one.name] as const)])
    expect(read(bytes, after, all)).toMatchObject({ proposals: [], names: [], questions: [] })
  })

  test('has an end that the file tells, and keeps its own where they differ', () => {
    const first = read(
      bytesOf({ ...council, memberships: [{ ...membership, start_date: '2019-05-02' }] }),
      empty,
    )
    const after = adopted(empty, first)
    const all = new Map(first.names.map((one) => [one.id, one.name]))
    const later = (dates: object) =>
      read(bytesOf({ ...council, memberships: [{ ...membership, ...dates }] }), after, all)
    expect(later({ start_date: '2019-05-02', end_date: '2024-01-31' }).proposals).toMatchObject([
      { act: 'end', from: '2024-02-01' },
    ])
    const other = later({ start_date: '2018-05-03' })
    expect([other.proposals, other.problems.map(({ code }) => code)]).toEqual([[], ['other-start']])
  })
})
