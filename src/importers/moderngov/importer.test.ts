// Answers of councils' sites: invented ones, and real ones where they are at hand.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { day, moment } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import type { Answers } from '#core/importer.ts'
import { ledger, withProposals, type Ledger } from '#core/ledger.ts'
import { must } from '#core/problem.ts'
import { faultsOf } from '#core/refuse.ts'
import { on, record, words } from '../../../test/record.ts'
import { openAnswer } from './answer.ts'
import { moderngov } from './importer.ts'

const empty = ledger(words, [])
type Options = { at?: string; answers?: Answers; names?: ReadonlyMap<Id, string>; file?: string }

function read(bytes: Uint8Array, of: Ledger = empty, options: Options = {}) {
  const { at = '2026-11-20', answers = {}, names = new Map<Id, string>(), file = 'vale.gov.uk.xml' } = options
  const opened = openAnswer(bytes, file)
  must(opened.value, opened.problems[0]?.what ?? 'it opens')
  const reading = moderngov.read(
    opened.value,
    {},
    { now: on(of, at), names, answers, asAt: day(at), fileName: file },
  )
  expect(faultsOf(of, reading.proposals)).toEqual([])
  return {
    ...reading,
    codes: reading.problems.map(({ code }) => code),
    after: withProposals(of, reading.proposals, moment('2026-11-20T00:00:00.000Z')),
    called: new Map([...names, ...reading.names.map((one) => [one.id, one.name] as const)]),
    stays: reading.proposals.flatMap((one) =>
      'id' in one && one.id.startsWith('appointment/') ? [`${one.act} ${one.from}`] : [],
    ),
  }
}

function answer(...councillors: readonly string[]): Uint8Array {
  const ward = `<ward><wardtitle>Upper Vale</wardtitle><councillors><councillorcount> 2</councillorcount>${councillors.join('')}</councillors></ward>`
  return new TextEncoder().encode(
    `<?xml version="1.0"?><councillorsbyward><wards>${ward}</wards></councillorsbyward>`,
  )
}

function councillor(id: number, name: string, ...terms: readonly (readonly [string, string])[]): string {
  const told = terms.map(
    ([start, end]) => `<termofoffice><startdate>${start}</startdate><enddate>${end}</enddate></termofoffice>`,
  )
  return `<councillor><councillorid>${id}</councillorid><fullusername>${name}</fullusername><politicalpartytitle>Blues</politicalpartytitle><keyposts>Chair, Ideas Committee</keyposts><termsofoffice>${told.join('')}</termsofoffice></councillor>`
}

test('a ward is an area with a seat, a councillor someone who sits in it, and their party a note', () => {
  const { proposals, names } = read(
    answer(councillor(7, 'Councillor Dr Ada Invented', ['05/05/2022', '07/05/2026'])),
    empty,
    { at: '2024-01-01' },
  )
  expect(proposals).toMatchObject([
    { id: 'area/upper-vale', values: { level: 'neighbourhood' } },
    { values: { name: 'Vale Council', sector: 'council', identifiers: { moderngov: 'vale.gov.uk' } } },
    { act: 'begin', values: { identifiers: { moderngov: 'vale.gov.uk/7' } } },
    { values: { name: 'Full council of Vale Council', of: ['organisation/vale-council'] } },
    { values: { name: 'Councillor, Upper Vale', basis: 'elected', function: 'political' } },
    {
      from: '2022-05-05',
      values: { termEnds: '2026-05-07', note: 'Elected for: Blues. Key posts: Chair, Ideas Committee.' },
    },
  ])
  expect(names).toMatchObject([{ name: 'Dr Ada Invented' }])
})

test.each<[string, readonly (readonly [string, string])[], readonly string[], readonly string[]]>([
  ['no terms', [], ['begin ?2026-11-20'], []],
  ['a term without an end', [['05/05/2022', 'unspecified']], ['begin 2022-05-05'], []],
  [
    'terms that follow each other',
    [
      ['04/05/2006', '05/05/2010'],
      ['05/05/2010', '05/05/2014'],
      ['06/05/2014', 'unspecified'],
    ],
    ['begin 2006-05-04'],
    [],
  ],
  [
    'a gap between terms',
    [
      ['04/05/2006', '05/05/2010'],
      ['22/05/2014', 'unspecified'],
    ],
    ['begin 2006-05-04', 'end 2010-05-06', 'begin 2014-05-22'],
    [],
  ],
  ['a term that was over', [['04/05/2006', '05/05/2010']], ['begin 2006-05-04'], ['terms-over']],
  [
    'a term that ends before it begins',
    [['05/05/1998', '05/05/1991']],
    ['begin ?2026-11-20'],
    ['not-a-term'],
  ],
  ['a term whose day is no date', [['31/02/2022', 'unspecified']], ['begin ?2026-11-20'], ['not-a-term']],
])('%s', (_, terms, stays, codes) => {
  const bytes = answer(councillor(7, 'Councillor Ada Invented', ...terms))
  const told = read(bytes)
  expect([told.stays, told.codes]).toEqual([stays, codes])
  expect(read(bytes, told.after, { names: told.called })).toMatchObject({
    proposals: [],
    names: [],
    questions: [],
  })
})

test('a vacant seat is a place that nobody is in; who is in the list twice is read once', () => {
  const { proposals, codes, rows } = read(
    answer(
      councillor(7, 'Councillor Ada Invented'),
      councillor(8, 'Vacancy'),
      councillor(7, 'Councillor Ada Invented'),
    ),
  )
  expect(proposals.filter((one) => 'id' in one && one.id.startsWith('person/'))).toHaveLength(1)
  expect(proposals).toContainEqual(
    expect.objectContaining({ values: expect.objectContaining({ places: 3 }) as unknown }),
  )
  expect([codes, rows.read]).toEqual([['told-twice'], 3])
})

test('whose councillors they are is asked where the record has councils, or the file’s name says nothing', () => {
  const of = record`
2015-01-01 begin organisation/vale name="Vale Borough Council" sector=council
2015-01-01 begin organisation/dale name="Dale Council" sector=council`
  const bytes = answer(councillor(7, 'Councillor Ada Invented'))
  const { questions, proposals } = read(bytes, of)
  expect(proposals).toEqual([])
  expect(questions).toMatchObject([{ key: 'moderngov/council', likely: 'organisation/vale', open: true }])
  expect(read(bytes, empty, { file: 'answer.xml' }).questions).toHaveLength(1)
  const answered = read(bytes, of, { answers: { 'moderngov/council': 'organisation/vale' } })
  expect(answered.proposals).toContainEqual(
    expect.objectContaining({
      act: 'amend',
      id: 'organisation/vale',
      values: { identifiers: { moderngov: 'vale.gov.uk' } },
    }),
  )
  // Known by its site from then on: nothing is asked again.
  expect(read(bytes, answered.after, { names: answered.called })).toMatchObject({
    proposals: [],
    questions: [],
  })
  const named = read(bytes, of, { answers: { 'moderngov/council': 'Hill Council' } })
  expect(named.proposals).toContainEqual(expect.objectContaining({ id: 'organisation/hill-council' }))
})

test('elected again: the term’s end moves, and nobody begins anew', () => {
  const first = read(answer(councillor(7, 'Councillor Ada Invented', ['05/05/2022', '07/05/2026'])), empty, {
    at: '2024-01-01',
  })
  const bytes = answer(
    councillor(7, 'Councillor Ada Invented', ['05/05/2022', '07/05/2026'], ['07/05/2026', '02/05/2030']),
  )
  expect(read(bytes, first.after, { names: first.called }).proposals).toMatchObject([
    { act: 'amend', values: { termEnds: '2030-05-02' } },
  ])
})

test.each([
  ['<councillorsbyward><wards></wards></councillorsbyward>', 'empty-answer'],
  ['<councillorsbyward><wards><ward>', 'broken-xml'],
  ['<!DOCTYPE html><html><body>Runtime Error</body></html>', 'web-page'],
  ['<rss><channel/></rss>', 'not-moderngov'],
])('%s is refused as %s', (text, code) => {
  const { value, problems } = openAnswer(new TextEncoder().encode(text), 'x.xml')
  expect([value, problems.map((one) => one.code)]).toEqual([undefined, [code]])
})

const SAMPLES = `${import.meta.dirname}/../../../../shared/data/moderngov`

describe.skipIf(!existsSync(SAMPLES))('real answers (skipped: ../shared is not beside the project)', () => {
  test.each([
    ['councillors.liverpool.gov.uk.xml', 91],
    ['halton.gov.uk.xml', 56],
    ['staffordshire.gov.uk.xml', 62],
    ['sutton.gov.uk.xml', 54],
  ])('%s: %i councillors, and read again nothing', (file, count) => {
    const bytes = readFileSync(`${SAMPLES}/${file}`)
    const first = read(bytes, empty, { file })
    expect([first.names.length, first.rows]).toEqual([
      count,
      { read: count, proposed: count, unchanged: 0, passedOver: 0 },
    ])
    expect(read(bytes, first.after, { file, names: first.called })).toMatchObject({
      proposals: [],
      names: [],
      questions: [],
    })
  })

  test('an empty answer is told as one', () => {
    expect(openAnswer(readFileSync(`${SAMPLES}/empty-answer.xml`), 'x.xml').problems[0]?.code).toBe(
      'empty-answer',
    )
  })
})
