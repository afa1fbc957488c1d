// Rows that are organisations. Found again by their code, else by name and place; a name that is nearly
// another's is asked about. A short name, or another spelling, becomes a name it is known by.
import type { Id } from '#core/id.ts'
import { sectors } from '#kinds/lists/sectors.ts'
import { sectorOf } from '../parts/sector-words.ts'
import { sayPeriod } from './dates.ts'
import { codesOf, type Codes } from './codes-in.ts'
import { behind } from './nominators.ts'
import { otherDays, type OtherDays } from './other-days.ts'
import { doubt } from './inquiry.ts'
import { organisationOf } from './match-organisation.ts'
import { cellOf, type Cell, type Line } from './lines.ts'
import { allPlaces, areasIn } from './places.ts'
import { keyOrSpelled } from './keys.ts'
import type { Subject } from './register.ts'
import { keepWords, sayField, sayNotes, spoken, type Work } from './work.ts'

/** The organisations of each row; a row that waits for an answer has none. */
export function readOrganisations(work: Work, lines: readonly Line[]): ReadonlyMap<Line, readonly Id[]> {
  const own = new Map<Line, readonly Id[]>()
  const elsewhen = otherDays(work, 'organisation')
  for (const line of lines) {
    const before = elsewhen(line)
    if (before) {
      own.set(line, [before])
      continue
    }
    const serves = spoken(work, cellOf(line, 'serves'))
    const many = SEVERAL.test(cellOf(line, 'name')?.text ?? '')
    const areas = serves && !many ? areasIn(work, serves) : undefined
    const { subjects, codes, several } = organisationsOf(work, line, areas, elsewhen)
    own.set(
      line,
      subjects.map((one) => one.id),
    )
    for (const subject of subjects) {
      sayAll(work, subject, line, codes)
      if (areas && areas.length > 0) work.register.say(subject, 'serves', areas, serves)
      else if (serves && !several) keepWords(subject, serves)
    }
  }
  for (const [line, ids] of own) {
    const cell = spoken(work, cellOf(line, 'partOf'))
    if (!cell) continue
    const [whole, ...others] = behind(work, cell)?.organisations ?? []
    for (const subject of ids.map((id) => work.register.subject(id))) {
      if (whole && others.length === 0 && whole !== subject.id)
        work.register.say(subject, 'partOf', whole, cell)
      else keepWords(subject, cell)
    }
  }
  return own
}

const SEVERAL = /(?<=\S)\s*\(\s*x\s*(\d+)\s*\)\s*$|(?<=\S)\s+x\s*(\d+)\s*$/i

type Organisations = {
  readonly subjects: readonly Subject[]
  readonly codes: Codes
  readonly several: boolean
}

function organisationsOf(
  work: Work,
  line: Line,
  areas: readonly Id[] | undefined,
  elsewhen: OtherDays,
): Organisations {
  const name = cellOf(line, 'name')
  if (!name) {
    const what = 'The row has no name'
    work.inquiry.problem(
      line.where,
      line.source.raw ?? '',
      'no-name',
      what,
      'Write the name of the organisation.',
    )
    return { subjects: [], codes: {}, several: false }
  }
  const many = SEVERAL.exec(name.text)
  if (many) {
    const subjects = severalOf(work, line, name, Number(many[1] ?? many[2]), elsewhen)
    return { subjects, codes: {}, several: subjects.length > 1 }
  }
  const codes = codesOf(work, line)
  const one = organisationOf(work, line, name, codes, areas)
  return { subjects: one ? [one] : [], codes, several: false }
}

// "Healthwatch (x5)": one row for several organisations of one name.
function severalOf(
  work: Work,
  line: Line,
  cell: Cell,
  count: number,
  elsewhen: OtherDays,
): readonly Subject[] {
  const name = cell.text.replace(SEVERAL, '').replace(/\s+/g, ' ').trim()
  const places = allPlaces(work)
  const names = places.map((id) => `${name} ${work.register.nameOf(id)}`)
  const each = places.length > 0 && { value: 'each', label: `One for each place: ${names.join(', ')}` }
  const answer = work.inquiry.ask({
    key: doubt('several', cell.text),
    where: cell.where,
    raw: cell.text,
    asks: `The row "${cell.text}" seems to stand for ${count} organisations. Which?`,
    options: [
      ...(each ? [each] : []),
      { value: 'one', label: `One organisation called "${name}"` },
      { value: 'skip', label: 'Leave the row out' },
    ],
    ...(each && places.length === count && { likely: 'each' }),
  })
  if (answer === undefined)
    for (const one of [name, cellOf(line, 'short')?.text ?? '']) work.waiting.add(one.toLowerCase())
  if (answer === 'one') return [named(work, name, line, elsewhen)]
  if (answer !== 'each') return []
  return places.map((place, at) => {
    const own = named(work, names[at] ?? name, line, elsewhen)
    work.register.say(own, 'serves', [place], cell)
    work.register.names('organisation').add(name, own.id)
    return own
  })
}

function named(work: Work, name: string, line: Line, elsewhen: OtherDays): Subject {
  const [same] = work.register.names('organisation').same(name)
  const known = same ?? elsewhen(line, () => true, name)
  if (known) return work.register.subject(known, line)
  return work.register.begin('organisation', keyOrSpelled(name), { name }, line)
}

function sayAll(work: Work, subject: Subject, line: Line, codes: Codes): void {
  if (Object.keys(codes).length > 0) {
    const before = (subject.given.identifiers ?? subject.before.identifiers ?? {}) as Codes
    work.register.sayInstead(subject, 'identifiers', { ...before, ...codes })
  }
  sayField(work, subject, line, 'short')
  saySector(work, subject, line)
  sayField(work, subject, line, 'type')
  sayField(work, subject, line, 'otherNames')
  sayNotes(subject, line)
  sayPeriod(work, subject, line)
}

function saySector(work: Work, subject: Subject, line: Line): void {
  const cell = spoken(work, cellOf(line, 'sector'))
  if (!cell) return
  const read = sectorOf(cell.text)
  if (!read) return sayField(work, subject, line, 'sector')
  const as = [sectors[read.sector], read.type].filter(Boolean).join(', ')
  work.inquiry.interpret(cell.where, cell.text, as, 'A usual word for the sector.')
  work.register.say(subject, 'sector', read.sector, cell)
  if (read.type && !cellOf(line, 'type')) work.register.say(subject, 'type', read.type, cell)
}
