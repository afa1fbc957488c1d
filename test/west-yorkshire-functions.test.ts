// The record read from a real governance workbook of West Yorkshire, and on it our workbook of starter functions, filled in
// with how West Yorkshire is led. It is imported without a problem and says who decides. Skipped where the file is absent.
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checks } from '#checks/index.ts'
import { moment } from '#core/day.ts'
import { findingsOf, sayFinding } from '#core/findings.ts'
import { kindOf, id } from '#core/id.ts'
import type { Against } from '#core/importer.ts'
import type { Kind } from '#core/kind.ts'
import { withProposals } from '#core/ledger.ts'
import { columnsOf, sheetName } from '#core/sheet.ts'
import { snapshot, type Snapshot } from '#core/snapshot.ts'
import { titles } from '#core/title.ts'
import { proposeStarters } from '#drafting/index.ts'
import { chainOf, decidersOf } from '#facts/index.ts'
import { writeWorkbook, type SheetToWrite } from '#files/write-workbook.ts'
import { starterSheets } from '#formats/xlsx/starter-workbook.ts'
import { tables } from '#importers/tables/importer.ts'
import { workbook } from '#importers/workbook/importer.ts'
import { assignment, body, role, statutoryFunction } from '#kinds/index.ts'
import { starters } from '../src/drafting/starter/functions.ts'
import { AS_AT, adopted, readTables } from './reading-tables.ts'

const FILE = '../shared/data/west-yorkshire/governance-workbook.xlsx'
const ANSWERS = new URL('west-yorkshire-answers.json', import.meta.url)
const NOW = moment('2024-03-15T10:00:00.000Z')
const PLACES = {
  'Bradford District and Craven': 'City of Bradford MDC',
  Calderdale: 'Calderdale Metropolitan Borough Council',
  Kirklees: 'Kirklees Council',
  Leeds: 'Leeds City Council',
  Wakefield: 'Wakefield MDC',
} as const

describe.skipIf(!existsSync(FILE))(`West Yorkshire (skipped where ${FILE} is absent)`, () => {
  test('its starter functions load from a workbook, and say who decides', async () => {
    const { names, record } = await recordRead()
    const before = snapshot(record, AS_AT)
    const filled = snapshot(withProposals(record, proposeStarters(before, AS_AT), NOW), AS_AT)
    const standpoint = { day: AS_AT }
    const sheets = starterSheets(before, filled, names, { system: 'West Yorkshire', standpoint })
    const bytes = await writeWorkbook(filledIn(sheets))

    const opened = await workbook.open(bytes, 'starter-functions.xlsx')
    const settings = opened.value && workbook.suggest(opened.value, before)
    if (!opened.value || !settings) throw new Error('the workbook was not known as ours')
    const reading = workbook.read(opened.value, settings, {
      now: before,
      names,
      answers: {},
      asAt: AS_AT,
      fileName: 'starter-functions.xlsx',
    })
    expect(reading.problems).toEqual([])
    expect(reading.questions).toEqual([])

    const now = snapshot(withProposals(record, reading.proposals, NOW), AS_AT)
    expect(deciders(now)).toEqual(EXPECTED)
    const title = titles(now, names)
    const found = findingsOf(now, checks).filter(({ about }) =>
      about.some((one) => /^(?:function|assignment)$/.test(kindOf(one))),
    )
    // The post is new, and who is in it is not in that workbook.
    expect(found.map((one) => sayFinding(one, title))).toEqual([
      'Appoint the chief executive of the integrated care board is decided by Chair of the ICB, and nobody is recorded in that post.',
    ])
  })
})

async function recordRead() {
  const opened = await tables.open(readFileSync(FILE), 'governance-workbook.xlsx')
  if (!opened.value) throw new Error('the workbook could not be opened')
  const answers = JSON.parse(readFileSync(ANSWERS, 'utf8')) as Against['answers']
  return adopted(readTables(opened.value, { answers }))
}

/** What the record lacks is added by hand, as a governance lead would: health and wellbeing boards, the chair, and who decides. */
function filledIn(sheets: readonly SheetToWrite[]): readonly SheetToWrite[] {
  const hwb = (place: string) => `${place} Health and Wellbeing Board`
  const boards = Object.entries(PLACES).map(([place, council]) =>
    row(body, {
      Name: hwb(place),
      Form: 'Committee',
      'In law': 'Health and wellbeing board',
      Area: place,
      'Belongs to': council,
    }),
  )
  const chair = row(role, { Name: 'Chair of the ICB', Employers: 'NHS West Yorkshire ICB', Level: 'System' })
  const parts = [
    row(assignment, {
      Function: 'Appoint the chief executive of the integrated care board',
      Who: 'Chair of the ICB',
      Part: 'Decides',
      Level: 'System',
      By: 'Own duty in law',
    }),
    ...Object.keys(PLACES).flatMap((place) => [
      row(assignment, {
        Function: 'Commission primary care',
        Who: `${place}${place === 'Wakefield' ? ' District' : ''} Committee of the ICB`,
        Part: 'Decides',
        Level: 'Place',
        Area: place,
        By: 'Delegated to a committee',
        'Given by': 'ICB Board',
      }),
      row(assignment, {
        Function: 'Needs assessment and joint local health and wellbeing strategy',
        Who: hwb(place),
        Part: 'Decides',
        Level: 'Place',
        Area: place,
        By: 'Own duty in law',
      }),
    ]),
  ]
  const held = Object.keys(PLACES).map(hwb).join('; ')
  const whole = sheets.map((sheet) => {
    if (sheet.name === sheetName(assignment)) return { ...sheet, rows: [...sheet.rows, ...parts] }
    return { ...sheet, rows: sheet.rows.map((cells) => heldBy(sheet, cells, held)) }
  })
  return [...whole, sheetOf(body, boards), sheetOf(role, [chair])]
}

type Cells = SheetToWrite['rows'][number]

function heldBy({ columns }: SheetToWrite, cells: Cells, held: string): Cells {
  if (!cells.includes('Needs assessment and joint local health and wellbeing strategy')) return cells
  return cells.map((cell, at) => (columns[at]?.header === 'Held in law by' ? held : cell))
}

function row(kind: Kind, given: Readonly<Record<string, string>>): Cells {
  return columnsOf(kind).map(({ label }) => given[label] ?? null)
}

function sheetOf(kind: Kind, rows: readonly Cells[]): SheetToWrite {
  return { name: sheetName(kind), columns: columnsOf(kind).map(({ label }) => ({ header: label })), rows }
}

/** Function, for an area, state, deciders, and whose route leads to the holder in law. */
function deciders(now: Snapshot): readonly string[] {
  return ASKED.map(([key, place]) => {
    // The import calls things after their names.
    const name = starters.find((one) => one.key === key)?.name
    const of =
      now.all(statutoryFunction).find(({ values }) => values.name === name)?.id ?? id('function/none')
    const asked = place ? { area: id(`area/${place}`) } : {}
    const { remits, state } = decidersOf(now, of, asked)
    const lost = remits.filter((one) => chainOf(now, one).end !== 'holder')
    const who = remits.map(({ values }) => values.to.replace(/^\w+\//, '')).toSorted()
    return [key, place ?? '*', state, ...who, ...lost.map(({ values }) => `no route: ${values.to}`)].join(
      ' | ',
    )
  })
}

const ASKED: readonly (readonly [key: string, place?: string])[] = [
  ['icb-chair'],
  ['icb-chief-executive'],
  ['icb-constitution'],
  ['integrated-care-strategy'],
  ['joint-forward-plan', 'leeds'],
  ['joint-capital-resource-plan'],
  ['needs-and-local-strategy', 'kirklees'],
  ['council-member-of-partnership'],
  ['better-care-fund', 'leeds'],
  ['better-care-fund', 'wakefield'],
  ['primary-care', 'bradford-district-and-craven'],
  ['quality-assurance'],
  ['acute-service-change'],
  ['spending-at-place', 'calderdale'],
  ['spending-at-place', 'leeds'],
  ['partnership-agreement'],
]

const EXPECTED = [
  'icb-chair | * | clear | nhs-england',
  'icb-chief-executive | * | clear | chair-of-the-icb',
  'icb-constitution | * | clear | nhs-england',
  'integrated-care-strategy | * | clear | partnership-board-icp',
  'joint-forward-plan | leeds | clear | icb-board',
  'joint-capital-resource-plan | * | clear | icb-board',
  'needs-and-local-strategy | kirklees | clear | kirklees-health-and-wellbeing-board',
  'council-member-of-partnership | * | clear | calderdale-metropolitan-borough-council | city-of-bradford-mdc | kirklees-council | leeds-city-council | wakefield-mdc',
  'better-care-fund | leeds | joint | leeds-city-council | nhs-west-yorkshire-icb',
  'better-care-fund | wakefield | joint | nhs-west-yorkshire-icb | wakefield-mdc',
  'primary-care | bradford-district-and-craven | clear | bradford-district-and-craven-committee-of-the-icb',
  'quality-assurance | * | clear | icb-board',
  'acute-service-change | * | in-common | airedale-nhs-ft | bradford-teaching-hospitals-nhs-foundation-trust | calderdale-and-huddersfield | harrogate-and-district-nhs-ft | leeds-teaching-hospitals | mid-yorkshire-teaching-trust',
  'spending-at-place | calderdale | clear | calderdale-committee-of-the-icb',
  'spending-at-place | leeds | clear | leeds-committee-of-the-icb',
  'partnership-agreement | * | clear | airedale-nhs-ft | bradford-district-care-trust | bradford-teaching-hospitals-nhs-foundation-trust | calderdale-and-huddersfield | calderdale-metropolitan-borough-council | city-of-bradford-mdc | harrogate-and-district-nhs-ft | kirklees-council | leeds-and-york-partnership | leeds-city-council | leeds-community-healthcare | leeds-teaching-hospitals | mid-yorkshire-teaching-trust | south-west-yorks-partnership | wakefield-mdc | yorkshire-ambulance',
]
