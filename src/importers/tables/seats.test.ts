// Rows that are seats on a body: what they are, who is behind them, and sheets that name nobody.
import { describe, expect, test } from 'vitest'
import {
  adopted,
  book,
  grid,
  interpretedOf,
  linesOf,
  problemsOf,
  questionsOf,
  readTables,
  recordOf,
  sheet,
} from '../../../test/reading-tables.ts'

type Given = Parameters<typeof readTables>[1]
const read = (rows: readonly string[], given: Given = {}) => readTables(book(sheet('Board', ...rows)), given)
const TITLE = 'Dale Board - members'
const keys = (reading: ReturnType<typeof read>) => reading.questions.map((one) => one.key)
const seatsOf = (reading: ReturnType<typeof read>) => linesOf(reading).filter((line) => / seat\//.test(line))

describe('a seat', () => {
  test('is what the words for its capacity say', () => {
    const rows = [
      TITLE,
      'Post | Capacity | Voting',
      'Chair | Chair | Y',
      'Money | exec | yes',
      'Citizens | NEM | Y',
      'Guest | Participant | N',
    ]
    expect(seatsOf(read(rows, { answers: { 'unnamed/board': 'vacant' } }))).toEqual([
      '?2024-03-14 begin seat/dale-board-chair body=body/dale-board name=Chair capacity=chair voting=true',
      '?2024-03-14 begin seat/dale-board-money body=body/dale-board name=Money capacity=member voting=true function=executive',
      '?2024-03-14 begin seat/dale-board-citizens body=body/dale-board name=Citizens capacity=member voting=true function=lay sector=lay',
      '?2024-03-14 begin seat/dale-board-guest body=body/dale-board name=Guest capacity=attendee voting=false',
    ])
  })

  test('with an unknown capacity waits for an answer', () => {
    const rows = [TITLE, 'Post | Capacity | Voting', 'Elder | Wise one | Y']
    expect(keys(read(rows))).toEqual(['capacity/wise one'])
    expect(read(rows).rows).toMatchObject({ proposed: 0, passedOver: 1 })
    expect(seatsOf(read(rows, { answers: { 'capacity/wise one': 'attendee' } }))[0]).toContain(
      'capacity=attendee',
    )
  })

  test('without a vote and without a capacity is asked about, once for the sheet', () => {
    const rows = [TITLE, 'Member | Voting', 'Chair | Y', 'Healthwatch | N', 'Police | N']
    expect(read(rows).questions.find((one) => one.key === 'without-vote/board')).toMatchObject({
      count: 2,
      likely: 'attendee',
    })
  })

  test('is on a body that is nearly one of the record only by an answer', () => {
    const record = recordOf('2022-07-01 begin body/icb name="ICB Board" form=board')
    const rows = ['NHS Dale ICB - Board', 'Post | Capacity | Voting', 'Chair | Chair | Y']
    expect(keys(read(rows, { record }))).toEqual(['body/nhs dale icb board'])
    const given = { record, answers: { 'body/nhs dale icb board': 'body/icb', 'unnamed/board': 'vacant' } }
    expect(linesOf(read(rows, given))).toEqual([
      '?2024-03-14 begin seat/icb-chair body=body/icb name=Chair capacity=chair voting=true',
    ])
  })

  test('whose body nobody knows is not read, and that is told', () => {
    const reading = readTables(book(sheet('Sheet1', 'Post | Capacity | Voting', 'Chair | Chair | Y')))
    expect(problemsOf(reading)).toEqual(['no-body: Sheet1, row 1', 'rows-left-out: Sheet1, row 2'])
    expect(reading.rows).toEqual({ read: 1, proposed: 0, unchanged: 0, passedOver: 1 })
  })

  test('named in several rows is asked: as many places, or the same again', () => {
    const rows = [TITLE, 'Member | Capacity | Voting', 'Member | Member | Y', 'Member | Member | Y']
    const answers = { 'unnamed/board': 'vacant' }
    expect(keys(read(rows, { answers }))).toEqual(['same-rows/board/dale board/member'])
    expect(
      seatsOf(read(rows, { answers: { ...answers, 'same-rows/board/dale board/member': 'places' } })),
    ).toEqual([
      '?2024-03-14 begin seat/dale-board-member body=body/dale-board name=Member capacity=member places=2 voting=true',
    ])
  })

  test('alone in its row may be a heading over the next', () => {
    const rows = [TITLE, 'Member | Capacity | Voting', 'Non-voting', 'Guest | Participant | N']
    expect(keys(read(rows))).toEqual(['row/board/non voting', 'unnamed/board'])
    expect(read(rows, { answers: { 'row/board/non voting': 'heading' } }).rows).toMatchObject({
      read: 2,
      passedOver: 1,
    })
  })
})

describe('who is behind a seat', () => {
  const record = recordOf(`
2020-01-01 begin area/dale name=Dale level=place
2020-01-01 begin area/moor name=Moor level=place
2020-01-01 begin organisation/dh name="Dale Hospitals" short=DH sector=nhs
2020-01-01 begin organisation/mh name="Moor Hospitals" short=MH sector=nhs
2020-01-01 begin organisation/hwd name="Healthwatch Dale" short=HW serves=["area/dale"]
2020-01-01 begin organisation/hwm name="Healthwatch Moor" short=HW serves=["area/moor"]`)
  const head = ['Dale Committee', 'Member | Capacity | Nominated by']
  const one = (by: string, answers: Record<string, string> = {}) =>
    read([...head, `Someone | Partner | ${by}`], {
      record,
      answers: { ...answers, 'unnamed/board': 'vacant' },
    })

  test.each([
    ['DH', 'nominatedBy=["organisation/dh"] basis=nominated'],
    ['appointed by DH', 'nominatedBy=["organisation/dh"] basis=appointed'],
    ['HW', 'nominatedBy=["organisation/hwd"] basis=nominated'],
    ['-', 'basis=nominated'],
  ])('%s is known', (by, values) => {
    const reading = one(by)
    expect(keys(reading)).toEqual([])
    expect(seatsOf(reading)[0]).toContain(`capacity=member ${values}`)
  })

  test.each([
    ['DH / MH', 'several-organisations/dh mh', 'all', 'nominatedBy=["organisation/dh","organisation/mh"]'],
    ['DH & MH', 'several-organisations/dh and mh', 'organisation/mh', 'nominatedBy=["organisation/mh"]'],
    ['Trusts jointly', 'organisation/trusts jointly', 'sector:nhs', 'sector=nhs'],
    ['PCNs', 'organisation/pcns', 'sector:primary-care', 'sector=primary-care'],
    ['NHSE', 'organisation/nhse', 'NHS England', 'nominatedBy=["organisation/nhs-england"]'],
    [
      'Dale Hospital Group',
      'organisation/dale hospital group',
      'organisation/dh',
      'nominatedBy=["organisation/dh"]',
    ],
    ['the usual', 'organisation/the usual', 'note', 'note="Nominated by: the usual"'],
  ])('%s is asked about', (by, key, answer, values) => {
    expect(keys(one(by))).toEqual([key])
    expect(seatsOf(one(by))[0]).toContain(`note="Nominated by: ${by}"`)
    expect(seatsOf(one(by, { [key]: answer }))[0]).toContain(values)
  })

  test('a spelling that was answered is known from then on', () => {
    const first = one('Dale Hospital Group', { 'organisation/dale hospital group': 'organisation/dh' })
    expect(linesOf(first)).toContain('2024-03-14 amend organisation/dh otherNames=["Dale Hospital Group"]')
    const later = adopted(first, { record }).record
    expect(
      keys(
        read([...head, 'Someone | Partner | Dale Hospital Group'], {
          record: later,
          answers: { 'unnamed/board': 'vacant' },
        }),
      ),
    ).toEqual([])
  })

  test('a heading that says employer too is asked about for executives', () => {
    const rows = [
      'Dale Committee',
      'Post | Capacity | Nominated by /  employer',
      'Money | Exec | DH',
      'Guest | Partner | DH',
    ]
    const key = 'nominates/board/nominated by employer'
    const given = { record, answers: { 'unnamed/board': 'filled' } }
    expect(read(rows, given).questions.map((one) => [one.key, one.count])).toEqual([[key, 1]])
    const lines = linesOf(read(rows, { ...given, answers: { ...given.answers, [key]: 'comes-from' } }))
    expect(lines.find((line) => line.includes('seat/dale-committee-money'))).toContain(
      'function=executive sector=nhs note="Nominated by / employer: DH"',
    )
    expect(lines.find((line) => line.includes('appointment/dale-committee-money'))).toContain(
      'onBehalfOf=organisation/dh',
    )
  })
})

describe('a sheet without names', () => {
  const rows = [
    TITLE,
    'Post | Capacity | In post since | Term end | Notes',
    'Chair | Chair | 1 July 2022 | tbc |',
    'Money | Exec | 2022 | |',
    'Guest | Participant | | | vacant',
  ]
  const unnamed = (answer: string) => read(rows, { answers: { 'unnamed/board': answer } })

  test('is asked about once, and the words are kept meanwhile', () => {
    expect(read(rows).questions).toMatchObject([{ key: 'unnamed/board', count: 2, likely: 'filled' }])
    expect(seatsOf(read(rows))[0]).toContain('note="In post since: 1 July 2022"')
  })

  test('may be filled by people whose names are not held, from the day; what is vacant stays so', () => {
    const lines = linesOf(unnamed('filled'))
    expect(lines.filter((line) => line.includes('appointment/'))).toEqual([
      expect.stringMatching(
        /^2022-07-01 begin appointment\/dale-board-chair person=person\/\w+ to=seat\/dale-board-chair$/,
      ),
      expect.stringMatching(/^2022 begin appointment\/dale-board-money /),
    ])
    expect(lines[0]).toBe('?2022-07-01 begin body/dale-board name="Dale Board" form=board')
    expect(lines.find((line) => line.includes('seat/dale-board-money'))).toMatch(/^\?2022-12-31/)
    expect(unnamed('filled').names).toEqual([])
    expect(interpretedOf(unnamed('filled'))).toContain('vacant → vacant')
  })

  test('may date the seats, or be vacant', () => {
    expect(seatsOf(unnamed('seat')).map((line) => line.split(' ')[0])).toEqual([
      '2022-07-01',
      '2022',
      '?2024-03-14',
    ])
    expect(linesOf(unnamed('vacant')).filter((line) => line.includes('appointment/'))).toEqual([])
  })
})

test('merged cells are filled down', () => {
  const rows = [
    ['Committee', 'Member', 'Capacity'],
    ['Dale Board', 'Chair', 'Chair'],
    [null, 'Lead', 'Member'],
  ]
  const merged = grid('Seats', rows, [{ from: { row: 1, column: 0 }, to: { row: 2, column: 0 } }])
  const lines = linesOf(readTables(book(merged), { answers: { 'unnamed/seats': 'vacant' } }))
  expect(lines.filter((line) => line.includes('body=body/dale-board'))).toHaveLength(2)
})

test('a sum that does not add up is told', () => {
  const rows = [
    TITLE,
    'Post | Capacity | Voting',
    'Chair | Chair | Y',
    'Guest | Participant | N',
    'Total: 3 | | 1 voting',
  ]
  expect(problemsOf(read(rows))).toEqual(['sum-differs: Board, row 5, column A "Total: 3"'])
})

test('questions are the same whoever asks', () => {
  const rows = [
    TITLE,
    'Member | Capacity | Nominated by',
    'Someone | Partner | PCNs',
    'Other | Partner | pcns ',
  ]
  expect(questionsOf(read(rows))[0]).toMatch(/^organisation\/pcns \(Board, row 3, column C ×2\)/)
})
