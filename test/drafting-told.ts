// What happens to a draft as lines that read aloud, for tests: a date of 2026, who, and what.
//
//   11-23 asked                     11-25 edit editorial          11-27 council contests v2
//   11-24 council endorses          11-25 edit                    11-27 lifted trust
//   11-24 trust objects v1          11-26 answered trust          11-27 says k1: Why?
//
// An answer is about the version as it then is, unless it names another. Version 1 is saved on 1 November.
import { moment, type Moment } from '#core/day.ts'
import { id, type Id } from '#core/id.ts'
import type { AnswerGiven, DraftEdit, DraftEvent, Fate, Happened } from '#drafting/event.ts'

export type Told = { readonly events: readonly Happened[]; readonly edits: readonly DraftEdit[] }

const VERBS: Readonly<Record<string, AnswerGiven>> = {
  endorses: 'endorse',
  reserves: 'reservation',
  waits: 'not-yet',
  objects: 'object',
}

export function told(lines: string): Told {
  const edits: DraftEdit[] = [{ version: 1, at: at('11-01', 0), by: 'kim', editorial: false }]
  const events: Happened[] = []
  const add = (event: DraftEvent, when: Moment, by: string) =>
    events.push({ ...event, number: events.length + 1, at: when, by } as Happened)
  const all = lines.split('\n').map((line) => line.trim())
  for (const [minute, line] of all.filter(Boolean).entries()) {
    const [date = '', first = '', second = '', third] = line.split(' ')
    const when = at(date, minute)
    const version = Number(third?.slice(1) ?? edits.length)
    const answer = VERBS[second]
    if (first === 'asked') add({ is: 'asked', version: edits.length }, when, 'kim')
    else if (first === 'edit')
      edits.push({ version: edits.length + 1, at: when, by: 'kim', editorial: second === 'editorial' })
    else if (first === 'lifted' || first === 'answered') {
      const meant = { answer: objectionOf(events, organisation(second)), reason: 'So it is' }
      const answered = { is: 'objection-answered', version: edits.length, ...meant } as const
      add(first === 'lifted' ? { is: 'lifted', ...meant } : answered, when, 'kim')
    } else if (first === 'says') {
      const text = line.slice(line.indexOf(': ') + 2)
      add({ is: 'said', thread: second.replace(':', ''), text }, when, 'kim')
    } else if (first === 'fate')
      add({ is: 'fate', thread: second, fate: third as Fate, reason: 'So it is' }, when, 'kim')
    else if (second === 'contests')
      add({ is: 'contested', version, organisation: organisation(first), reason: 'It was not' }, when, first)
    else if (answer)
      add(
        { is: 'answered', organisation: organisation(first), as: id(`role/${first}`), version, answer },
        when,
        first,
      )
    else throw new Error(`Not a line of what happened: ${line}`)
  }
  return { events, edits }
}

export function organisation(name: string): Id<'organisation'> {
  return id<'organisation'>(`organisation/${name}`)
}

function at(date: string, minute: number): Moment {
  const hours = String(8 + Math.floor(minute / 60)).padStart(2, '0')
  return moment(`2026-${date}T${hours}:${String(minute % 60).padStart(2, '0')}:00.000Z`)
}

function objectionOf(events: readonly Happened[], of: Id): number {
  const found = events.findLast((event) => event.is === 'answered' && event.organisation === of)
  if (!found) throw new Error(`${of} has not answered`)
  return found.number
}
