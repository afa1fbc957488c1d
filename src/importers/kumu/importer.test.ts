// Maps drawn in Kumu: small invented ones as CSV and as a workbook, and our own export brought back.
import { describe, expect, test } from 'vitest'
import { day, moment } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import type { Answers } from '#core/importer.ts'
import { ledger, withProposals, type Ledger } from '#core/ledger.ts'
import { writeProposal } from '#core/notation.ts'
import { must } from '#core/problem.ts'
import { faultsOf } from '#core/refuse.ts'
import { kumu as exporter } from '#exporters/kumu/kumu.ts'
import { writeWorkbook } from '#files/write-workbook.ts'
import { exported } from '../../../test/exported.ts'
import { on, record, words } from '../../../test/record.ts'
import { inventedSystem } from '../../../test/system/system.ts'
import { kumu } from './importer.ts'

const TODAY = '2026-11-20'
const empty = ledger(words, [])
type Names = ReadonlyMap<Id, string>

async function read(bytes: Uint8Array, of: Ledger = empty, names: Names = new Map(), answers: Answers = {}) {
  const { value, problems } = await kumu.open(bytes, 'map.xlsx')
  must(value, problems[0]?.what ?? 'it opens')
  const now = on(of, TODAY)
  must(kumu.suggest(value, now), 'it is a map')
  const reading = kumu.read(value, {}, { now, names, answers, asAt: day(TODAY), fileName: 'map.xlsx' })
  expect(faultsOf(of, reading.proposals)).toEqual([])
  const { rows } = reading
  expect(rows.proposed + rows.unchanged + rows.passedOver).toBe(rows.read)
  return {
    ...reading,
    codes: reading.problems.map(({ code }) => code),
    lines: reading.proposals.map((one) =>
      writeProposal(one)
        .replace(/ -- .*/, '')
        .replace(/^\?2026-11-20 /, ''),
    ),
    after: withProposals(of, reading.proposals, moment('2026-11-20T00:00:00.000Z')),
    called: new Map([...names, ...reading.names.map((one) => [one.id, one.name] as const)]),
  }
}

const table = (headings: string, rows: readonly string[]) => ({
  columns: headings.split(',').map((header) => ({ header })),
  rows: rows.map((row) => row.split(',')),
})

function map(elements: readonly string[], connections: readonly string[]): Promise<Uint8Array> {
  return Promise.resolve(
    writeWorkbook([
      { name: 'Elements', ...table('Label,Type,Description,Tags', elements) },
      { name: 'Connections', ...table('From,To,Type,Label,Direction', connections) },
    ]),
  )
}

describe('our own export', () => {
  const invented = inventedSystem()
  const of = ledger(words, invented.changes)
  const names = new Map(invented.names.map((one) => [one.id, one.name]))

  test('of the invented system, brought back, proposes nothing', async () => {
    const bytes = (await exporter.render({ ...exported(of, TODAY), names })) as Uint8Array
    const { lines, names: given, questions, codes } = await read(bytes, of, names)
    expect({ lines, given, questions, codes }).toEqual({ lines: [], given: [], questions: [], codes: [] })
  })

  test('brought into an empty record proposes nothing the second time', async () => {
    const bytes = (await exporter.render({ ...exported(of, TODAY), names })) as Uint8Array
    const { after, called, lines } = await read(bytes)
    expect(lines.length).toBeGreaterThan(300)
    expect(await read(bytes, after, called)).toMatchObject({ lines: [], names: [], questions: [] })
  })
})

test('a map of partners becomes who they are, what they belong to and who sits where', async () => {
  const bytes = await map(
    [
      'Invented Trust,Organisation,acute trust,NHS trust or board',
      'Ideas Board,Committee,To have ideas,',
      'Big Board,Board,,',
      'Director,Role,medicine,',
      'Ada Invented,Person,,',
      'Bo Madeup,Person,,',
    ],
    [
      'Director,Invented Trust,Employed by,,',
      'Ada Invented,Director,Holds,,',
      'Ideas Board,Big Board,Reports to,,',
      'Ideas Board,Invented Trust,Belongs to,,',
      'Ada Invented,Ideas Board,Chairs,,',
      'Bo Madeup,Ideas Board,Member of,Adviser,',
      'Invented Trust,Ideas Board,Nominates to,,',
      'Ada Invented,Bo Madeup,Trusts,,',
    ],
  )
  const first = await read(bytes)
  expect(
    first.lines.map((line) =>
      line.replace(/(person|appointment)\/\w{14}/g, '$1/x').replace(/ identifiers=\S+/, ''),
    ),
  ).toEqual([
    'begin organisation/invented-trust name="Invented Trust" sector=nhs type="acute trust"',
    'begin person/x',
    'begin person/x',
    'begin body/ideas-board name="Ideas Board" form=committee purpose="To have ideas" reportsTo=body/big-board of=["organisation/invented-trust"]',
    'begin body/big-board name="Big Board" form=board',
    'begin role/director name=Director profession=medicine employers=["organisation/invented-trust"]',
    'begin seat/chair name=Chair capacity=chair body=body/ideas-board',
    'begin seat/adviser name=Adviser capacity=attendee body=body/ideas-board',
    'begin seat/member-for-invented-trust name="Member for Invented Trust" capacity=member basis=nominated body=body/ideas-board nominatedBy=["organisation/invented-trust"]',
    'begin appointment/x person=person/x to=role/director',
    'begin appointment/x person=person/x to=seat/chair',
    'begin appointment/x person=person/x to=seat/adviser',
  ])
  expect(first.interpreted.find(({ raw }) => raw === 'Trusts')).toMatchObject({ as: 'left out' })
  expect(await read(bytes, first.after, first.called)).toMatchObject({ lines: [], names: [], questions: [] })
})

test.each<[string, readonly string[], readonly string[], readonly string[]]>([
  ['two elements of one label', ['Board,Board,,', 'board,Committee,,'], [], ['label-twice']],
  ['an element without a label', [',Board,,'], [], ['no-label']],
  ['an end that is no element', ['Board,Board,,'], ['Board,Trust,Belongs to,,'], ['no-element']],
  ['no end', ['Board,Board,,'], ['Board,,Belongs to,,'], ['no-end']],
  [
    'a tie that cannot be',
    ['Board,Board,,', 'Ada Invented,Person,,'],
    ['Board,Ada Invented,Reports to,,'],
    ['no-such-tie'],
  ],
  [
    'a tie drawn without a direction',
    ['Board,Board,,', 'Ada Invented,Person,,'],
    ['Board,Ada Invented,Member of,,undirected'],
    [],
  ],
])('%s is told', async (_, elements, connections, codes) => {
  expect((await read(await map(elements, connections))).codes).toEqual(codes)
})

test('a type that is no word of ours is asked about once, and what hangs on it waits', async () => {
  const bytes = await map(
    ['Walking,Programme,,', 'Running,Programme,,', 'Board,Board,,'],
    ['Walking,Board,Reports to,,'],
  )
  const { questions, codes, lines } = await read(bytes)
  expect(questions).toMatchObject([{ raw: 'Programme', count: 2 }])
  expect([codes, lines.length]).toEqual([[], 1])
  const answered = await read(bytes, empty, new Map(), { [questions[0]?.key ?? '']: 'body' })
  expect([answered.questions, answered.lines.length]).toEqual([[], 3])
})

test('a label that the record has without a code is asked about; elements alone come as CSV', async () => {
  const of = record`2015-01-01 begin organisation/trust name="Invented Trust"`
  const bytes = new TextEncoder().encode('Label,Type\nInvented Trust,Organisation\n')
  expect((await read(bytes, of)).questions).toMatchObject([{ likely: 'organisation/trust' }])
})

test.each(['Name,Role,From,To\nAda Invented,Chair,2020,2021', 'Label\nBoard', 'a,b\n1,2'])(
  '%s is no map',
  async (text) => {
    const { value } = await kumu.open(new TextEncoder().encode(text), 'x.csv')
    must(value, 'it opens')
    expect(kumu.suggest(value, on(empty, TODAY))).toBeUndefined()
  },
)
