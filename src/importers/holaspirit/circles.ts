// Circles and the roles within them: bodies, each reporting to the circle it lies in, and seats on them. What a role is there for is kept as a note.
import { keyFrom } from '#core/id.ts'
import { fingerprint } from '../parts/fingerprint.ts'
import { formIn } from '../parts/form-words.ts'
import { plainName } from '../parts/match-name.ts'
import type { Notes } from '../parts/notes.ts'
import { cellOf, type Sheet, type SheetRow } from '../parts/sheet-rows.ts'
import type { Told } from '../parts/told.ts'
import { CIRCLE, ROLE } from './sheets.ts'

export type Circles = {
  /** By plain name. */
  readonly bodies: ReadonlyMap<string, Told>
  /** By the plain names of circle and role. */
  readonly seats: ReadonlyMap<string, Told>
}

const LEADS = /\b(circle lead|lead link|leader|circle leader|chair)\b/

/** @param assignments name roles too; those that no other sheet tells follow from them */
export function tellCircles(sheets: readonly Sheet[], assignments: readonly Sheet[], notes: Notes): Circles {
  const rows = sheets.flatMap((sheet) => sheet.rows)
  const parents = new Set(rows.map((row) => plainName(cellOf(row, ...CIRCLE))).filter((one) => one !== ''))
  const bodies = new Map<string, Told>()
  const seats = new Map<string, Told>()
  for (const { row, isNamed } of sheets.flatMap(namedRows)) {
    const name = isNamed ? cellOf(row, ...ROLE, 'name') : cellOf(row, 'circle', 'circle name')
    const within = cellOf(row, ...CIRCLE)
    if (name === '') {
      notes.wrong('no-name', row.where, 'The circle or role has no name', 'It was left out. Give it one.')
      continue
    }
    if (isCircle(row, name, parents)) circle(row, name, within === name ? '' : within, bodies, notes)
    else if (within === '')
      notes.wrong(
        'no-circle',
        row.where,
        `The role ${name} does not say in which circle it is`,
        'It was left out. Name its circle.',
        name,
      )
    else seat(row, name, within, bodies, seats, notes)
  }
  for (const row of assignments.flatMap((sheet) => sheet.rows)) {
    const [role, within] = [cellOf(row, ...ROLE), cellOf(row, ...CIRCLE)]
    if (role === '' || within === '') {
      notes.wrong(
        'no-role',
        row.where,
        'The assignment does not say to which role, in which circle',
        'It was left out. Name both.',
      )
    } else if (!seats.has(`${plainName(within)} / ${plainName(role)}`))
      seat(row, role, within, bodies, seats, notes)
  }
  return { bodies: withCodes(bodies), seats }
}

/** A circle is known again by the whole that it is of and its own name. */
function withCodes(bodies: ReadonlyMap<string, Told>): ReadonlyMap<string, Told> {
  const top = [...bodies].find(([, { points }]) => points === undefined)?.[0] ?? ''
  return new Map(
    [...bodies].map(([name, body]) => {
      const code = [top, name].map((one) => keyFrom(one) || fingerprint(one)).join('/')
      return [name, { ...body, codes: { holaspirit: code }, unsure: 'holaspirit' }]
    }),
  )
}

/** Sheets of circles alone name them in the column that says the circle elsewhere. */
function namedRows({
  headings,
  rows,
}: Sheet): readonly { readonly row: SheetRow; readonly isNamed: boolean }[] {
  const isNamed = [...ROLE, 'name'].some((one) => headings.has(one))
  return rows.map((row) => ({ row, isNamed }))
}

function isCircle(row: SheetRow, name: string, parents: ReadonlySet<string>): boolean {
  const type = plainName(cellOf(row, 'type', 'kind', 'is circle', 'element type'))
  if (type !== '')
    return /^(circle|sub circle|subcircle|anchor circle|general circle|yes|true|team)$/.test(type)
  return parents.has(plainName(name)) || cellOf(row, ...ROLE, 'name') === ''
}

function circle(row: SheetRow, name: string, within: string, bodies: Map<string, Told>, notes: Notes): void {
  const key = plainName(name)
  const known = bodies.get(key)
  // It was met before as the circle of something.
  if (known && known.values.purpose !== undefined) {
    notes.wrong(
      'told-twice',
      row.where,
      `The circle ${name} is in the file twice`,
      'The first was taken. Leave one out.',
      name,
    )
    return
  }
  const purpose = cellOf(row, 'purpose', 'strategy', 'description')
  const form = formIn(name) ?? 'forum'
  if (within !== '' && !bodies.has(plainName(within))) bodies.set(plainName(within), bare(row, within))
  bodies.set(key, {
    kind: 'body',
    key: `circle ${key}`,
    values: { name, form, ...(purpose && { purpose }), ...noteOf(row) },
    ...(within !== '' && { points: { reportsTo: `circle ${plainName(within)}` } }),
    where: row.where,
  })
}

function bare(row: SheetRow, name: string): Told {
  return {
    kind: 'body',
    key: `circle ${plainName(name)}`,
    values: { name, form: formIn(name) ?? 'forum' },
    where: row.where,
  }
}

function seat(
  row: SheetRow,
  name: string,
  within: string,
  bodies: Map<string, Told>,
  seats: Map<string, Told>,
  notes: Notes,
): void {
  const body = plainName(within)
  if (!bodies.has(body)) bodies.set(body, bare(row, within))
  const key = `${body} / ${plainName(name)}`
  if (seats.has(key)) {
    notes.wrong(
      'told-twice',
      row.where,
      `The role ${name} is in the circle ${within} twice`,
      'The first was taken. Leave one out.',
      name,
    )
    return
  }
  const purpose = cellOf(row, 'purpose')
  const about = [purpose && `Purpose: ${purpose}`, noteOf(row).note].filter(Boolean).join('\n')
  seats.set(key, {
    kind: 'seat',
    key: `role ${key}`,
    values: {
      name,
      capacity: LEADS.test(plainName(name)) ? 'chair' : 'member',
      ...(about && { note: about }),
    },
    points: { body: `circle ${body}` },
    where: row.where,
  })
}

function noteOf(row: SheetRow): { readonly note?: string } {
  const parts = [
    ['Accountabilities', cellOf(row, 'accountabilities', 'accountability')],
    ['Domains', cellOf(row, 'domains', 'domain')],
  ].filter(([, text]) => text !== '')
  return parts.length > 0
    ? { note: parts.map(([what = '', text = '']) => `${what}: ${text}`).join('\n') }
    : {}
}
