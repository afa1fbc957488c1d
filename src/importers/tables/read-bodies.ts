// Rows that are bodies: boards, committees, collaboratives. First their names, so that all may refer to each
// other; then what the columns say of them.
import type { Id } from '#core/id.ts'
import { bodyForms } from '#kinds/body.ts'
import { rhythms } from '#kinds/lists/rhythms.ts'
import { rhythmsOf } from '../parts/rhythm-words.ts'
import { bodyNamed, formsIn, newBody } from './bodies-named.ts'
import { sayPeriod } from './dates.ts'
import { otherDays, isOver } from './other-days.ts'
import { doubt } from './inquiry.ts'
import { cellOf, type Line } from './lines.ts'
import { listed } from './nominators.ts'
import { areasIn } from './places.ts'
import type { Subject } from './register.ts'
import { AS_NOTE, citing, keepWords, sayField, sayNotes, spoken, type Work } from './work.ts'

/** The body of each row; a row that waits for an answer has none. */
export function nameBodies(work: Work, lines: readonly Line[]): ReadonlyMap<Line, Id> {
  const own = new Map<Line, Id>()
  const recorded = new Set(work.register.idsOf('body'))
  const elsewhen = otherDays(work, 'body')
  for (const line of lines) {
    const cell = cellOf(line, 'name')
    const before = elsewhen(line)
    if (before) own.set(line, before)
    if (before) continue
    if (!cell) {
      const what = 'The row has no name'
      work.inquiry.problem(line.where, line.source.raw ?? '', 'no-name', what, 'Write the name of the body.')
      continue
    }
    // Rows of one list are different bodies, however alike; only one in the record may be the same under
    // another name.
    const found = work.register.names('body').find(cell.text)
    const among = found.is === 'alike' ? found.items.filter((id) => recorded.has(id)) : []
    const named = found.is === 'alike' && among.length === 0 ? 'new' : bodyNamed(work, cell)
    const form = spoken(work, cellOf(line, 'form'))
    const heading = `${form?.text ?? ''} ${cell.heading}`.trim()
    const subject =
      named === 'new' ? newBody(work, cell, { heading }, line) : named && work.register.subject(named, line)
    if (subject) own.set(line, subject.id)
  }
  return own
}

/** What the columns say of the bodies, once all of them are named. */
export function readBodies(work: Work, own: ReadonlyMap<Line, Id>): void {
  for (const [line, id] of own) {
    if (isOver(work, id)) continue
    const subject = work.register.subject(id)
    for (const field of ['short', 'purpose', 'hours'] as const) sayField(work, subject, line, field)
    sayField(
      work,
      subject,
      line,
      'quorum',
      /^\d+$/.test(cellOf(line, 'quorum')?.text ?? '') ? 'quorum' : 'quorumRule',
    )
    sayField(work, subject, line, 'inPublic')
    sayNotes(subject, line)
    sayPeriod(work, subject, line)
    sayArea(work, subject, line)
    sayOwner(work, subject, line)
    sayRhythm(work, subject, line)
    sayReportsTo(work, subject, line)
    sayHowItDecides(work, subject, line)
  }
}

function sayArea(work: Work, of: Subject, line: Line): void {
  const cell = spoken(work, cellOf(line, 'area'))
  const areas = cell && areasIn(work, cell)
  if (areas?.length === 1) work.register.sayInstead(of, 'area', areas[0])
  else if (cell) keepWords(of, cell)
}

function sayOwner(work: Work, of: Subject, line: Line): void {
  const cell = spoken(work, cellOf(line, 'of'))
  if (!cell) return
  const { organisations, whole } = listed(work, cell)
  if (organisations.length > 0) work.register.sayInstead(of, 'of', organisations)
  if (!whole) keepWords(of, cell)
}

function sayRhythm(work: Work, of: Subject, line: Line): void {
  const cell = spoken(work, cellOf(line, 'meets'))
  if (!cell) return
  const read = rhythmsOf(cell.text)
  const [only] = read
  if (only && read.length === 1) {
    if (rhythms[only].toLowerCase() !== cell.text.toLowerCase()) {
      work.inquiry.interpret(cell.where, cell.text, rhythms[only], 'Usual words for how often a body meets.')
    }
    return work.register.say(of, 'meets', only, cell)
  }
  const first = read.length > 0 ? read : (Object.keys(rhythms) as (keyof typeof rhythms)[])
  const asks =
    read.length > 0 ? `"${cell.text}" has two meanings. Which is meant?` : `How often is "${cell.text}"?`
  const answer = work.inquiry.ask({
    key: doubt('meets', cell.text),
    where: cell.where,
    raw: cell.text,
    asks,
    options: [
      ...first.map((value) => ({
        value,
        label: value === 'fortnightly' && read.length > 0 ? 'Twice a month' : rhythms[value],
      })),
      AS_NOTE,
    ],
  })
  if (answer !== undefined && answer !== AS_NOTE.value) work.register.say(of, 'meets', answer, cell)
  else keepWords(of, cell)
}

function sayReportsTo(work: Work, of: Subject, line: Line): void {
  const cell = spoken(work, cellOf(line, 'reportsTo'))
  if (!cell) return
  const named = bodyNamed(work, cell)
  const to = named === 'new' ? newBody(work, cell, {}, citing(work, cell))?.id : named
  if (to && to !== of.id) work.register.say(of, 'reportsTo', to, cell)
  else keepWords(of, cell)
}

// "Committees in common" in a column about deciding may be the body's form, or only how its members decide in
// it.
function sayHowItDecides(work: Work, of: Subject, line: Line): void {
  const cell = spoken(work, cellOf(line, 'decides'))
  if (!cell) return
  of.notes.add(`${cell.heading}: ${cell.text}`)
  const now = (of.given.form ?? of.before.form) as keyof typeof bodyForms
  const [form] = formsIn(cell.text).filter(
    (one) => one === 'committee-in-common' || one === 'joint-committee',
  )
  if (!form || form === now) return
  const answer = work.inquiry.ask({
    key: doubt('decides', cell.text),
    where: cell.where,
    raw: cell.text,
    asks: `It stands under ${bodyForms[now].toLowerCase()} and decides by "${cell.text}". Which form of body is it?`,
    options: [form, now].map((value) => ({ value, label: bodyForms[value] })),
  })
  if (answer) work.register.sayInstead(of, 'form', answer)
}
