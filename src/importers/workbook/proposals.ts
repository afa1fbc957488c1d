// What a row proposes: a beginning, an amendment from the day asked, an end, a corrected date, a name. Against the
// record as it is now; what others changed since the workbook was made is not undone by its old cells.
import { isSame } from '#core/compare.ts'
import { effectiveDay, isDated, type Dated, type Proposal, type Seq } from '#core/change.ts'
import { showWhen, startOf, endOf, type Day, type When } from '#core/day.ts'
import type { NameGiven } from '#core/draft.ts'
import type { Id } from '#core/id.ts'
import type { Values } from '#core/kind.ts'
import { problem } from '#core/problem.ts'
import { faultsOf } from '#core/refuse.ts'
import { endAfter, type SheetColumn, type Sheets } from '#core/sheet.ts'
import type { Thing } from '#core/snapshot.ts'
import { parseDate } from '#files/parse-date.ts'
import type { Entry } from './entries.ts'
import type { Findings } from './findings.ts'
import { dateRule, parseDateCell } from './parse-cell.ts'

export type Outcome = { readonly proposals: readonly Proposal[]; readonly names: readonly NameGiven[] }

type Setting = {
  readonly sheets: Sheets
  readonly asAt: Day
  readonly fileName: string
  readonly found: Findings
}

/** Everything a row asks for; empty when it asks for nothing, or when all it asks for is a problem. */
export function proposalsOf(entry: Entry, setting: Setting): Outcome {
  const { is, id, thing } = entry
  if (is === 'new' && id) return begins(entry, id, setting)
  if (is !== 'known' || !id || !thing) return NOTHING
  const values = changedValues(entry, thing, setting)
  const dates = dateChanges(entry, id, thing, setting)
  const amended = Object.keys(values).length > 0 ? amend(entry, id, values, setting) : []
  return { proposals: [...dates, ...amended], names: namesOf(entry, id, setting) }
}

const NOTHING: Outcome = { proposals: [], names: [] }

function why(entry: Entry, { fileName }: Setting): Pick<Dated, 'because' | 'source'> {
  const { sheet, row } = entry.row.where
  return { because: `Read from ${fileName}`, source: { from: fileName, where: `${sheet}, row ${row}` } }
}

function begins(entry: Entry, id: Id, setting: Setting): Outcome {
  const { found } = setting
  const missing = entry.columns.filter((column) => column.required && !isGiven(entry, column))
  for (const { name, label } of missing) {
    if (entry.row.cells.get(name)) continue // What is there was told to be unusable.
    found.tell(
      problem('missing', `${label} is not given`, `Give ${label.toLowerCase()}.`),
      entry.row.at(name),
    )
  }
  const [from, last] = [dateIn(entry, '#from', found), dateIn(entry, '#last', found)]
  if (missing.length > 0 || from === 'unclear' || last === 'unclear') return NOTHING
  const given = entry.columns.filter((column) => column.field && isGiven(entry, column))
  const values = Object.fromEntries(given.map(({ name }) => [name, entry.value(name)]))
  const start = from ?? setting.asAt
  const begin: Proposal = { act: 'begin', id, from: start, values, ...why(entry, setting) }
  const names = namesOf(entry, id, setting)
  if (!last) return { proposals: [begin], names }
  const end = endAfter(last)
  if (endOf(end) <= startOf(start)) {
    const what = `The last day (${showWhen(last)}) is before the first (${showWhen(start)})`
    found.tell(problem('ends-before-it-begins', what, 'Correct one of the two.'), entry.row.at('#last'), last)
    return NOTHING
  }
  return { proposals: [begin, { act: 'end', id, from: end, ...why(entry, setting) }], names }
}

function isGiven(entry: Entry, column: SheetColumn): boolean {
  return entry.cell(column).is === 'given'
}

function dateIn(entry: Entry, column: '#from' | '#last', found: Findings): When | 'unclear' | undefined {
  const raw = entry.row.cells.get(column) ?? ''
  if (['none', 'not-ended'].includes(parseDate(raw).is)) return undefined
  const { value, problems } = parseDateCell(raw)
  const where = entry.row.at(column)
  for (const one of problems) found.tell(one, where, raw)
  const read = value && dateRule(raw, value)
  if (read) found.interpret({ where, raw, ...read })
  return value ?? 'unclear'
}

function changedValues(entry: Entry, thing: Thing, { sheets, found }: Setting): Values {
  const current = sheets.row(thing.id)
  const changed: Record<string, unknown> = {}
  for (const column of entry.columns) {
    const cell = column.field ? entry.cell(column) : undefined
    if (!cell || cell.is === 'untouched' || cell.is === 'unusable') continue
    const value = cell.is === 'given' ? cell.value : undefined
    const [was, is] = [valueOf(thing, column.name), valueOf(current, column.name)]
    if (isSame(value, is)) continue
    const at = entry.row.at(column.name)
    if (value === undefined && column.required) {
      found.tell(
        problem('missing', `${column.label} is not given`, `Give ${column.label.toLowerCase()}.`),
        at,
      )
    } else if (current && !isSame(was, is)) {
      const what = `${column.label} was changed in the record since this workbook was made`
      found.tell(
        problem('changed-since', what, 'Look at it there, then change it there or in a new workbook.'),
        at,
      )
    } else changed[column.name] = value ?? null
  }
  return changed
}

function valueOf(thing: Thing | undefined, name: string): unknown {
  return (thing?.values as Values | undefined)?.[name]
}

// From the day asked; from its beginning where it has not begun by then.
function amend(entry: Entry, id: Id, values: Values, setting: Setting): readonly Proposal[] {
  const { sheets, asAt, found } = setting
  const current = sheets.row(id)
  const given = dateIn(entry, '#from', found)
  const start = given && given !== 'unclear' && entry.row.cells.has('#id') ? given : current?.start
  const from = start && startOf(start) > asAt ? start : asAt
  if (current && (current.until === undefined || startOf(from) < current.until))
    return [{ act: 'amend', id, from, values, ...why(entry, setting) }]
  const what = `It is not in force any more on ${showWhen(asAt)}, so it cannot be changed from then`
  found.tell(
    problem('not-in-force', what, 'Choose an earlier day, or correct it in its history.'),
    entry.row.where,
  )
  return []
}

function dateChanges(entry: Entry, id: Id, thing: Thing, setting: Setting): readonly Proposal[] {
  const { sheets, found } = setting
  const current = sheets.row(id)
  const columns = {
    from: wasTouched(entry, '#from', sheets, thing),
    last: wasTouched(entry, '#last', sheets, thing),
  }
  if (!current || (!columns.from && !columns.last)) return []
  const from = columns.from ? dateIn(entry, '#from', found) : undefined
  const last = columns.last ? dateIn(entry, '#last', found) : undefined
  if (from === 'unclear' || last === 'unclear') return []
  const history = sheets.now.history(id).filter(isDated)
  const proposals: Proposal[] = []
  const reason = why(entry, setting)
  const begin = history.find((one) => one.act === 'begin' && effectiveDay(one) === current.from)
  if (from && from !== current.start && begin?.act === 'begin')
    proposals.push(retract(begin.seq, reason), { act: 'begin', id, from, values: begin.values, ...reason })
  if (columns.last) proposals.push(...endChanges(current, last, history, reason))
  const [fault] = proposals.length > 0 ? faultsOf(sheets.now.ledger, proposals) : []
  if (!fault) return proposals
  const what = `These dates cannot be: ${fault.what}`
  found.tell(
    problem('dates-do-not-fit', what, 'Correct them, or look at its history.'),
    entry.row.at(columns.last ? '#last' : '#from'),
  )
  return []
}

function endChanges(
  current: Thing,
  last: When | undefined,
  history: readonly (Dated & { readonly seq: Seq })[],
  reason: Pick<Dated, 'because' | 'source'>,
): readonly Proposal[] {
  const end = last && endAfter(last)
  if (end === current.end) return []
  const before = history.find((one) => one.act === 'end' && effectiveDay(one) === current.until)
  return [
    ...(before ? [retract(before.seq, reason)] : []),
    ...(end ? [{ act: 'end' as const, id: current.id, from: end, ...reason }] : []),
  ]
}

function retract(change: Seq, reason: Pick<Dated, 'because' | 'source'>): Proposal {
  return { act: 'retract', change, ...reason }
}

// A row that was matched without an id says a Last day or says nothing of it.
function wasTouched(entry: Entry, name: '#from' | '#last', sheets: Sheets, thing: Thing): boolean {
  const text = entry.row.cells.get(name)
  const column = entry.columns.find((one) => one.name === name)
  if (text === undefined || !column || text === sheets.text(thing, column)) return false
  return text !== '' || (name === '#last' && Boolean(entry.row.cells.get('#id')))
}

function namesOf(entry: Entry, id: Id, { sheets, found }: Setting): readonly NameGiven[] {
  const said = (column: string) => entry.row.cells.get(column) ?? ''
  const held = entry.thing ? nameHeld(entry, entry.thing, sheets) : ''
  const [name, email, phone] = [said('#name') || held, said('#email'), said('#phone')]
  if (!entry.row.kind.nameKeptApart || ((name === held || name === '') && !email && !phone)) return []
  if (name === '') {
    found.tell(problem('missing', 'Name is not given', 'Give the name.'), entry.row.at('#name'))
    return []
  }
  return [{ id, name, ...(email && { email }), ...(phone && { phone }) }]
}

function nameHeld(entry: Entry, thing: Thing, sheets: Sheets): string {
  const column = entry.columns.find((one) => one.name === '#name')
  return column ? sheets.text(thing, column) : ''
}
