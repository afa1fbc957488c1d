// Finds what a cell means that points at something by name: a thing of the record or a new row. One name for two
// things is asked about; a name for nothing is a problem. Nothing is guessed.
import type { Option } from '#core/field.ts'
import { kindOf, type Id } from '#core/id.ts'
import { problem } from '#core/problem.ts'
import { foldText, idMentioned, type SheetColumn, type Sheets } from '#core/sheet.ts'
import type { Entry, FindMention } from './entries.ts'
import type { Findings } from './findings.ts'

export type Known = {
  /** Called late: rows are made before their cells are read. */
  entries(): readonly Entry[]
  readonly byId: ReadonlyMap<Id, Entry>
  /** The record as it was when the workbook was made, and as it is. */
  readonly written: Sheets
  readonly current: Sheets
  /** Settles what a row without an id is, so that it has one. */
  sort(entry: Entry): void
}

export function mentionFinder(known: Known, found: Findings): FindMention {
  const byKinds = new Map<string, Candidates>()
  return (text, column, by) => {
    const to = kindsOf(column)
    const exact = idMentioned(text)
    if (exact)
      return to.includes(kindOf(exact)) && isKnown(exact, known) ? exact : unknown(text, column, by, found)
    const candidates = byKinds.get(to.join()) ?? candidatesFor(to, known)
    byKinds.set(to.join(), candidates)
    const ids = new Set([...(candidates.get(foldText(text)) ?? [])].map((one) => idOf(one, known)))
    const [first] = ids
    if (ids.size === 0) return unknown(text, column, by, found)
    if (ids.has(undefined) || ids.size === 1) return ids.has(undefined) ? undefined : first
    return choose(
      text,
      column,
      by,
      [...ids].filter((id) => id !== undefined),
      known,
      found,
    )
  }
}

/** By folded name: ids of the record, and rows that may have no id yet. */
type Candidates = ReadonlyMap<string, ReadonlySet<Id | Entry>>

function candidatesFor(to: readonly string[], { entries, written, current }: Known): Candidates {
  const found = new Map<string, Set<Id | Entry>>()
  const add = (title: string, one: Id | Entry) => {
    const folded = foldText(title)
    if (folded !== '') found.set(folded, (found.get(folded) ?? new Set()).add(one))
  }
  for (const sheets of new Set([written, current])) {
    for (const name of to) {
      const kind = sheets.now.ledger.vocabulary.get(name)
      for (const thing of kind ? sheets.rows(kind) : []) add(sheets.title(thing.id), thing.id)
    }
  }
  for (const entry of entries())
    if (to.includes(entry.row.kind.name) && entry.is !== 'unusable') add(entry.title(), entry)
  return found
}

function idOf(one: Id | Entry, { sort }: Known): Id | undefined {
  if (typeof one === 'string') return one
  if (one.is === 'unsorted') sort(one)
  return one.is === 'undecided' ? undefined : one.id
}

function isKnown(id: Id, { current, byId }: Known): boolean {
  return current.now.ledger.timelines.has(id) || byId.has(id)
}

function unknown(text: string, column: SheetColumn, by: Entry, found: Findings): undefined {
  const kinds = kindsOf(column).join(' or ')
  const what = `${column.label}: "${text}" is the name of no ${kinds}`
  const remedy = 'Check the spelling, or add it as a row of its own sheet.'
  found.tell(problem('unknown-name', what, remedy), by.row.at(column.name), text)
  return undefined
}

function choose(
  text: string,
  column: SheetColumn,
  by: Entry,
  ids: readonly Id[],
  known: Known,
  found: Findings,
): Id | undefined {
  const options = ids.map((id): Option => ({ value: id, label: labelOf(id, known.current) }))
  const answer = found.ask({
    key: `workbook:${by.row.kind.name}.${column.name}:${foldText(text)}`,
    where: by.row.at(column.name),
    raw: text,
    asks: `Which ${kindsOf(column).join(' or ')} is meant by "${text}"?`,
    options,
  })
  return ids.find((id) => id === answer)
}

function labelOf(id: Id, sheets: Sheets): string {
  return sheets.now.ledger.timelines.has(id) ? `${sheets.title(id)} (${id})` : `The new row (${id})`
}

function kindsOf({ field }: SheetColumn): readonly string[] {
  return field?.entry.type === 'references' ? field.entry.to : []
}
