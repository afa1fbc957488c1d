// Rows without an id: new things, unless the record already has one of the same name. A row that says nothing new is
// that thing, so that importing a file twice adds nothing; any other is asked about. New things get ids of their own.
import { id as idFrom, keyFrom, keyOf, isId, type Id } from '#core/id.ts'
import { foldText, type Sheets } from '#core/sheet.ts'
import type { Thing } from '#core/snapshot.ts'
import { foldedTitle, saysTheSame, type Entry } from './entries.ts'
import type { Findings } from './findings.ts'

/** Settles what an unsorted row is; to be called for each. `sheets` are of the record as it is now. */
export function sorting(sheets: Sheets, byId: Map<Id, Entry>, found: Findings): (entry: Entry) => void {
  const taken = new Set<Id>()
  const byTitle = new Map<string, ReadonlyMap<string, readonly Thing[]>>()
  return (entry) => {
    if (entry.is !== 'unsorted') return
    // Asked for its id while this goes on, it answers as a new thing would.
    entry.is = 'new'
    entry.id = mint(entry, sheets, taken)
    byId.set(entry.id, entry)
    const { name } = entry.row.kind
    const things = byTitle.get(name) ?? thingsByTitle(name, sheets)
    byTitle.set(name, things)
    const alike = (things.get(foldedTitle(entry)) ?? []).filter((thing) => mayBe(entry, thing, sheets))
    const same = alike.length > 0 ? decide(entry, alike, sheets, found) : 'new'
    if (same === 'new') return
    if (same === undefined) entry.is = 'undecided'
    else Object.assign(entry, { is: 'known', thing: same, id: same.id })
  }
}

// Every thing there ever was, as it reads on the day, or else as it first read.
function thingsByTitle(kind: string, sheets: Sheets): ReadonlyMap<string, readonly Thing[]> {
  const things = (sheets.now.ledger.byKind.get(kind) ?? []).flatMap(
    (id) => sheets.row(id) ?? pastThing(id, sheets) ?? [],
  )
  return Map.groupBy(things, (thing) => foldText(sheets.title(thing.id)))
}

function pastThing(id: Id, sheets: Sheets): Thing | undefined {
  const first = sheets.now.ledger.timelines.get(id)?.versions[0]
  return first && sheets.now.at(first.from).find(id)
}

// What is over can only be meant by a row that begins on the very same day.
function mayBe(entry: Entry, thing: Thing, sheets: Sheets): boolean {
  return sheets.row(thing.id) !== undefined || entry.row.cells.get('#from') === thing.start
}

function decide(
  entry: Entry,
  alike: readonly Thing[],
  sheets: Sheets,
  found: Findings,
): Thing | 'new' | undefined {
  const { kind, cells } = entry.row
  const from = cells.get('#from') ?? ''
  const only = alike.length === 1 ? alike[0] : undefined
  // People may share a name, so a name alone never settles who is meant.
  if (only && !kind.nameKeptApart && (from === '' || from === only.start) && saysTheSame(entry, only))
    return only
  const known = alike.map((thing) => ({
    value: thing.id,
    label: `Yes, ${sheets.title(thing.id)} (${thing.id})`,
  }))
  const answer = found.ask({
    key: `workbook:${kind.name}:same:${foldedTitle(entry)}:${from}`,
    where: entry.row.where,
    raw: entry.title(),
    asks: `The record has a ${kind.words.one} of this name. Is this the same one?`,
    options: [...known, { value: 'new', label: `No, another ${kind.words.one}` }],
    ...(only && { likely: only.id }),
  })
  return answer === 'new' ? 'new' : alike.find((thing) => thing.id === answer)
}

// From the name, so that people can read it; never from a person's name, which must be erasable.
function mint(entry: Entry, sheets: Sheets, taken: Set<Id>): Id {
  const { kind, where } = entry.row
  const position = kind.holding ? entry.value(kind.holding.position) : undefined
  const readable =
    typeof position === 'string' && isId(position) ? keyOf(position).slice(0, 60) : keyFrom(entry.title())
  const nameless = `${sheets.now.ledger.last + 1}-${where.row ?? 0}`
  const key = kind.nameKeptApart || (kind.holding && !position) ? nameless : readable || kind.name
  for (let count = 1; ; count += 1) {
    const made = idFrom(`${kind.name}/${count === 1 ? key : `${key.replace(/[.-]+$/, '')}-${count}`}`)
    if (taken.has(made) || sheets.now.ledger.timelines.has(made)) continue
    taken.add(made)
    return made
  }
}
