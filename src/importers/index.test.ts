// 200 damaged files of every format that can be brought in: each gives problems or a refusal. Nothing is thrown, nothing hangs, and what is
// proposed all the same can be recorded.
import { describe, expect, test } from 'vitest'
import { day } from '#core/day.ts'
import type { Importer } from '#core/importer.ts'
import type { Ledger } from '#core/ledger.ts'
import type { Parsed } from '#core/problem.ts'
import { faultsOf } from '#core/refuse.ts'
import { fhir } from '#exporters/fhir/fhir.ts'
import { kumu } from '#exporters/kumu/kumu.ts'
import { popolo } from '#exporters/popolo/popolo.ts'
import { gatherGrids } from '#files/grid.ts'
import { LIMITS } from '#files/limits.ts'
import { readBytes } from '#files/read-bytes.ts'
import { renderLines } from '#formats/lines/render-lines.ts'
import { renderWorkbook } from '#formats/xlsx/render-workbook.ts'
import { damagedFiles } from '../../test/damaged.ts'
import { exported } from '../../test/exported.ts'
import { on, record } from '../../test/record.ts'
import { importers } from './index.ts'

const SEED = Number(process.env.PROPERTY_SEED ?? 20_261_123)
const COUNT = Number(process.env.DAMAGED ?? 200)
const SLOW = 3000
const TODAY = '2026-11-20'

const of = record`
2020-04-01 begin area/vale name=Vale level=place
2020-04-01 begin organisation/icb name="Invented ICB" sector=nhs identifiers={"ods":"QZZ"} serves=["area/vale"]
2020-04-01 begin organisation/council name="Vale Council" sector=council
2020-04-01 begin body/board name=Board form=board of=["organisation/icb"]
2020-04-01 begin body/joint name="Joint Committee" form=joint-committee of=["organisation/icb","organisation/council"] reportsTo=body/board
2020-04-01 begin role/chief name="Chief Executive" employers=["organisation/icb"]
2020-04-01 begin seat/chair body=body/board name=Chair capacity=chair nominatedBy=["organisation/council"]
2020-04-01 begin seat/chief body=body/board name=Chief capacity=member exOfficio=["role/chief"]
2020-04-01 begin person/p1
2020-04-01 begin person/p2
2021-06 begin appointment/a1 person=person/p1 to=seat/chair onBehalfOf=organisation/council
2021-06-01 begin appointment/a2 person=person/p2 to=role/chief
2024-01-01 end appointment/a2`
const names = { 'person/p1': 'Ada Invented', 'person/p2': 'Bo Madeup' }
const asked = exported(of, TODAY, names)
const bytes = (text: string | Uint8Array) =>
  typeof text === 'string' ? new TextEncoder().encode(text) : text

const councillors = `<?xml version="1.0"?><councillorsbyward><wards><ward><wardtitle>Upper</wardtitle><councillors><councillorcount>2</councillorcount>
<councillor><councillorid>1</councillorid><fullusername>Councillor Ada Invented</fullusername><politicalpartytitle>Blues</politicalpartytitle><termsofoffice><termofoffice><startdate>05/05/2022</startdate><enddate>07/05/2030</enddate></termofoffice></termsofoffice></councillor>
<councillor><councillorid>2</councillorid><fullusername>Councillor Bo Madeup</fullusername><keyposts>Chair &amp; more</keyposts><termsofoffice/></councillor></councillors></ward></wards></councillorsbyward>`

const foreign = {
  persons: [
    {
      id: 'p1',
      name: 'Ada Invented',
      other_names: [{ name: 'Ada' }],
      identifiers: [{ scheme: 'x', identifier: '1' }],
    },
    { id: 'p2', given_name: 'Bo' },
  ],
  organizations: [
    {
      id: 'o',
      name: 'Invented Council',
      classification: 'legislature',
      posts: [{ id: 't', label: 'Mayor' }],
    },
    { id: 'b', name: 'Blues', classification: 'party' },
  ],
  areas: [
    { id: 'w', name: 'Upper', parent_id: 'v' },
    { id: 'v', name: 'Vale' },
  ],
  events: [{ id: 'e', start_date: '2019', end_date: '2023-05' }],
  memberships: [
    {
      person_id: ['p1', 'p2'],
      organization_id: 'o',
      area_id: 'w',
      legislative_period_id: 'e',
      on_behalf_of_id: 'b',
    },
    { person_id: 'p1', post_id: 't', start_date: '2019-05-02', end_date: '2021' },
  ],
}

const register = ['RZA', 'RZB', 'RZC']
  .map(
    (code) =>
      `"${code}","INVENTED ${code} NHS TRUST","Y63","QZZ","A","B","C","D","E","ZZ1 1ZZ","20180401","","","","","","","","","","","","","","","",""`,
  )
  .join('\n')
const circles =
  'Circle,Role,Type,Assigned to,Start date,Until,Purpose\nWhole,,Circle,,,,To live\nCare,Scribe,Role,Ada Invented,2024,2030-01-01,To write\nCare,Lead,Role,Bo Madeup; Ada Invented,,,\n'
const table =
  'Name,Body,Role,Member,Start,Email\nChair,Board,Chair,Ada Invented,01/04/2024,a@b.example\nMember,Board,Member,Bo Madeup,2023,\n'

type Sort = Parameters<typeof damagedFiles>[1]
const files: readonly (readonly [
  importer: string,
  what: string,
  sort: Sort,
  made: () => Promise<string | Uint8Array> | string | Uint8Array,
])[] = [
  ['popolo', 'our own', 'json', () => popolo.render(asked)],
  ['popolo', 'somebody else’s', 'json', () => JSON.stringify(foreign)],
  ['moderngov', 'an answer', 'xml', () => councillors],
  ['ods-fhir', 'our own', 'json', () => fhir.render(asked)],
  ['ods', 'a register', 'rows', () => register],
  ['kumu', 'our own', 'packed', () => kumu.render(asked)],
  [
    'kumu',
    'elements',
    'rows',
    () =>
      'Label,Type,Description,Tags\nBoard,Board,To decide,Vale\nAda Invented,Person,,\nWalking,Programme,,x|y\n',
  ],
  ['holaspirit', 'one table', 'rows', () => circles],
  ['lines', 'a record', 'rows', () => renderLines(of, 'Invented')],
  [
    'lines',
    'names',
    'rows',
    () =>
      '{"id":"person/p1","name":"Ada Other"}\n{"id":"person/p3","name":"Cy Made","email":"c@d.example"}\n',
  ],
  [
    'workbook',
    'our own',
    'packed',
    () => renderWorkbook(on(of, TODAY), asked.names, { system: 'Invented', standpoint: asked.standpoint }),
  ],
  ['tables', 'seats', 'rows', () => table],
]

/** Spreadsheets are read without a thread of their own, which would cost more than the reading. */
async function open(importer: Importer<unknown, unknown>, file: Uint8Array): Promise<Parsed<unknown>> {
  if (!['ods', 'kumu', 'holaspirit', 'workbook', 'tables'].includes(importer.name))
    return importer.open(file, 'damaged.txt')
  const { sink, grids } = gatherGrids()
  const { read, problems } = await readBytes(file, 'damaged.csv', LIMITS, sink)
  return read ? { value: { grids, problems }, problems } : { problems }
}

/** What became of one file, in a word. */
async function tryOne(importer: Importer<unknown, unknown>, file: Uint8Array, into: Ledger): Promise<string> {
  const { value, problems } = await open(importer, file)
  for (const { what, remedy } of problems) expect(what !== '' && remedy !== '').toBe(true)
  if (value === undefined) return problems.length > 0 ? 'refused' : 'refused in silence'
  const now = on(into, TODAY)
  const settings = importer.suggest(value, now)
  if (settings === undefined) return 'refused'
  const against = { now, names: asked.names, answers: {}, asAt: day(TODAY), fileName: 'damaged.txt' }
  const reading = importer.read(value, settings, against)
  const { read, proposed, unchanged, passedOver } = reading.rows
  expect([proposed >= 0, unchanged >= 0, passedOver >= 0, proposed + unchanged + passedOver]).toEqual([
    true,
    true,
    true,
    read,
  ])
  // Dated lines say what they say: whether they can be recorded is found where they are adopted.
  if (importer.name !== 'lines') expect(faultsOf(into, reading.proposals)).toEqual([])
  for (const { what, remedy } of reading.problems) expect(what !== '' && remedy !== '').toBe(true)
  return reading.problems.length + reading.questions.length > 0 ? 'problems' : 'read'
}

describe('damaged files', () => {
  test.each(files)('of %s (%s)', async (name, _, sort, made) => {
    const importer = importers.find((one) => one.name === name)
    if (!importer) throw new Error(`There is no importer ${name}`)
    const ends = new Map<string, number>()
    for (const [at, file] of damagedFiles(bytes(await made()), sort, COUNT, SEED).entries()) {
      const started = performance.now()
      const end = await tryOne(importer, file, of).catch((reason: unknown) => {
        throw new Error(`File ${at} of seed ${SEED}: ${new TextDecoder().decode(file).slice(0, 600)}`, {
          cause: reason,
        })
      })
      expect(performance.now() - started, `file ${at} of seed ${SEED}`).toBeLessThan(SLOW)
      ends.set(end, (ends.get(end) ?? 0) + 1)
    }
    // That it was not all refused at the door, nor all let in.
    expect(ends.get('refused in silence')).toBeUndefined()
    expect(ends.get('refused') ?? 0).toBeGreaterThan(COUNT / 100)
    expect(COUNT - (ends.get('refused') ?? 0)).toBeGreaterThan(sort === 'packed' ? -1 : COUNT / 10)
  })

  test('every importer is tried', () => {
    expect([...new Set(files.map(([name]) => name))].sort()).toEqual(importers.map(({ name }) => name).sort())
  })
})
