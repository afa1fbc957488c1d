// Rows that are organisations: found by code, by name and place, or asked; codes, sectors and places as
// people write them.
import { describe, expect, test } from 'vitest'
import {
  adopted,
  book,
  interpretedOf,
  linesOf,
  problemsOf,
  questionsOf,
  readTables,
  recordOf,
  sheet,
} from '../../../test/reading-tables.ts'

const HEAD = 'Organisation | Short | Code | Sector | Place(s)'
const read = (rows: readonly string[], given: Parameters<typeof readTables>[1] = {}) =>
  readTables(book(sheet('Partners', HEAD, ...rows)), given)
const dale = `
2022-01-01 begin area/dale name=Dale level=place
2022-01-01 begin area/moor name=Moor level=place
2020-01-01 begin organisation/dale name="DALE HOSPITALS NHS FOUNDATION TRUST" identifiers={"ods":"RZA"} serves=["area/dale"]
2020-01-01 begin organisation/well name="The Well Surgery" serves=["area/dale"]`

test('a row begins an organisation, says what it was read as, and cites its words', () => {
  const reading = read(['Dale Hospitals | DHFT | rza | NHS acute | Dale; Moor'])
  expect(linesOf(reading)).toEqual([
    '?2024-03-14 begin area/dale name=Dale level=place',
    '?2024-03-14 begin area/moor name=Moor level=place',
    '?2024-03-14 begin organisation/dale-hospitals name="Dale Hospitals" identifiers={"ods":"RZA"} short=DHFT sector=nhs type="Acute trust" serves=["area/dale","area/moor"]',
  ])
  expect(interpretedOf(reading)).toEqual([
    'Dale → a new place, Dale',
    'Moor → a new place, Moor',
    'rza → ODS RZA',
    'NHS acute → NHS trust or board, Acute trust',
  ])
  expect(reading.proposals.at(-1)).toMatchObject({
    because: 'Imported from tables.xlsx',
    source: {
      from: 'tables.xlsx',
      where: 'Partners, row 2',
      raw: 'Dale Hospitals | DHFT | rza | NHS acute | Dale; Moor',
    },
  })
})

describe('an organisation of the record', () => {
  test('is found by its code; another way of writing its name is kept', () => {
    const reading = read(['Dale Hospitals | DHFT | RZA'], { record: recordOf(dale) })
    expect(linesOf(reading)).toEqual([
      '2024-03-14 amend organisation/dale otherNames=["Dale Hospitals"] short=DHFT',
    ])
  })

  test('with its code but quite another name is asked about', () => {
    const given = { record: recordOf(dale) }
    expect(questionsOf(read(['Peak Trust | | RZA'], given))[0]).toMatch(
      /^renamed\/ods rza\/peak trust .*RZA/s,
    )
    expect(
      linesOf(
        read(['Peak Trust | | RZA'], { ...given, answers: { 'renamed/ods rza/peak trust': 'renamed' } }),
      ),
    ).toEqual(['2024-03-14 amend organisation/dale name="Peak Trust"'])
    expect(
      read(['Peak Trust | | RZA'], { ...given, answers: { 'renamed/ods rza/peak trust': 'skip' } }).rows,
    ).toMatchObject({ proposed: 0, passedOver: 1 })
  })

  test('of nearly that name, without a code, is asked about and never taken', () => {
    const reading = read(['Dale Hospital'], { record: recordOf(dale) })
    expect(linesOf(reading)).toEqual([])
    expect(questionsOf(reading)).toEqual([
      'organisation-row/dale hospital/dale (Partners, row 2, column A) "Dale Hospital"\n' +
        '  Is "Dale Hospital" one of these organisations, which are known already?\n' +
        '  [organisation/dale] · new',
    ])
  })

  test('of that very name in another place may be another', () => {
    const given = { record: recordOf(dale) }
    expect(read(['The Well Surgery | | | | Dale'], given).rows).toMatchObject({ unchanged: 1 })
    expect(read(['The Well Surgery | | | | Moor'], given).questions.map((one) => one.key)).toEqual([
      'organisation-row/the well surgery/well',
    ])
  })

  test('of that very name with another code is another', () => {
    const reading = read(['Dale Hospitals NHS Foundation Trust | | RZB'], { record: recordOf(dale) })
    expect(linesOf(reading)[0]).toContain(
      'begin organisation/dale-hospitals-nhs-foundation-trust name="Dale Hospitals NHS Foundation Trust" identifiers={"ods":"RZB"}',
    )
  })

  test('that ended before the day is not taken up again unseen', () => {
    const record = recordOf(
      `${dale}\n2021-01-01 begin organisation/peak name=Peak\n2023-01-01 end organisation/peak`,
    )
    const reading = read(['Peak'], { record })
    expect(linesOf(reading)).toEqual(['?2024-03-14 begin organisation/peak-2 name=Peak'])
    expect(problemsOf(reading)).toContain('not-in-force-then: Partners, row 2 "Peak"')
  })
})

test('codes: missing is told, unclear is asked', () => {
  const reading = read(['Dale | | ', 'Moor | | tbc', 'Fell | | 12', 'Peak | | SC012345'], {
    answers: { 'register/sc012345': 'charity' },
  })
  expect(problemsOf(reading)).toEqual([
    'no-code: Partners, row 2',
    'no-code: Partners, row 3, column C "tbc"',
  ])
  expect(reading.questions.map((one) => one.key)).toEqual(['register/12'])
  expect(linesOf(reading).at(-1)).toContain('identifiers={"charity":"SC012345"}')
})

test('a sector that is no usual word is asked; until then its words are kept', () => {
  expect(linesOf(read(['Dale | | | Quango']))).toEqual([
    '?2024-03-14 begin organisation/dale name=Dale note="Sector: Quango"',
  ])
  expect(
    linesOf(read(['Dale | | | Quango'], { answers: { 'organisation-sector/quango': 'public' } })),
  ).toEqual(['?2024-03-14 begin organisation/dale name=Dale sector=public'])
})

describe('places', () => {
  const rows = [
    'A | | RZA | | Dale',
    'B | | RZB | | Dale District',
    'C | | RZC | | all',
    'D | | RZD | | (N Moor)',
    'E | | RZE | | -',
  ]

  test('that are nearly others, or loose words, are asked', () => {
    expect(questionsOf(read(rows)).map((one) => one.split('\n')[0])).toEqual([
      'area/dale district (Partners, row 3, column E) "Dale District"',
      'area/all (Partners, row 4, column E) "all"',
      'area/n moor (Partners, row 5, column E) "(N Moor)"',
    ])
  })

  test('are read as answered, whatever the order of the rows', () => {
    const answers = { 'area/dale district': 'new', 'area/all': 'places', 'area/n moor': 'new' }
    const served = (given: readonly string[]) =>
      Object.fromEntries(
        read(given, { answers }).proposals.flatMap((one) =>
          one.act === 'begin' ? [[one.values.name, one.values.serves]] : [],
        ),
      )
    const meant = {
      A: ['area/dale'],
      B: ['area/dale-district'],
      C: ['area/dale', 'area/dale-district', 'area/n-moor'],
      D: ['area/n-moor'],
    }
    expect(served(rows)).toMatchObject(meant)
    expect(served(rows.toReversed())).toMatchObject(meant)
  })
})

test('one row for several organisations is asked, then told apart by place', () => {
  const rows = ['A | | RZA | | Dale; Moor', 'Healthwatch (x2) | HW | | VCS | each']
  const answers = { 'several/healthwatch x2': 'each' }
  expect(read(rows).questions.map((one) => [one.key, one.likely])).toEqual([
    ['several/healthwatch x2', 'each'],
  ])
  expect(linesOf(read(rows, { answers })).slice(3)).toEqual([
    '?2024-03-14 begin organisation/healthwatch-dale name="Healthwatch Dale" serves=["area/dale"] short=HW sector=voluntary',
    '?2024-03-14 begin organisation/healthwatch-moor name="Healthwatch Moor" serves=["area/moor"] short=HW sector=voluntary',
  ])
})

test('the same organisation twice is one; where the rows differ it is told and the first is taken', () => {
  const reading = read(['Dale | DH | RZA | NHS', 'Dale | DX | RZA | NHS'])
  expect(linesOf(reading)).toHaveLength(1)
  expect(problemsOf(reading)).toEqual(['said-twice: Partners, row 3, column B "DX"'])
})

test('a changed cell amends from the day, an absent row ends nothing, the same file proposes nothing', () => {
  const rows = ['Dale | DH | RZA | NHS | Dale', 'Moor | MH | RZB | LA | Moor']
  const first = read(rows)
  const { record } = adopted(first)
  expect(read(rows, { record })).toMatchObject({
    proposals: [],
    questions: [],
    rows: { read: 2, unchanged: 2 },
  })
  expect(linesOf(read(['Dale | DHT | RZA | NHS | Dale; Moor'], { record }))).toEqual([
    '2024-03-14 amend organisation/dale short=DHT serves=["area/dale","area/moor"]',
  ])
})
