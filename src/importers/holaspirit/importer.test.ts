// Spreadsheets of circles and roles, invented, in the words that such tools use.
import { expect, test } from 'vitest'
import { day, moment } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import { ledger, withProposals, type Ledger } from '#core/ledger.ts'
import { writeProposal } from '#core/notation.ts'
import { must } from '#core/problem.ts'
import { faultsOf } from '#core/refuse.ts'
import { writeWorkbook } from '#files/write-workbook.ts'
import { on, words } from '../../../test/record.ts'
import { holaspirit } from './importer.ts'

const TODAY = '2026-11-20'
const empty = ledger(words, [])

async function read(bytes: Uint8Array, of: Ledger = empty, names: ReadonlyMap<Id, string> = new Map()) {
  const { value, problems } = await holaspirit.open(bytes, 'circles.xlsx')
  must(value, problems[0]?.what ?? 'it opens')
  must(holaspirit.suggest(value, on(of, TODAY)), 'it has circles')
  const against = { now: on(of, TODAY), names, answers: {}, asAt: day(TODAY), fileName: 'circles.xlsx' }
  const reading = holaspirit.read(value, {}, against)
  expect(faultsOf(of, reading.proposals)).toEqual([])
  const { rows } = reading
  expect(rows.proposed + rows.unchanged + rows.passedOver).toBe(rows.read)
  return {
    ...reading,
    codes: reading.problems.map(({ code }) => code),
    lines: reading.proposals.map((one) =>
      writeProposal(one)
        .replace(/ -- .*/, '')
        .replace(/(person|appointment)\/\w{14}/g, '$1/x')
        .replace(/ identifiers=\S+/, ''),
    ),
    after: withProposals(of, reading.proposals, moment('2026-11-20T00:00:00.000Z')),
    called: new Map([...names, ...reading.names.map((one) => [one.id, one.name] as const)]),
  }
}

const table = (name: string, headings: string, rows: readonly string[]) => ({
  name,
  columns: headings.split(',').map((header) => ({ header })),
  rows: rows.map((row) => row.split(',')),
})

function book(
  roles: readonly string[],
  assigned: readonly string[] = [],
  members: readonly string[] = [],
): Promise<Uint8Array> {
  return Promise.resolve(
    writeWorkbook([
      table('Circles & Roles', 'Name,Type,Circle,Purpose,Accountabilities', roles),
      table('Assignations', 'Role,Circle,Member,Focus,Start date,Until', assigned),
      table('Members', 'Name,Email', members),
      table('Policies', 'Title,Text', ['No meetings on Fridays,Really']),
    ]),
  )
}

const ROLES = [
  'Whole,Circle,,To live better,',
  'Care,Circle,Whole,To care,Watching',
  'Circle Lead,Role,Care,To lead,Giving room',
  'Scribe,Role,Care,,',
]

test('circles are bodies within each other, roles seats on them, and members sit there', async () => {
  const bytes = await book(
    ROLES,
    [
      'Circle Lead,Care,Ada Invented,,01/04/2024,',
      'Scribe,Care,Ada Invented; Bo Madeup,Minutes,2025,31/03/2030',
    ],
    ['Ada Invented,ada@invented.example', 'Bo Madeup,'],
  )
  const first = await read(bytes)
  expect(first.lines.filter((line) => !line.includes(' begin person/'))).toEqual([
    '?2024-04-01 begin body/whole name=Whole form=forum purpose="To live better"',
    '?2024-04-01 begin body/care name=Care form=forum purpose="To care" note="Accountabilities: Watching" reportsTo=body/whole',
    '?2024-04-01 begin seat/circle-lead name="Circle Lead" capacity=chair note="Purpose: To lead\\nAccountabilities: Giving room" body=body/care',
    '?2025-01-01 begin seat/scribe name=Scribe capacity=member places=2 body=body/care',
    '2024-04-01 begin appointment/x person=person/x to=seat/circle-lead',
    '2025 begin appointment/x termEnds=2030-03-31 note="Focus: Minutes" person=person/x to=seat/scribe',
    '2025 begin appointment/x termEnds=2030-03-31 note="Focus: Minutes" person=person/x to=seat/scribe',
  ])
  expect(first.names).toMatchObject([
    { name: 'Ada Invented', email: 'ada@invented.example' },
    { name: 'Bo Madeup' },
  ])
  expect(first.interpreted).toMatchObject([{ raw: 'Policies', as: 'left out' }])
  expect(await read(bytes, first.after, first.called)).toMatchObject({ lines: [], names: [], questions: [] })
})

test.each<[string, readonly string[], readonly string[], readonly string[], readonly string[]]>([
  ['a role without a circle', ['Scribe,Role,,,'], ['Scribe,Care,Ada Invented,,,'], [], ['no-circle']],
  ['a circle twice', [...ROLES, 'Care,Circle,Whole,Again,'], [], [], ['told-twice']],
  ['a role twice', [...ROLES, 'Scribe,Role,Care,,'], [], [], ['told-twice']],
  ['nothing but a purpose', [...ROLES, ',Role,Care,To write,'], [], [], ['no-name']],
  ['an assignment to nothing', ROLES, [',Care,Ada Invented,,,'], [], ['no-role']],
  ['a member twice', ROLES, [], ['Ada Invented,', 'ada invented,'], ['name-twice']],
  [
    'somebody in a role twice',
    ROLES,
    ['Scribe,Care,Ada Invented,,2024,', 'Scribe,Care,Ada Invented,,2024,'],
    [],
    ['told-twice'],
  ],
  ['a day that is none', ROLES, ['Scribe,Care,Ada Invented,,someday,'], [], ['unclear-date']],
])('%s is told', async (_, roles, assigned, members, codes) => {
  const { codes: told } = await read(await book(roles, assigned, members))
  expect(told.map((code) => (code === 'not-a-date' ? 'unclear-date' : code))).toEqual(codes)
})

test('roles and who fills them in one table', async () => {
  const bytes = new TextEncoder().encode(
    'Circle,Role,Assigned to\nCare,Scribe,Ada Invented\nCare,Circle Lead,\n',
  )
  const { lines } = await read(bytes)
  expect(lines.map((line) => line.replace(/^\S+ /, '').split(' ').slice(0, 2).join(' '))).toEqual([
    'begin person/x',
    'begin body/care',
    'begin seat/scribe',
    'begin seat/circle-lead',
    'begin appointment/x',
  ])
})

test.each(['Name,Body,Person\nChair,Board,Ada', 'Member,Email\nAda,a@b.example'])(
  '%s has no circles',
  async (text) => {
    const { value } = await holaspirit.open(new TextEncoder().encode(text), 'x.csv')
    must(value, 'it opens')
    expect(holaspirit.suggest(value, on(empty, TODAY))).toBeUndefined()
  },
)
