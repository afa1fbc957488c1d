// Rows that are organisations. Found again by their code, else by name and place; a name that is nearly another's is
// asked about. A short name, or another spelling, becomes a name it is known by.
import type { Id } from '#core/id.ts'
import { sectors } from '#kinds/lists/sectors.ts'
import { recogniseCode } from '../parts/codes.ts'
import { sayingOf } from '../parts/placeholders.ts'
import { sectorOf } from '../parts/sector-words.ts'
import { doubt } from './inquiry.ts'
import { cellOf, type Cell, type Line } from './lines.ts'
import { findOrganisation } from './find-organisation.ts'
import { allPlaces, areasIn } from './places.ts'
import { keyOrSpelled, type Subject } from './register.ts'
import { keepWords, sayField, sayNotes, sayPeriod, spoken, type Work } from './work.ts'

type Codes = Readonly<Record<string, string>>

/** The organisations of each row; a row that waits for an answer has none. */
export function readOrganisations(work: Work, lines: readonly Line[]): ReadonlyMap<Line, readonly Id[]> {
  const own = new Map<Line, readonly Id[]>()
  for (const line of lines) {
    const { subjects, codes, several } = organisationsOf(work, line)
    own.set(
      line,
      subjects.map((one) => one.id),
    )
    for (const subject of subjects) sayAll(work, subject, line, codes, several)
  }
  for (const [line, ids] of own) {
    const cell = spoken(work, cellOf(line, 'partOf'))
    if (!cell) continue
    const found = findOrganisation(work, cell.text)
    for (const id of ids) {
      const subject = work.register.subject(id)
      if (found.is === 'same' && found.items[0]) work.register.say(subject, 'partOf', found.items[0], cell)
      else keepWords(subject, cell)
    }
  }
  return own
}

const SEVERAL = /\s*\(\s*x\s*(\d+)\s*\)\s*$|\s+x\s*(\d+)\s*$/i

type Organisations = {
  readonly subjects: readonly Subject[]
  readonly codes: Codes
  readonly several: boolean
}

function organisationsOf(work: Work, line: Line): Organisations {
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
    const subjects = severalOf(work, line, name, Number(many[1] ?? many[2]))
    return { subjects, codes: {}, several: subjects.length > 1 }
  }
  const codes = codesOf(work, line)
  const one = organisationOf(work, line, name, codes)
  return { subjects: one ? [one] : [], codes, several: false }
}

// "Healthwatch (x5)": one row for several organisations of one name.
function severalOf(work: Work, line: Line, cell: Cell, count: number): readonly Subject[] {
  const name = cell.text.replace(SEVERAL, '').trim()
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
  if (answer === 'one') return [named(work, name, {}, line)]
  if (answer !== 'each') return []
  return places.map((place, at) => {
    const own = named(work, names[at] ?? name, {}, line)
    work.register.say(own, 'serves', [place], cell)
    work.register.names('organisation').add(name, own.id)
    return own
  })
}

function named(work: Work, name: string, identifiers: Codes, line: Line): Subject {
  const found = work.register.names('organisation').find(name)
  if (found.is === 'same' && found.items[0]) return work.register.subject(found.items[0], line)
  const codes = Object.keys(identifiers).length > 0 && { identifiers }
  return work.register.begin('organisation', keyOrSpelled(name), { name, ...codes }, line)
}

function organisationOf(work: Work, line: Line, cell: Cell, codes: Codes): Subject | undefined {
  const { register, inquiry } = work
  for (const [scheme, code] of Object.entries(codes)) {
    const id = register.byCode('organisation', scheme, code)
    if (id) return knownByCode(work, line, cell, id, `${scheme.toUpperCase()} ${code}`)
  }
  const found = register.names('organisation').find(cell.text)
  const items = found.is === 'none' ? [] : found.items.filter((id) => !hasOtherCode(work, id, codes))
  if (found.is === 'same' && items.length === 1 && items[0]) return register.subject(items[0], line)
  const recorded = found.is === 'same' ? items : items.filter((id) => work.now.find(id))
  if (recorded.length === 0) return begun(work, line, cell, codes)
  const answer = inquiry.ask({
    key: doubt('organisation-row', cell.text),
    where: cell.where,
    raw: cell.text,
    asks: `Is "${cell.text}" one of the organisations in the record?`,
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
    asks: `${code} is ${work.register.nameOf(id)} in the record. What is "${cell.text}"?`,
    options: [
      { value: 'also', label: 'Another name for it' },
      { value: 'renamed', label: 'Its new name, from the day the file speaks of' },
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

function codesOf(work: Work, line: Line): Codes {
  const cell = cellOf(line, 'code')
  if (!cell || sayingOf(cell.text) !== 'text') {
    const heading = line.block.columns.find((one) => one.means === 'code')?.heading
    const what = `${cellOf(line, 'name')?.text ?? 'The row'} has no code`
    const remedy = 'Look its code up: with a code it is found again whatever its name.'
    if (heading) work.inquiry.problem(cell?.where ?? line.where, cell?.text ?? '', 'no-code', what, remedy)
    return {}
  }
  const read = recogniseCode(cell.text)
  const schemes = read?.schemes ?? []
  const scheme =
    schemes.length === 1
      ? schemes[0]
      : work.inquiry.ask({
          key: doubt('register', cell.text),
          where: cell.where,
          raw: cell.text,
          asks: `Which register is the code "${cell.text}" from?`,
          options: [
            { value: 'ods', label: 'NHS Organisation Data Service (ODS)' },
            { value: 'gss', label: 'Office for National Statistics (GSS)' },
            { value: 'charity', label: 'Charity Commission' },
            { value: 'company', label: 'Companies House' },
            { value: 'other', label: 'Another: leave the code out' },
          ],
          ...(schemes[0] && { likely: schemes[0] }),
        })
  if (!scheme || scheme === 'other') return {}
  const code = read?.code ?? cell.text.toUpperCase()
  const as = `${scheme.toUpperCase()} ${code}`
  if (code !== cell.text) work.inquiry.interpret(cell.where, cell.text, as, 'Codes are written in capitals.')
  return { [scheme]: code }
}

function sayAll(work: Work, subject: Subject, line: Line, codes: Codes, oneOfSeveral: boolean): void {
  if (Object.keys(codes).length > 0) {
    const before = (subject.given.identifiers ?? subject.before.identifiers ?? {}) as Codes
    subject.given.identifiers = { ...before, ...codes }
    work.register.enterCodes(subject)
  }
  sayField(work, subject, line, 'short')
  saySector(work, subject, line)
  sayField(work, subject, line, 'type')
  sayField(work, subject, line, 'otherNames')
  sayNotes(subject, line)
  sayPeriod(work, subject, line)
  const serves = oneOfSeveral ? undefined : spoken(work, cellOf(line, 'serves'))
  const areas = serves && areasIn(work, serves)
  if (serves && areas && areas.length > 0) work.register.say(subject, 'serves', areas, serves)
  else if (serves) keepWords(subject, serves)
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
