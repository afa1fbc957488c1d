// Which organisation a row is: the one with its code, else the one of its name and place. A name that is
// nearly another's in the record, and a code that another name has there, are asked about.
import { keyOf, type Id } from '#core/id.ts'
import { organisation } from '#kinds/organisation.ts'
import { doubt } from './inquiry.ts'
import { cellOf, type Cell, type Line } from './lines.ts'
import { keyOrSpelled } from './keys.ts'
import type { Subject } from './register.ts'
import type { Codes } from './codes-in.ts'
import type { Work } from './work.ts'

type Areas = readonly Id[] | undefined

/** The organisation of a row, new or known; nothing while it is in doubt. */
export function organisationOf(
  work: Work,
  line: Line,
  cell: Cell,
  codes: Codes,
  areas: Areas,
): Subject | undefined {
  const { register, inquiry } = work
  for (const [scheme, code] of Object.entries(codes)) {
    const id = register.byCode('organisation', scheme, code)
    if (id) return knownByCode(work, line, cell, id, `${scheme.toUpperCase()} ${code}`)
  }
  const same = register
    .names('organisation')
    .same(cell.text)
    .filter((id) => !hasOtherCode(work, id, codes))
  const there = same.filter((id) => mayBeThere(work, id, areas))
  if (there.length === 1 && there[0]) return register.subject(there[0], line)
  const recorded = same.length > 0 ? same : recordedAlike(work, cell.text, codes)
  if (recorded.length === 0) return begun(work, line, cell, codes)
  const answer = inquiry.ask({
    // Among others another time, an answer would mean something else.
    key: doubt('organisation-row', cell.text, ...recorded.map(keyOf)),
    where: cell.where,
    raw: cell.text,
    asks: `Is "${cell.text}" one of these organisations, which are known already?`,
    options: [
      ...recorded.map((id) => ({ value: id, label: `It is ${register.nameOf(id)}` })),
      { value: 'new', label: 'No: a new organisation' },
    ],
    likely: recorded[0] ?? '',
  })
  if (answer === undefined) {
    for (const one of [cell.text, cellOf(line, 'short')?.text ?? '']) work.waiting.add(one.toLowerCase())
    return undefined
  }
  return answer === 'new'
    ? begun(work, line, cell, codes)
    : called(work, register.subject(answer as Id, line), cell)
}

// Rows of one list are different organisations, however alike; only one in the record may be the same.
function recordedAlike(work: Work, name: string, codes: Codes): readonly Id[] {
  if (work.now.all(organisation).length === 0) return []
  const found = work.register.names('organisation').find(name)
  return found.is === 'none'
    ? []
    : found.items.filter((id) => work.now.find(id) && !hasOtherCode(work, id, codes))
}

// Two practices of one name in two places are two; where either place is not known, the name is all there is.
function mayBeThere(work: Work, id: Id, areas: Areas): boolean {
  const known = work.register.valueOf(id, 'serves') as readonly Id[] | undefined
  return !areas?.length || !known?.length || areas.some((area) => known.includes(area))
}

function begun(work: Work, line: Line, cell: Cell, identifiers: Codes): Subject {
  const codes = Object.keys(identifiers).length > 0 && { identifiers }
  const name = cell.text.replace(/\s+/g, ' ')
  return work.register.begin('organisation', keyOrSpelled(name), { name, ...codes }, line)
}

function knownByCode(work: Work, line: Line, cell: Cell, id: Id, code: string): Subject | undefined {
  const subject = work.register.subject(id, line)
  const found = work.register.names('organisation').find(cell.text)
  if (found.is !== 'none' && found.items.includes(id)) return called(work, subject, cell)
  const answer = work.inquiry.ask({
    key: doubt('renamed', code, cell.text),
    where: cell.where,
    raw: cell.text,
    asks: `${code} is ${work.register.nameOf(id)} ${subject.isNew ? 'in another row' : 'in the record'}. What is "${cell.text}"?`,
    options: [
      { value: 'also', label: 'Another name for it' },
      ...(subject.isNew
        ? []
        : [{ value: 'renamed', label: 'Its new name, from the day the file speaks of' }]),
      { value: 'skip', label: 'The code is wrong: leave the row out' },
    ],
  })
  if (answer === 'renamed') work.register.say(subject, 'name', cell.text, cell)
  return answer === undefined || answer === 'skip'
    ? undefined
    : answer === 'also'
      ? called(work, subject, cell)
      : subject
}

/** A writing of its name that the record does not have yet is one it is also called. */
function called(work: Work, subject: Subject, cell: Cell): Subject {
  const found = work.register.names('organisation').find(cell.text)
  if (found.is === 'same' && found.items.includes(subject.id)) return subject
  const rule = `Another way of writing ${work.register.nameOf(subject.id)}; kept as one of its names.`
  work.inquiry.interpret(cell.where, cell.text, work.register.nameOf(subject.id), rule)
  work.register.alsoCalled(subject, cell.text)
  return subject
}

function hasOtherCode(work: Work, id: Id, codes: Codes): boolean {
  const own = (work.register.valueOf(id, 'identifiers') ?? {}) as Codes
  return Object.entries(codes).some(([scheme, code]) => own[scheme] !== undefined && own[scheme] !== code)
}
