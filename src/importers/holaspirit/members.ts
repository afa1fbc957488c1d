// Members, and who fills which role since when. A day until which somebody is elected is the end of a term, and ends nothing.
import { addDays, endOf, isDay, type Day, type When } from '#core/day.ts'
import { parseDate } from '#files/parse-date.ts'
import { fingerprint } from '../parts/fingerprint.ts'
import { plainName } from '../parts/match-name.ts'
import type { Notes } from '../parts/notes.ts'
import { cellOf, splitAt, type SheetRow } from '../parts/sheet-rows.ts'
import { placesFor, settleStays } from '../parts/stays.ts'
import type { Told } from '../parts/told.ts'
import type { Circles } from './circles.ts'
import { CIRCLE, MEMBER, ROLE, type Sheets } from './sheets.ts'

type Stay = {
  readonly row: SheetRow
  readonly person: string
  readonly to: string
  readonly title: string
  readonly from?: When
  readonly until?: When
  readonly termEnds?: When
  readonly note?: string
}

export type Members = {
  readonly people: readonly Told[]
  readonly appointments: readonly Told[]
  /** Seats with as many places as are held at one time. */
  readonly seats: readonly Told[]
}

export function tellMembers(sheets: Sheets, { bodies, seats }: Circles, asAt: Day, notes: Notes): Members {
  const [top = ''] = [...bodies].find(([, { points }]) => points === undefined) ?? []
  const people = listed(sheets, top, notes)
  const stays = staysOf(sheets, seats, people, asAt, notes)
  const appointments: Told[] = []
  const periods = new Map<string, Stay[]>()
  for (const same of Map.groupBy(stays, ({ person, to }) => `${person} ${to}`).values()) {
    const settled = settleStays(same)
    for (const { row, title } of [...settled.repeated, ...settled.merged]) {
      const what = `Somebody is in the role ${title} twice`
      notes.wrong('told-twice', row.where, what, 'The two were made one. Leave one out.', title)
    }
    for (const { of, from, until } of settled.stays) {
      appointments.push(appointmentOf(of, { ...(from && { from }), ...(until && { until }) }))
      periods.set(of.to, [...(periods.get(of.to) ?? []), of])
    }
  }
  const filled = [...seats.values()].map((seat) => {
    const places = placesFor(periods.get(seat.key) ?? [], asAt)
    return places > 1 ? { ...seat, values: { ...seat.values, places } } : seat
  })
  return { people: people.told(), appointments, seats: filled }
}

type People = {
  readonly isListed: boolean
  has(name: string): boolean
  add(row: SheetRow, name: string): void
  told(): readonly Told[]
}

/** The members that a sheet lists. @param top what the whole is called: the same name elsewhere is somebody else's */
function listed(sheets: Sheets, top: string, notes: Notes): People {
  const people = new Map<string, Told>()
  const rows = sheets.members.flatMap((sheet) => sheet.rows)
  const all: People = {
    isListed: rows.length > 0,
    has: (name) => people.has(plainName(name)),
    add: (row, name) => void people.set(plainName(name), personOf(row, name, top)),
    told: () => [...people.values()],
  }
  for (const row of rows) {
    const name = nameIn(row)
    if (name === '')
      notes.wrong('no-name', row.where, 'The member has no name', 'They were left out. Give the name.')
    else if (all.has(name)) {
      const what = 'Two members have the same name, so that roles cannot tell them apart'
      notes.wrong(
        'name-twice',
        row.where,
        what,
        'They were read as one. Write the second otherwise if they are two.',
      )
    } else all.add(row, name)
  }
  return all
}

function staysOf(
  { assignments }: Sheets,
  seats: Circles['seats'],
  people: People,
  asAt: Day,
  notes: Notes,
): readonly Stay[] {
  return assignments
    .flatMap(({ rows }) => rows)
    .flatMap((row) => {
      const seat = seats.get(`${plainName(cellOf(row, ...CIRCLE))} / ${plainName(cellOf(row, ...ROLE))}`)
      if (!seat) return []
      return namesIn(cellOf(row, ...MEMBER)).map((name): Stay => {
        if (!people.has(name)) {
          people.add(row, name)
          if (people.isListed) {
            const rule = 'They fill a role, so they are read as a member too.'
            notes.interpret(row.where, 'somebody who is not among the members', 'a person', rule)
          }
        }
        const title = String(seat.values.name)
        const person = `member ${plainName(name)}`
        return { row, person, to: seat.key, title, ...termOf(row, asAt, notes), ...focusOf(row) }
      })
    })
}

function appointmentOf(stay: Stay, dates: { readonly from?: When; readonly until?: When }): Told {
  const { person, to, title, termEnds, note, row } = stay
  return {
    kind: 'appointment',
    key: `assignment ${person} ${to} ${dates.from ?? ''}`,
    ...dates,
    values: { ...(termEnds && { termEnds }), ...(note && { note }) },
    points: { person, to },
    title,
    where: row.where,
  }
}

function nameIn(row: SheetRow): string {
  const parts = [cellOf(row, 'first name', 'given name'), cellOf(row, 'last name', 'family name', 'surname')]
  return cellOf(row, ...MEMBER, 'name') || parts.filter(Boolean).join(' ')
}

/** "Ada Invented; Bo Madeup", or with commas where each part is a whole name. */
function namesIn(text: string): readonly string[] {
  const parts = splitAt(text, /[;|]/)
  const byComma = parts.flatMap((part) => splitAt(part, /,/))
  return byComma.every((one) => one.includes(' ')) ? byComma : parts
}

function personOf(row: SheetRow, name: string, top: string): Told {
  const email = cellOf(row, 'email', 'e mail', 'email address', 'mail')
  const isEmail = /^[^\s@;,]+@[^\s@;,]+$/.test(email)
  return {
    kind: 'person',
    key: `member ${plainName(name)}`,
    values: {},
    // What stands for them is worked out from their name, and says nothing of it.
    codes: { holaspirit: fingerprint(`${plainName(top)} ${plainName(name)}`) },
    unsure: 'holaspirit',
    person: { name, ...(isEmail && { email }) },
    where: row.where,
  }
}

function termOf(row: SheetRow, asAt: Day, notes: Notes): Pick<Stay, 'from' | 'until' | 'termEnds'> {
  const from = dateIn(
    row,
    notes,
    'start date',
    'start',
    'since',
    'from',
    'assigned on',
    'assigned since',
    'created at',
  )
  const last = dateIn(row, notes, 'until', 'elected until', 'election until', 'end date', 'end', 'to')
  const until = last !== undefined && isDay(last) ? addDays(last, 1) : last
  if (until === undefined) return { ...(from && { from }) }
  if (endOf(until) <= asAt) return { ...(from && { from }), until }
  return { ...(from && { from }), ...(last && { termEnds: last }) }
}

function dateIn(row: SheetRow, notes: Notes, ...headings: readonly string[]): When | undefined {
  const text = cellOf(row, ...headings)
  if (text === '') return undefined
  const read = parseDate(text)
  if (read.is === 'date') return read.when
  if (read.is === 'unclear')
    notes.wrong(read.problem.code, row.where, read.problem.what, read.problem.remedy, text)
  return undefined
}

function focusOf(row: SheetRow): { readonly note?: string } {
  const focus = cellOf(row, 'focus', 'scope')
  return focus ? { note: `Focus: ${focus}` } : {}
}
