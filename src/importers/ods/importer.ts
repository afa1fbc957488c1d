// Reads the organisation registers that the NHS Organisation Data Service publishes as CSV. A code that is absent from
// a newer file ends nothing, and a code that is new to the record begins on the day it opened, not on the file's day.
import type { Dated, Proposal } from '#core/change.ts'
import type { Day } from '#core/day.ts'
import type { Against, Importer, Interpretation, Question, Reading } from '#core/importer.ts'
import { id, keyFrom } from '#core/id.ts'
import { problem, type Problem } from '#core/problem.ts'
import { presentOrNext } from '#core/sheet.ts'
import { columnLetters, type Grid, type Workbook } from '#files/grid.ts'
import { readWorkbook } from '#files/read-workbook.ts'
import { properCase } from '../parts/proper-case.ts'
import { describe, isSameWriting } from './describe.ts'
import { knownOrganisations, ownBoard, type Known, type KnownOrganisations } from './known.ts'
import { CLOSE_COLUMN, findLayout, OPEN_COLUMN, readOdsRow, type Layout, type OdsRow } from './layout.ts'

export type OdsSettings = {
  readonly layout: Layout
  /** The ODS code of an integrated care board whose organisations are wanted, or `all`. Those known are always read. */
  readonly only: string
  /** Whether to bring in organisations that had closed before the day of the file. */
  readonly closed: boolean
}

export const ods: Importer<Workbook, OdsSettings> = {
  name: 'ods',
  title: 'NHS organisation register (ODS)',
  reads: 'The CSV files of trusts (etr), practices (epraccur) and sub-ICB locations (eccg), as published.',
  open: (bytes, fileName, told) => readWorkbook(bytes, fileName, { onProgress: ({ rows }) => told?.(rows) }),
  suggest: ({ grids }, now) => {
    const layout = grids.length === 1 ? findLayout(grids[0]?.rows ?? []) : undefined
    return layout && { layout, only: ownBoard(now) ?? 'all', closed: false }
  },
  read: ({ grids }, settings, against) => readRegister(grids[0], settings, against),
}

type Outcome = {
  readonly is: 'proposed' | 'unchanged' | 'passedOver'
  readonly proposals?: readonly Proposal[]
  readonly problems?: readonly Problem[]
  readonly question?: Question
}

const PASSED_OVER: Outcome = { is: 'passedOver' }
const UNCHANGED: Outcome = { is: 'unchanged' }

function readRegister(grid: Grid | undefined, settings: OdsSettings, against: Against): Reading {
  const known = knownOrganisations(against.now)
  const rows = (grid?.rows ?? []).flatMap((row, at) => (row.length > 0 ? [readOdsRow(row, at + 1)] : []))
  const seen = new Set<string>()
  const outcomes = rows.map((row) => {
    if (row.code === '' || row.name === '') return wrong(row, 0, 'no-code', 'The row has no code or no name')
    if (!/^[A-Z0-9]{2,12}$/.test(row.code))
      return wrong(row, 0, 'not-a-code', 'The code is no code of the register')
    if (seen.has(row.code))
      return wrong(row, 0, 'repeated-code', `The code ${row.code} stands in the file twice`)
    seen.add(row.code)
    return readOne(row, settings, against, known)
  })
  const count = (is: Outcome['is']) => outcomes.filter((one) => one.is === is).length
  return {
    proposals: outcomes.flatMap(({ proposals }) => proposals ?? []),
    names: [],
    problems: outcomes.flatMap(({ problems }) => problems ?? []),
    questions: outcomes.flatMap(({ question }) => question ?? []),
    interpreted: rulesUsed(outcomes, rows),
    rows: {
      read: rows.length,
      proposed: count('proposed'),
      unchanged: count('unchanged'),
      passedOver: count('passedOver'),
    },
  }
}

function readOne(row: OdsRow, settings: OdsSettings, against: Against, known: KnownOrganisations): Outcome {
  if (row.opened === 'unclear') return wrong(row, OPEN_COLUMN, 'not-a-date', 'The day it opened is no date')
  if (row.ended === 'unclear') return wrong(row, CLOSE_COLUMN, 'not-a-date', 'The day it closed is no date')
  if (known.isTwice(row.code))
    return wrong(row, 0, 'code-twice', `More than one organisation in the record has the code ${row.code}`)
  const match = known.byCode(row.code)
  if (match) return compareWith(match, row, row.ended, against)
  if (!isWanted(row, settings, against.asAt, row.ended)) return PASSED_OVER
  const [alike] = known.byName(row.name)
  const answer = alike ? against.answers[`ods:${row.code}`] : 'new'
  if (alike && answer === alike.id) return takeCode(alike, row, row.ended, against)
  if (alike && answer !== 'new') return { is: 'passedOver', question: isItThis(alike, row) }
  return begin(row, row.opened, row.ended, settings, against, known)
}

function isWanted(
  row: OdsRow,
  { layout, only, closed }: OdsSettings,
  asAt: Day,
  ended: Day | undefined,
): boolean {
  if (layout === 'epraccur' && row.setting !== '4') return false
  if (only !== 'all' && row.icb !== only) return false
  return closed || ((ended === undefined || ended > asAt) && row.status !== 'C')
}

function begin(
  row: OdsRow,
  opened: Day | undefined,
  ended: Day | undefined,
  { layout }: OdsSettings,
  against: Against,
  known: KnownOrganisations,
): Outcome {
  if (!opened) {
    if (row.status === 'P') return PASSED_OVER // Proposed, and no day given: there is nothing to record yet.
    return wrong(row, OPEN_COLUMN, 'no-opening', 'The day it opened is not given')
  }
  if (ended && ended <= opened)
    return wrong(row, CLOSE_COLUMN, 'ends-before-it-begins', 'It closed before it opened')
  const own = id(`organisation/${keyFrom(row.code)}`)
  if (against.now.ledger.timelines.has(own))
    return wrong(row, 0, 'id-taken', `The record has another organisation under ${own}`)
  const reason = why(row, against)
  const values = describe(row, layout, known)
  return {
    is: 'proposed',
    proposals: [
      { act: 'begin', id: own, from: opened, values, ...reason },
      ...(ended ? [{ act: 'end' as const, id: own, from: ended, ...reason }] : []),
    ],
  }
}

// The register's name is taken up when it is really another, not when it only differs in capitals.
function compareWith(match: Known, row: OdsRow, ended: Day | undefined, against: Against): Outcome {
  const thing = presentOrNext(against.now, match.id)
  const names = [match.values.name, ...(match.values.otherNames ?? [])]
  const isRenamed = !names.some((name) => isSameWriting(name, row.name))
  if (!thing)
    return ended
      ? UNCHANGED
      : warn(row, 'ended-in-record', `${match.values.name} has ended in the record, but not in the file`)
  const amends =
    isRenamed && (!ended || ended > against.asAt) ? [rename(match, thing.from, row, against)] : []
  const standing = thing.until
  if (ended && standing && standing !== ended) {
    const other = warn(row, 'other-end', `${match.values.name} ends on another day in the record`)
    return amends.length > 0 ? { ...other, is: 'proposed', proposals: amends } : other
  }
  const ends =
    ended && !standing ? [{ act: 'end' as const, id: match.id, from: ended, ...why(row, against) }] : []
  if (ended && ends.length > 0 && ended <= thing.from)
    return wrong(row, CLOSE_COLUMN, 'ends-before-it-begins', 'It closed before it began in the record')
  return amends.length + ends.length > 0 ? { is: 'proposed', proposals: [...amends, ...ends] } : UNCHANGED
}

function rename(match: Known, begun: Day, row: OdsRow, against: Against): Proposal {
  const values = { name: properCase(row.name) }
  const from = begun > against.asAt ? begun : against.asAt
  return { act: 'amend', id: match.id, from, values, ...why(row, against) }
}

function takeCode(match: Known, row: OdsRow, ended: Day | undefined, against: Against): Outcome {
  const identifiers = { ...match.values.identifiers, ods: row.code }
  const reason = why(row, against)
  const proposals: Proposal[] = [
    { act: 'amend', id: match.id, from: against.asAt, values: { identifiers }, ...reason },
  ]
  if (ended && ended > against.asAt) proposals.push({ act: 'end', id: match.id, from: ended, ...reason })
  return { is: 'proposed', proposals }
}

function isItThis(alike: Known, row: OdsRow): Question {
  const { name } = alike.values
  return {
    key: `ods:${row.code}`,
    where: { row: row.number, column: 'A' },
    raw: `${row.code} ${row.name}`,
    asks: `The record has ${name} without an ODS code. Is it ${row.code}${row.postcode && `, at ${row.postcode}`}?`,
    options: [
      { value: alike.id, label: `Yes, ${name}` },
      { value: 'new', label: 'No, another organisation' },
    ],
    likely: alike.id,
    count: 1,
  }
}

function why(row: OdsRow, { fileName }: Against): Pick<Dated, 'because' | 'source'> {
  return {
    because: 'Organisation Data Service register',
    source: { from: fileName, where: `row ${row.number}`, raw: row.name },
  }
}

function wrong(row: OdsRow, column: number, code: string, what: string): Outcome {
  const where = { row: row.number, column: columnLetters(column) }
  const remedy = 'Look it up in the register and correct the row, or leave it out.'
  return {
    is: 'passedOver',
    problems: [{ ...problem(code, what, remedy, where), raw: `${row.code} ${row.name}` }],
  }
}

function warn(row: OdsRow, code: string, what: string): Outcome {
  const found = problem(code, what, 'Check which is right, and correct it in its history if need be.', {
    row: row.number,
  })
  return { is: 'passedOver', problems: [{ ...found, raw: `${row.code} ${row.name}` }] }
}

function rulesUsed(outcomes: readonly Outcome[], rows: readonly OdsRow[]): readonly Interpretation[] {
  const of = (act: Proposal['act']) =>
    rows.filter((_, at) => outcomes[at]?.proposals?.some((one) => one.act === act))
  const [begun, ended] = [of('begin'), of('end')]
  const rules: readonly (readonly [readonly OdsRow[], (row: OdsRow) => string, string])[] = [
    [begun, (row) => properCase(row.name), 'Names in capitals are written as people write them.'],
    [
      ended,
      (row) => `ends on ${String(row.ended)}`,
      'The register gives the last day it worked; it ends the day after.',
    ],
  ]
  return rules.flatMap(([of, as, rule]) => {
    const [first] = of
    return first
      ? [{ where: { row: first.number }, raw: first.name, as: as(first), rule, count: of.length }]
      : []
  })
}
