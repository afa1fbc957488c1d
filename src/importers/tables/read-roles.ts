// Rows that are posts in organisations, with or without the people in them. A post is known by its name and
// its employers; a post of the same name elsewhere is another.
import { keyOf, type Id } from '#core/id.ts'
import type { Values } from '#core/kind.ts'
import { role } from '#kinds/role.ts'
import { plainName } from '../parts/match-name.ts'
import { sayPeriod } from './dates.ts'
import { otherDays } from './other-days.ts'
import { groupRows } from './group-rows.ts'
import { appointNamed } from './holders.ts'
import { type People } from './people.ts'
import { cellOf, type Line } from './lines.ts'
import { behind } from './nominators.ts'
import { areasIn } from './places.ts'
import { keyOrSpelled, shortKey } from './keys.ts'
import type { Subject } from './register.ts'
import { keepWords, sayField, sayNotes, spoken, type Work } from './work.ts'

export type ReadRole = {
  readonly subject: Subject
  readonly line: Line
  readonly appointment: Subject | undefined
}

export function readRoles(work: Work, people: People, lines: readonly Line[]): readonly ReadRole[] {
  const known = rolesByEmployer(work)
  const elsewhen = otherDays(work, 'role')
  const employers = new Map<Line, readonly Id[]>()
  for (const line of lines) {
    const cell = spoken(work, cellOf(line, 'employers'))
    employers.set(line, (cell && behind(work, cell)?.organisations) ?? [])
  }
  const ownerOf = (line: Line) => (employers.get(line) ?? []).join(' ')
  const named = lines.filter((line) => hasName(work, line))
  return groupRows(work, named, ownerOf).flatMap((group): ReadRole[] => {
    const [first] = group.lines
    if (!first) return []
    const by = employers.get(first) ?? []
    const before = cellOf(first, 'person') ? undefined : elsewhen(first, (one) => isEmployedBy(one, by))
    if (before) return once([...group.lines, ...group.repeated], work.register.subject(before))
    const id = known.get(roleKey(group.name, by))
    const key = `${by[0] ? `${shortKey(keyOf(by[0]), 36)}-` : ''}${shortKey(keyOrSpelled(group.name), 34)}`
    const subject = id
      ? work.register.subject(id, first)
      : work.register.begin('role', key, { name: group.name }, first)
    if (group.places !== undefined) work.register.say(subject, 'places', group.places)
    sayRole(work, subject, first, by)
    const held = group.lines.map((line) => {
      const appointment = cellOf(line, 'person') && appointNamed(work, people, line, subject.id)
      return { subject, line, appointment }
    })
    return [...held, ...once(group.repeated, subject)]
  })
}

/** Rows that say the post once more, or that the record has on other days. */
function once(lines: readonly Line[], subject: Subject): ReadRole[] {
  return lines.map((line) => ({ subject, line, appointment: undefined }))
}

function isEmployedBy(values: Values, employers: readonly Id[]): boolean {
  return roleKey('', (values.employers ?? []) as readonly Id[]) === roleKey('', employers)
}

function hasName(work: Work, line: Line): boolean {
  if (cellOf(line, 'name')) return true
  const remedy = 'Write what the post is called, such as Medical Director.'
  work.inquiry.problem(line.where, line.source.raw ?? '', 'no-name', 'The post has no name', remedy)
  return false
}

function sayRole(work: Work, of: Subject, line: Line, employers: readonly Id[]): void {
  const employer = cellOf(line, 'employers')
  if (employers.length > 0) work.register.say(of, 'employers', employers, employer)
  else if (employer) keepWords(of, employer)
  for (const field of ['level', 'function', 'profession', 'wte', 'systemDays'] as const)
    sayField(work, of, line, field)
  if (cellOf(line, 'places')) sayField(work, of, line, 'places')
  const cell = spoken(work, cellOf(line, 'area'))
  const areas = cell && areasIn(work, cell)
  if (areas?.length === 1) work.register.say(of, 'area', areas[0], cell)
  else if (cell) keepWords(of, cell)
  sayNotes(of, line)
  if (!cellOf(line, 'person')) sayPeriod(work, of, line)
}

function rolesByEmployer(work: Work): ReadonlyMap<string, Id> {
  const known = new Map<string, Id>()
  for (const thing of work.now.all(role))
    known.set(roleKey(thing.values.name, thing.values.employers ?? []), thing.id)
  return known
}

function roleKey(name: string, employers: readonly Id[]): string {
  return `${plainName(name)}|${employers.toSorted().join(' ')}`
}
