// Elements of a Kumu map: which of them are organisations, bodies, roles, people or areas. Their type says it in somebody's own words; of a word
// that is not known it is asked once.
import { area } from '#kinds/area.ts'
import { bodyForms } from '#kinds/body.ts'
import { sectors, type Sector } from '#kinds/lists/sectors.ts'
import { isId, keyFrom, kindOf, type Id } from '#core/id.ts'
import type { Against, Question } from '#core/importer.ts'
import type { Option } from '#core/field.ts'
import { formIn, type BodyForm } from '../parts/form-words.ts'
import { fingerprint } from '../parts/fingerprint.ts'
import { plainName } from '../parts/match-name.ts'
import type { Notes } from '../parts/notes.ts'
import { cellOf, splitAt, type Sheet, type SheetRow } from '../parts/sheet-rows.ts'
import type { Told } from '../parts/told.ts'

type Sort = 'organisation' | 'body' | 'role' | 'person' | 'area'
export type Element = { readonly key: string; readonly sort: Sort; readonly label: string }

export type Elements = {
  readonly told: readonly Told[]
  /** By label, as connections name them. */
  readonly byLabel: ReadonlyMap<string, Element>
  readonly questions: readonly Question[]
  /** Areas of the record that tags name, by key. */
  readonly pointed: ReadonlyMap<string, Id>
}

const SORTS: readonly (readonly [Sort, RegExp])[] = [
  ['person', /\b(person|people|individual|leader|councillor|director|member|staff|stakeholder)\b/],
  ['role', /\b(role|post|position|job)\b/],
  ['area', /\b(area|place|ward|locality|neighbourhood|region|district)\b/],
  [
    'organisation',
    /\b(organi[sz]ation|trust|council|charity|company|agency|partner|provider|practice|institution|hospital|authority|nhs|vcse|business)s?\b/,
  ],
]

const ANSWERS: readonly Option[] = [
  { value: 'organisation', label: 'Organisations' },
  { value: 'body', label: 'Bodies: boards, committees, groups' },
  { value: 'role', label: 'Roles' },
  { value: 'person', label: 'People' },
  { value: 'area', label: 'Areas' },
  { value: 'none', label: 'Something else: leave them out' },
]

export function tellElements(sheets: readonly Sheet[], against: Against, notes: Notes): Elements {
  const rows = sheets.flatMap(({ rows: some }) => some)
  const asked = new Map<string, { question: Question; count: number }>()
  const byLabel = new Map<string, Element>()
  const pointed = new Map<string, Id>()
  const read = tagReader(against, pointed, notes)
  const told = rows.flatMap((row): readonly Told[] => {
    const label = cellOf(row, 'label', 'name', 'element')
    if (label === '') {
      notes.wrong('no-label', row.where, 'The element has no label', 'It was left out. Give it one.')
      return []
    }
    const sort = sortFor(row, against, asked)
    if (!sort) return []
    const known = byLabel.get(plainName(label))
    if (known) {
      const what = `Two elements are called ${label}, so that connections cannot tell them apart`
      notes.wrong('label-twice', row.where, what, 'The second was left out. Give it another label.', label)
      return []
    }
    const key = `element ${plainName(label)}`
    byLabel.set(plainName(label), { key, sort, label })
    return [tellOne(row, label, key, sort, read, notes)]
  })
  return {
    told,
    byLabel,
    pointed,
    questions: [...asked.values()].map(({ question, count }) => ({ ...question, count })),
  }
}

function sortFor(
  row: SheetRow,
  { answers }: Against,
  asked: Map<string, { question: Question; count: number }>,
): Sort | undefined {
  const id = cellOf(row, 'id')
  if (isId(id) && ANSWERS.some(({ value }) => value === kindOf(id))) return kindOf(id) as Sort
  const type = cellOf(row, 'type', 'element type')
  const plain = plainName(type)
  const sort = SORTS.find(([, words]) => words.test(plain))?.[0] ?? (formIn(type) ? 'body' : undefined)
  if (sort) return sort
  const key = `kumu/type/${fingerprint(plain)}`
  const given = Object.hasOwn(answers, key) ? answers[key] : undefined
  if (ANSWERS.some(({ value }) => value === given)) return given === 'none' ? undefined : (given as Sort)
  const known = asked.get(key)
  if (known) known.count += 1
  else {
    const asks = type
      ? `What are elements of the type ${type.slice(0, 80)}?`
      : 'What are elements without a type?'
    asked.set(key, {
      question: { key, where: row.where, raw: type, asks, options: ANSWERS, count: 1 },
      count: 1,
    })
  }
  return undefined
}

type Tags = { readonly sector?: Sector; readonly places: readonly string[] }

function tellOne(
  row: SheetRow,
  label: string,
  key: string,
  sort: Sort,
  read: (row: SheetRow) => Tags,
  notes: Notes,
): Told {
  const id = cellOf(row, 'id')
  const own = isId(id) && kindOf(id) === sort ? id : undefined
  // Labels that would be the same are told apart where we write them.
  const name = own ? label.replace(new RegExp(` \\(${sort}(?: \\d+)?\\)$`), '') : label
  const description = cellOf(row, 'description')
  const shared = { kind: sort, key, ...(own && { own }), ...codes(row, own, label, sort), where: row.where }
  if (sort === 'person') {
    const isHeld = name !== 'person whose name is not held'
    return { ...shared, values: {}, person: isHeld ? { name } : {} }
  }
  if (sort === 'area') return { ...shared, values: { name, level: 'place' } }
  const { sector, places } = read(row)
  if (sort === 'organisation') {
    const type = description.length <= LONGEST_TYPE ? description : ''
    const values = { name, ...(sector && { sector }), ...(type && { type }) }
    return { ...shared, values, points: places.length > 0 ? { serves: places } : {} }
  }
  const points = places[0] === undefined ? {} : { area: places[0] }
  if (sort === 'role')
    return { ...shared, values: { name, ...(description && { profession: description }) }, points }
  const form = formFor(row, name, notes)
  return { ...shared, values: { name, form, ...(description && { purpose: description }) }, points }
}

const LONGEST_TYPE = 80

function formFor(row: SheetRow, name: string, notes: Notes): BodyForm {
  const type = cellOf(row, 'type', 'element type')
  const form = formIn(type) ?? formIn(name) ?? 'forum'
  if (bodyForms[form] !== type) {
    const rule = 'The form of a body follows from its type and its name.'
    notes.interpret(row.where, type || name, `a body of the form ${bodyForms[form].toLowerCase()}`, rule)
  }
  return form
}

/** Tags that are a sector, or an area of the record; others are left out and told. */
function tagReader({ now }: Against, pointed: Map<string, Id>, notes: Notes): (row: SheetRow) => Tags {
  const areas = new Map(now.all(area).map(({ id, values }) => [plainName(values.name), id] as const))
  const called = new Map(
    (Object.keys(sectors) as Sector[]).map((one) => [plainName(sectors[one]), one] as const),
  )
  return (row) => {
    let sector: Sector | undefined
    const places: string[] = []
    for (const tag of splitAt(cellOf(row, 'tags'))) {
      const [place, is] = [areas.get(plainName(tag)), called.get(plainName(tag))]
      if (place) {
        pointed.set(`tag ${place}`, place)
        places.push(`tag ${place}`)
      } else if (is) sector ??= is
      else
        notes.interpret(
          row.where,
          tag,
          'left out',
          'No area of the record and no sector is called like this tag.',
        )
    }
    return { ...(sector && { sector }), places }
  }
}

/** The map's own name for it, so that it is known when the map comes again. A label names a person, and a code must not. */
function codes(
  row: SheetRow,
  own: Id | undefined,
  label: string,
  sort: Sort,
): Pick<Told, 'codes' | 'unsure'> {
  if (own) return {}
  const id = cellOf(row, 'id')
  const plain = sort === 'person' ? '' : (isId(id) ? '' : keyFrom(id)) || keyFrom(label)
  return { codes: { kumu: plain || fingerprint(plainName(label)) }, unsure: 'kumu' }
}
