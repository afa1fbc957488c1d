// Areas named in cells: "Calderdale; Kirklees", "all", "system", "(N Yorks)". A plain name in a column of
// places is a place; a name that is nearly another's, and words such as all, each or part, are asked about.
import type { Id } from '#core/id.ts'
import { wordsOf, plainName } from '../parts/match-name.ts'
import { sayingOf } from '../parts/placeholders.ts'
import { sayPeriod } from './dates.ts'
import { otherDays, isOver } from './other-days.ts'
import { doubt } from './inquiry.ts'
import { cellOf, type Cell, type Cited, type Line } from './lines.ts'
import { keyOrSpelled } from './keys.ts'
import { AS_NOTE, citing, sayField, sayNotes, spoken, type Work } from './work.ts'

const LOOSE = new Set(
  'all,each,every,every place,all places,both,part,partly,some,various,several,system,system wide,systemwide,whole system,other,out of area'.split(
    ',',
  ),
)

/**
 * Brings in the areas that rows or columns of places name. Shorter names first, so that the order of rows is
 * nothing.
 */
export function readAreas(work: Work, lines: readonly Line[]): ReadonlyMap<Line, Id> {
  const own = new Map<Line, Id>()
  const elsewhen = otherDays(work, 'area')
  for (const line of lines.filter((one) => one.block.rowsAre === 'areas')) {
    const name = cellOf(line, 'name')
    const before = name && elsewhen(line)
    if (before) own.set(line, before)
    if (!name || before) continue
    const found = work.register.names('area').find(name.text)
    const id = found.is === 'same' ? found.items[0] : undefined
    const subject = id ? work.register.subject(id, line) : newArea(work, name.text, 'place', line)
    own.set(line, subject.id)
    if (cellOf(line, 'level')) delete subject.given.level
    sayField(work, subject, line, 'level')
    if (subject.isNew) subject.given.level ??= 'place'
    sayField(work, subject, line, 'population')
    sayNotes(subject, line)
    sayPeriod(work, subject, line)
  }
  const cells = new Map<string, { cell: Cell; text: string }>()
  for (const line of lines) {
    for (const cell of line.cells.filter((one) => isOfAreas(line, one))) {
      for (const text of partsOf(cell.text))
        if (!cells.has(plainName(text))) cells.set(plainName(text), { cell, text })
    }
  }
  const inOrder = [...cells]
    .toSorted(([one], [other]) => wordsOf(one).length - wordsOf(other).length || (one < other ? -1 : 1))
    .map(([, one]) => one)
  for (const { cell, text } of inOrder)
    if (!isLoose(text) && work.register.names('area').find(text).is === 'none') areaNamed(work, cell, text)
  // "All" in an earlier row means also the places that only a later row, with an answer, makes places.
  for (const { cell, text } of inOrder) if (saidToBeNew(work, text)) answered(work, cell, bareOf(text), 'new')
  for (const [line, id] of own) {
    const within = cellOf(line, 'within')
    const found = within && areasIn(work, within)
    if (!found?.[0] || found[0] === id || isOver(work, id)) continue
    const subject = work.register.subject(id)
    // That a new place is within the system was only taken for granted.
    if (work.system && subject.given.within === systemArea(work)) delete subject.given.within
    work.register.say(subject, 'within', found[0], within)
  }
  return own
}

/** The areas a cell names; nothing while any of it is in doubt. */
export function areasIn(work: Work, cell: Cell): readonly Id[] | undefined {
  if (!spoken(work, cell)) return undefined
  const all = partsOf(cell.text).map((text) =>
    isLoose(text) ? looseAreas(work, cell, text) : areaNamed(work, cell, text),
  )
  return all.some((one) => one === undefined) ? undefined : [...new Set(all.flatMap((one) => one ?? []))]
}

/** The area whose name stands in the words given, the longest where several do. */
export function areaWithin(work: Work, words: string): Id | undefined {
  const said = ` ${plainName(words)} `
  const known = work.register
    .idsOf('area')
    .map((id) => ({ id, name: plainName(work.register.nameOf(id)) }))
    .filter(({ name }) => name !== '' && said.includes(` ${name} `))
  return known.toSorted(
    (one, other) => other.name.length - one.name.length || (one.id < other.id ? -1 : 1),
  )[0]?.id
}

/** Every area at place level, in order of id. */
export function allPlaces(work: Work): readonly Id[] {
  return allAreas(work).filter((id) => work.register.valueOf(id, 'level') === 'place')
}

function allAreas(work: Work): readonly Id[] {
  return work.register.idsOf('area').toSorted()
}

function areaNamed(work: Work, cell: Cell, text: string): readonly Id[] | undefined {
  const found = work.register.names('area').find(text)
  if (found.is === 'same') return found.items.slice(0, 1)
  if (found.is === 'written-out' && found.items[0]) {
    work.inquiry.interpret(
      cell.where,
      text,
      work.register.nameOf(found.items[0]),
      'The same name with its short words written out.',
    )
    return found.items.slice(0, 1)
  }
  if (found.is === 'alike') {
    const options = found.items.map((id) => ({ value: id, label: `The same as ${work.register.nameOf(id)}` }))
    return answered(
      work,
      cell,
      text,
      work.inquiry.ask({
        key: doubt('area', text),
        where: cell.where,
        raw: text,
        asks: `Is "${text}" an area that is named elsewhere?`,
        options: [...options, { value: 'new', label: `A place of its own, "${text}"` }, AS_NOTE],
        likely: found.items[0] ?? '',
      }),
    )
  }
  work.inquiry.interpret(cell.where, text, `a new place, ${text}`, `It stands in the column ${cell.heading}.`)
  return [newArea(work, text, 'place', citing(work, cell)).id]
}

function looseAreas(work: Work, cell: Cell, text: string): readonly Id[] | undefined {
  const bare = bareOf(text)
  if (bare === '') return undefined
  const places = allPlaces(work)
  const every = places.map((id) => work.register.nameOf(id)).join(', ')
  const system = work.system ? [{ value: 'system', label: `The whole system: ${work.system}` }] : []
  const fresh = LOOSE.has(plainName(text)) ? [] : [{ value: 'new', label: `A place of its own, "${bare}"` }]
  const likely = /^(all|each|every)/i.test(bare) ? 'places' : /system/i.test(bare) ? 'system' : undefined
  const options = [
    ...(places.length > 0 ? [{ value: 'places', label: `Every place: ${every}` }] : []),
    ...system,
    ...fresh,
    ...places.slice(0, 20).map((id) => ({ value: id, label: work.register.nameOf(id) })),
    AS_NOTE,
  ]
  const answer = work.inquiry.ask({
    key: doubt('area', text),
    where: cell.where,
    raw: text,
    asks: `Which area is meant by "${text}" in the column ${cell.heading}?`,
    options,
    ...(likely && options.some((one) => one.value === likely) && { likely }),
  })
  return answered(work, cell, bare, answer)
}

function saidToBeNew(work: Work, text: string): boolean {
  return work.inquiry.answerTo(doubt('area', text)) === 'new' && canBeNew(work, text)
}

function canBeNew(work: Work, text: string): boolean {
  if (!isLoose(text)) return work.register.names('area').find(text).is === 'alike'
  return bareOf(text) !== '' && !LOOSE.has(plainName(text))
}

function bareOf(text: string): string {
  return isLoose(text) ? text.replace(/[()]/g, '').trim() : text
}

function answered(
  work: Work,
  cell: Cell,
  text: string,
  answer: string | undefined,
): readonly Id[] | undefined {
  if (answer === undefined || answer === AS_NOTE.value) return undefined
  if (answer === 'places') return allPlaces(work)
  if (answer === 'system') return [systemArea(work, citing(work, cell))]
  if (answer !== 'new') return [answer as Id]
  const known = work.register.names('area').find(text)
  return [
    known.is === 'same' && known.items[0]
      ? known.items[0]
      : newArea(work, text, undefined, citing(work, cell)).id,
  ]
}

/** The area of the whole system, brought in when it is first needed. */
function systemArea(work: Work, cited?: Cited): Id {
  const known = work.register.names('area').find(work.system)
  return known.is === 'same' && known.items[0]
    ? known.items[0]
    : newArea(work, work.system, 'system', cited).id
}

// A place that stands plainly in a column of places is within the system; one that had to be asked about may
// not be.
function newArea(work: Work, name: string, level: 'place' | 'system' | undefined, cited?: Cited) {
  const within = level === 'place' && work.system ? systemArea(work, cited) : undefined
  const values = { name, level: level ?? 'place', ...(within && { within }) }
  return work.register.begin('area', keyOrSpelled(name), values, cited)
}

function isOfAreas(line: Line, cell: Cell): boolean {
  return (
    cell.means === 'serves' ||
    cell.means === 'area' ||
    (cell.means === 'within' && line.block.rowsAre === 'areas')
  )
}

function partsOf(text: string): readonly string[] {
  return text
    .split(/[;,/\n]|\s\+\s/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => sayingOf(part) === 'text')
}

function isLoose(text: string): boolean {
  return LOOSE.has(plainName(text)) || /^\(.*\)$/.test(text)
}
