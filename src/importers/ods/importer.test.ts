// Registers as they are published, small invented ones and the real ones where they are at hand.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { day, moment } from '#core/day.ts'
import { ledger, withProposals } from '#core/ledger.ts'
import { parseLines, writeProposal } from '#core/notation.ts'
import { faultsOf } from '#core/refuse.ts'
import { snapshot, type Snapshot } from '#core/snapshot.ts'
import type { Workbook } from '#files/grid.ts'
import { organisation } from '#kinds/organisation.ts'
import { words } from '../../../test/any-record.ts'
import { ods, type OdsSettings } from './importer.ts'

const TODAY = day('2026-04-01')
const AT = moment('2026-04-01T00:00:00.000Z')

function record(lines: string): Snapshot {
  return snapshot(ledger(words, parseLines(lines, { by: 'test', at: AT, because: 'A test' }).changes), TODAY)
}

const empty = record('')
const shire = record(`
2022-07-01 begin area/shire name=Shire level=system
2022-07-01 begin organisation/board name="NHS Shire Integrated Care Board" type="Integrated care board" identifiers={"ods":"QZZ"} serves=["area/shire"]
2022-07-01 begin organisation/03z name="NHS Shire ICB - 03Z" identifiers={"ods":"03Z"} partOf=organisation/board
2018-01-01 begin organisation/shire-hospitals name="Shire Hospitals NHS FT" otherNames=["Shire Hospitals NHS Foundation Trust"] identifiers={"ods":"RZA"}
2018-01-01 begin organisation/dale name="Dale Community NHS Trust" identifiers={"ods":"RZB"}
2018-01-01 begin organisation/moor name="Moor Mental Health NHS Trust" identifiers={"ods":"RZC"}
2026-01-01 end organisation/moor
2018-01-01 begin organisation/beck name="Beck Ambulance Service NHS Trust"
`)

type Cells = Partial<Record<number, string>>
function rowOf(code: string, name: string, opened: string, more: Cells = {}): (string | null)[] {
  const cells: Cells = { 0: code, 1: name, 2: 'Y63', 3: 'QZZ', 9: 'ZZ1 1ZZ', 10: opened, ...more }
  return Array.from({ length: 27 }, (_, at) => cells[at] ?? null)
}

async function open(rows: readonly (readonly (string | null)[])[]): Promise<Workbook> {
  const text = rows.map((cells) => cells.map((cell) => `"${cell ?? ''}"`).join(',')).join('\r\n')
  const opened = await ods.open(Buffer.from(text), 'etr.csv')
  expect(opened.problems).toEqual([])
  return opened.value as Workbook
}

function read(contents: Workbook, now: Snapshot, more: Partial<OdsSettings> = {}, answers = {}) {
  const settings = ods.suggest(contents, now)
  if (!settings) throw new Error('The register was not recognised')
  const against = { now, names: new Map(), answers, asAt: TODAY, fileName: 'etr.csv' }
  const reading = ods.read(contents, { ...settings, ...more }, against)
  const { rows } = reading
  expect(rows.proposed + rows.unchanged + rows.passedOver).toBe(rows.read)
  expect(faultsOf(now.ledger, reading.proposals)).toEqual([])
  const lines = reading.proposals.map((one) => writeProposal(one).replace(/ -- .*/, ''))
  return { ...reading, settings, lines, codes: reading.problems.map(({ code }) => code) }
}

describe('trusts', () => {
  const known = [
    rowOf('RZA', 'SHIRE HOSPITALS NHS FOUNDATION TRUST', '20180101'),
    rowOf('RZB', 'DALE COMMUNITY NHS TRUST', '20180101'),
  ]
  const cases: readonly (readonly [
    what: string,
    row: (string | null)[],
    lines: readonly string[],
    codes?: readonly string[],
  ])[] = [
    [
      'a new code begins on the day it opened, in the system’s area',
      rowOf('RZD', "ST ELSEWHERE'S NHS TRUST", '20170401'),
      [
        `2017-04-01 begin organisation/rzd name="St Elsewhere's NHS Trust" sector=nhs type="NHS trust" identifiers={"ods":"RZD"} serves=["area/shire"] note="Postcode ZZ1 1ZZ."`,
      ],
    ],
    [
      'one that is to close ends on the day after its last',
      rowOf('RZD', 'FELL NHS TRUST', '20170401', { 11: '20260630' }),
      [
        '2017-04-01 begin organisation/rzd name="Fell NHS Trust" sector=nhs type="NHS trust" identifiers={"ods":"RZD"} serves=["area/shire"] note="Postcode ZZ1 1ZZ."',
        '2026-07-01 end organisation/rzd',
      ],
    ],
    [
      'one that had closed is passed over',
      rowOf('RZD', 'FELL NHS TRUST', '20170401', { 11: '20260331' }),
      [],
    ],
    ['one of another board is passed over', rowOf('RZD', 'FELL NHS TRUST', '20170401', { 3: 'QYY' }), []],
    [
      'another name amends',
      rowOf('RZE', 'UNUSED NHS TRUST', '20170401', { 0: 'RZB', 1: 'DALE AND FELL NHS TRUST' }),
      ['2026-04-01 amend organisation/dale name="Dale and Fell NHS Trust"'],
    ],
    [
      'a closing day ends',
      rowOf('RZB', 'DALE COMMUNITY NHS TRUST', '20180101', { 11: '20260331' }),
      ['2026-04-01 end organisation/dale'],
    ],
    [
      'one ended in the record but not in the file',
      rowOf('RZC', 'MOOR MENTAL HEALTH NHS TRUST', '20180101'),
      [],
      ['ended-in-record'],
    ],
    ['one ended in both', rowOf('RZC', 'MOOR MENTAL HEALTH NHS TRUST', '20180101', { 11: '20251231' }), []],
    ['no date', rowOf('RZD', 'FELL NHS TRUST', '20171301'), [], ['not-a-date']],
    [
      'closed before it opened',
      rowOf('RZD', 'FELL NHS TRUST', '20300101', { 11: '20290101' }),
      [],
      ['ends-before-it-begins'],
    ],
    ['no code', rowOf('', 'FELL NHS TRUST', '20170401'), [], ['no-code']],
  ]
  test.each(cases.map(([what, row, lines, codes = []]) => ({ what, row, lines, codes })))(
    '$what',
    async ({ row, lines, codes }) => {
      const others = known.filter(([code]) => code !== row[0])
      const reading = read(await open([...others, row]), shire)
      expect(reading.settings).toEqual({ layout: 'etr', only: 'QZZ', closed: false })
      expect(reading.lines).toEqual(lines)
      expect(reading.codes).toEqual(codes)
    },
  )

  test('one of a known name without a code is asked about', async () => {
    const contents = await open([...known, rowOf('RZX', 'BECK AMBULANCE SERVICE NHS TRUST', '20170401')])
    const asked = read(contents, shire)
    expect(asked.lines).toEqual([])
    expect(asked.questions).toMatchObject([{ key: 'ods:RZX', likely: 'organisation/beck' }])
    expect(read(contents, shire, {}, { 'ods:RZX': 'organisation/beck' }).lines).toEqual([
      '2026-04-01 amend organisation/beck identifiers={"ods":"RZX"}',
    ])
    expect(read(contents, shire, {}, { 'ods:RZX': 'new' }).lines[0]).toContain('begin organisation/rzx')
  })

  test('what was read by a rule is said', async () => {
    const { interpreted } = read(await open([...known, rowOf('RZD', 'FELL NHS TRUST', '20170401')]), shire)
    expect(interpreted).toMatchObject([
      { raw: 'FELL NHS TRUST', as: 'Fell NHS Trust', count: 1, where: { row: 3 } },
    ])
  })
})

describe('practices', () => {
  const practice = (code: string, name: string, status: string, setting = '4') =>
    rowOf(code, name, '19740401', { 12: status, 14: '03Z', 25: setting })
  test('begin under their sub-ICB location; other prescribers and closed ones are passed over', async () => {
    const reading = read(
      await open([
        practice('Z81001', 'DR INVENTED & PARTNERS', 'A'),
        practice('Z81002', 'SHIRE HOSPICE', 'A', '13'),
        practice('Z81003', 'OLD SURGERY', 'C'),
      ]),
      shire,
    )
    expect(reading.settings.layout).toBe('epraccur')
    expect(reading.lines).toEqual([
      '1974-04-01 begin organisation/z81001 name="Dr Invented & Partners" sector=primary-care type="GP practice" identifiers={"ods":"Z81001"} partOf=organisation/03z note="Postcode ZZ1 1ZZ."',
    ])
    expect(reading.rows).toEqual({ read: 3, proposed: 1, unchanged: 0, passedOver: 2 })
  })
})

test('other files are not taken for a register', async () => {
  for (const rows of [
    [
      ['Code', 'Name'],
      ['RZA', 'Shire'],
    ],
    [['a', 'b', 'c']],
    [],
  ]) {
    expect(
      ods.suggest({ grids: [{ name: 'x', merges: [], hidden: false, rows }], problems: [] }, empty),
    ).toBeUndefined()
  }
})

const shared = '../shared/data'
describe.skipIf(!existsSync(shared))(
  'the real registers (skipped: the sample data is not beside this folder)',
  () => {
    const real = async (path: string) =>
      (await ods.open(readFileSync(`${shared}/${path}`), path)).value as Workbook
    const adopt = (now: Snapshot, proposals: ReturnType<typeof read>['proposals']) =>
      snapshot(withProposals(now.ledger, proposals, AT), TODAY)

    test.each([
      ['ods/etr-2022-03.csv', 'etr'],
      ['ods/etr-2025-12.csv', 'etr'],
      ['england/ods/etr_2026-07.csv', 'etr'],
      ['ods/eccg-2025-12.csv', 'eccg'],
      ['england/ods/epraccur_2024-01_active_gp.csv', 'epraccur'],
    ])('%s is known by its shape and proposes nothing the second time', async (path, layout) => {
      const contents = await real(path)
      expect(ods.suggest(contents, empty)).toMatchObject({ layout, only: 'all' })
      const first = read(contents, empty, { closed: true })
      expect(first.problems).toEqual([])
      expect(first.rows.proposed).toBe(first.rows.read)
      const again = read(contents, adopt(empty, first.proposals), { closed: true })
      expect(again).toMatchObject({ lines: [], problems: [], questions: [] })
    })

    test('of 55 codes new since 2022, most opened long before; nobody ends by being absent', async () => {
      const before = adopt(empty, read(await real('ods/etr-2022-03.csv'), empty, { closed: true }).proposals)
      const later = read(await real('ods/etr-2025-12.csv'), before, { closed: true })
      const begun = later.proposals.filter((one) => one.act === 'begin')
      const opened = begun.filter((one) => one.from > '2022-03-31')
      expect([begun.length, opened.length]).toMatchInlineSnapshot(`
        [
          55,
          1,
        ]
      `)
      const after = adopt(before, later.proposals)
      const gone = before.all(organisation).filter(({ id }) => !after.find(id))
      expect(gone.every(({ id }) => later.proposals.some((one) => one.act === 'end' && one.id === id))).toBe(
        true,
      )
    })
  },
)
