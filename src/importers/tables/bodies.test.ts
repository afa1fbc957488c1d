// Rows that are bodies: form, rhythm, what they report to, whose they are.
import { describe, expect, test } from 'vitest'
import {
  adopted,
  book,
  interpretedOf,
  linesOf,
  readTables,
  recordOf,
  sheet,
} from '../../../test/reading-tables.ts'

type Given = Parameters<typeof readTables>[1]
const HEAD = 'Committee | Reports to | Freq | Hrs | In public | Quorum'
const read = (rows: readonly string[], given: Given = {}) =>
  readTables(book(sheet('Cttees', HEAD, ...rows)), given)
const keys = (reading: ReturnType<typeof read>) => reading.questions.map((one) => one.key)

test('a body is of the form its name says, else of the heading', () => {
  const reading = read([
    'Quality Cttee | - | every 2 months | 2.5 | N | 4',
    'Transformation | n/a | as req | 3 | Yes | one third',
  ])
  expect(linesOf(reading)).toEqual([
    '?2024-03-14 begin body/quality-committee name="Quality Committee" form=committee hours=2.5 quorum=4 inPublic=no meets=two-monthly',
    '?2024-03-14 begin body/transformation name=Transformation form=committee hours=3 quorumRule="one third" inPublic=yes meets=as-required',
  ])
  expect(interpretedOf(reading)).toContain('Quality Cttee → Quality Committee')
})

test('a name with two forms is asked; until then the body waits', () => {
  const rows = ['Partnership Board (ICP) | | quarterly']
  expect(keys(read(rows))).toEqual(['form/partnership board icp'])
  expect(read(rows).rows).toMatchObject({ proposed: 0, passedOver: 1 })
  expect(linesOf(read(rows, { answers: { 'form/partnership board icp': 'partnership' } }))[0]).toContain(
    'form=partnership',
  )
})

describe('bi-monthly', () => {
  test.each([
    ['two-monthly', 'meets=two-monthly'],
    ['fortnightly', 'meets=fortnightly'],
    ['note', 'note="Freq: bi-monthly"'],
    ['hourly', 'note="Freq: bi-monthly"'],
  ])('answered %s', (answer, says) => {
    const rows = ['Audit Committee | | bi-monthly']
    expect(keys(read(rows))).toEqual(['meets/bi monthly'])
    expect(linesOf(read(rows, { answers: { 'meets/bi monthly': answer } }))[0]).toContain(says)
  })
})

test('"Board" is asked once, however often it stands there; an exact name is not', () => {
  const rows = [
    'ICB Board | -',
    'Audit Committee | Board',
    'Quality Committee | board',
    'Finance Committee | ICB Board',
  ]
  expect(read(rows).questions).toMatchObject([{ key: 'body/board', count: 2, likely: 'body/icb-board' }])
  const lines = linesOf(read(rows, { answers: { 'body/board': 'body/icb-board' } }))
  expect(lines.filter((line) => line.includes('reportsTo=body/icb-board'))).toHaveLength(3)
})

test('an area or the board that a new body names outright is its own, and that is said', () => {
  const partners = sheet(
    'Partners',
    'Organisation | Code | Place',
    'NHS Shire ICB | QZZ | Dale',
    'Dale Council | E08000001 | Dale',
  )
  const reading = readTables(book(sheet('Cttees', HEAD, 'Dale Committee of the ICB | - | monthly'), partners))
  expect(linesOf(reading).at(-1)).toBe(
    '?2024-03-14 begin body/dale-committee-of-the-icb name="Dale Committee of the ICB" form=committee area=area/dale of=["organisation/nhs-shire-icb"] meets=monthly',
  )
  expect(interpretedOf(reading)).toContain('Dale Committee of the ICB → a body of Dale')
})

describe('members of a collaborative', () => {
  const record = recordOf(`
2020-01-01 begin organisation/dh name="Dale Hospitals" short=DH
2020-01-01 begin organisation/mh name="Moor Hospitals" short=MH`)
  const collaboratives = (answers: Record<string, string> = {}) =>
    readTables(
      book(
        sheet(
          'Collaboratives',
          'Collaborative | Members | How it decides',
          'Shire Acutes | DH, MH | committee in common',
          'Shire Hospices | hospices | tbc',
        ),
      ),
      { record, answers },
    )

  test('are asked about: a seat for each, or only whose it is', () => {
    expect(keys(collaboratives())).toEqual([
      'decides/committee in common',
      'members/collaboratives/members',
      'organisation/hospices',
    ])
    const of = linesOf(collaboratives({ 'members/collaboratives/members': 'of' }))
    expect(of[0]).toContain('of=["organisation/dh","organisation/mh"]')
    expect(of.some((line) => line.includes('seat/'))).toBe(false)
    const vacant = linesOf(collaboratives({ 'members/collaboratives/members': 'vacant' }))
    expect(vacant.filter((line) => line.includes(' seat/'))).toHaveLength(2)
    expect(vacant.some((line) => line.includes('appointment/'))).toBe(false)
  })

  test('keep their words while they are in doubt', () => {
    expect(linesOf(collaboratives())).toEqual([
      '?2024-03-14 begin body/shire-acutes name="Shire Acutes" form=collaborative note="How it decides: committee in common\\nMembers: DH, MH"',
      '?2024-03-14 begin body/shire-hospices name="Shire Hospices" form=collaborative note="Members: hospices"',
    ])
  })

  test('read again propose nothing', () => {
    const answers = {
      'members/collaboratives/members': 'filled',
      'decides/committee in common': 'committee-in-common',
      'organisation/hospices': 'note',
    }
    const first = collaboratives(answers)
    const later = adopted(first, { record }).record
    const again = readTables(
      book(
        sheet(
          'Collaboratives',
          'Collaborative | Members | How it decides',
          'Shire Acutes | DH, MH | committee in common',
          'Shire Hospices | hospices | tbc',
        ),
      ),
      { record: later, answers },
    )
    expect(again).toMatchObject({ proposals: [], questions: [] })
  })
})
