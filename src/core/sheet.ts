// How a kind is laid out as a sheet: its columns, its rows on a day, and the text of each cell. The export writes by
// it and the import reads by it, so a cell that nobody touched is known to be so. Knows no file format.
import { addDays, isExact, type When } from './day.ts'
import type { Field, Titles } from './field.ts'
import { isId, type Id } from './id.ts'
import type { Kind } from './kind.ts'
import type { Snapshot, Thing } from './snapshot.ts'
import { titles, type Names } from './title.ts'

export type SheetColumn = {
  /** The field's name, or one of `#id #name #email #phone #from #last`. */
  readonly name: string
  readonly label: string
  readonly hint: string
  readonly required: boolean
  readonly field?: Field
}

/** The sheet that says what the workbook is, and what its first column calls the things that are read back. */
export const readMe = { sheet: 'Read me', day: 'In force on', upTo: 'Changes included' } as const

/** "Bodies". */
export function sheetName(kind: Kind): string {
  return kind.words.many[0]?.toUpperCase() + kind.words.many.slice(1)
}

/** The columns of a kind's sheet, in order. */
export function columnsOf(kind: Kind): readonly SheetColumn[] {
  const fields = Object.entries(kind.fields).map(([name, field]): SheetColumn => {
    const many = field.entry.type === 'references' && field.entry.many
    const hint = [many ? 'Names, with semicolons between.' : '', field.hint].filter(Boolean).join(' ')
    return { name, label: field.label, hint, required: field.required, field }
  })
  return [
    own('#id', 'Id', 'Leave as it is; leave empty in a new row.'),
    ...(kind.nameKeptApart ? nameColumns : []),
    ...fields,
    own('#from', 'From', 'First day: 2026-04-01, or 2026-04 or 2026 when no more is known.'),
    own('#last', 'Last day', 'The last day it holds, that day included. Empty while it goes on.'),
  ]
}

const nameColumns = [
  own('#name', 'Name', 'Kept apart from the record, so that it can be erased.', true),
  own('#email', 'Email', 'Only to set or change it: what is held is never written here.'),
  own('#phone', 'Phone', 'Only to set or change it: what is held is never written here.'),
]

function own(name: string, label: string, hint: string, required = false): SheetColumn {
  return { name, label, hint, required }
}

/** The rows and texts of every kind's sheet, seen from one snapshot. */
export type Sheets = {
  readonly now: Snapshot
  readonly title: Titles
  /** Things in force on the day, and those that will begin later, as they will read then; in order of id. */
  rows(kind: Kind): readonly Thing[]
  row(id: Id): Thing | undefined
  text(thing: Thing, column: SheetColumn): string
  /** What a cell may say that points at one of these kinds; nothing else points at two things. */
  mentions(to: readonly string[]): ReadonlyMap<Id, string>
}

export function sheetsOf(now: Snapshot, names: Names): Sheets {
  const title = titles(now, names)
  const rows = (kind: Kind) =>
    (now.ledger.byKind.get(kind.name) ?? []).flatMap((id) => presentOrNext(now, id) ?? [])
  const mentioned = new Map<string, ReadonlyMap<Id, string>>()
  const mentions = (to: readonly string[]) => {
    const known =
      mentioned.get(to.join()) ??
      mentionsOf(
        to.flatMap((name) => kindRows(name)),
        title,
      )
    mentioned.set(to.join(), known)
    return known
  }
  const kindRows = (name: string) => {
    const kind = now.ledger.vocabulary.get(name)
    return kind ? rows(kind) : []
  }
  const mention = (id: Id, to: readonly string[]) => mentions(to).get(id) ?? exactMention(id, title)
  return {
    now,
    title,
    rows,
    row: (id) => presentOrNext(now, id),
    text: (thing, column) => tame(cellText(thing, column, names, mention)),
    mentions,
  }
}

/** The thing in force on the day; else as it will read when it next begins. */
export function presentOrNext(now: Snapshot, id: Id): Thing | undefined {
  const present = now.find(id)
  if (present) return present
  const next = now.ledger.timelines.get(id)?.versions.find((version) => version.from > now.day)
  return next && now.at(next.from).find(id)
}

type Mention = (id: Id, to: readonly string[]) => string

function cellText(thing: Thing, column: SheetColumn, names: Names, mention: Mention): string {
  if (column.name === '#id') return thing.id
  if (column.name === '#name') return names.get(thing.id) ?? ''
  if (column.name === '#from') return thing.start
  if (column.name === '#last') return thing.end === undefined ? '' : lastDayText(thing.end)
  const value = (thing.values as Readonly<Record<string, unknown>>)[column.name]
  const { field } = column
  if (!field || value === undefined) return ''
  const { entry } = field
  if (entry.type !== 'references') return field.write(value)
  return field
    .points(value)
    .map((id) => mention(id, entry.to))
    .join('; ')
}

/** The first day it no longer holds → the last day on which it does. A vague date stays as it is. */
export function lastDayText(end: When): string {
  return isExact(end) ? addDays(end, -1) : end
}

/** The last day on which it holds → the first day it no longer does. */
export function endAfter(last: When): When {
  return isExact(last) ? addDays(last, 1) : last
}

function mentionsOf(things: readonly Thing[], title: Titles): ReadonlyMap<Id, string> {
  const times = new Map<string, number>()
  for (const thing of things) {
    const folded = foldText(title(thing.id))
    times.set(folded, (times.get(folded) ?? 0) + 1)
  }
  const isPlain = (text: string) =>
    text.trim() !== '' && !/[;[\]\r\n]/.test(text) && !isId(text.trim()) && times.get(foldText(text)) === 1
  return new Map(
    things.map((thing) => {
      const text = title(thing.id)
      return [thing.id, isPlain(text) ? text : exactMention(thing.id, title)]
    }),
  )
}

// The id in brackets settles which is meant where the name alone does not.
function exactMention(id: Id, title: Titles): string {
  return `${title(id).replace(/[;[\]\s]+/g, ' ')} [${id}]`.trim()
}

/** The id that a mention ends with, where it has one. */
export function idMentioned(text: string): Id | undefined {
  const found = (/\[([^[\]]+)\]$/.exec(text.trim())?.[1] ?? text).trim()
  return isId(found) ? found : undefined
}

/** Text for comparing: one case, one kind of space, one form of each letter. */
export function foldText(text: string): string {
  return tame(text).normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
}

// What a sheet can hold of a text. One that is too long is not cut, or the cut would come back as a change.
function tame(text: string): string {
  const plain = text.toWellFormed().replace(/\r\n?/g, '\n').trim()
  const spelt = plain.match(/[\p{Cc}\uFFFE\uFFFF_]/gu)?.length ?? 0
  return plain.length + spelt * 6 > LONGEST
    ? `(Too long for a sheet: ${plain.length} characters, left as they are)`
    : plain
}
// Excel holds 32,767 characters, of which those that must be spelt out take seven each.
const LONGEST = 32_000
