// What a file says of a thing that the record has: what the record does not say yet, and what it says otherwise. Words that were only
// read by a rule (a form, a level, a capacity) are not held against the record.
import { holdersOf } from '#core/holding.ts'
import type { Id } from '#core/id.ts'
import type { Values } from '#core/kind.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { isSameWriting, type Recorded } from './recorded.ts'
import type { Told } from './told.ts'

const READ_BY_RULE = new Set(['note', 'otherNames', 'short', 'form', 'level', 'capacity', 'basis', 'purpose'])
/** Either says what sort of organisation it is. */
const SORT = new Set(['type', 'sector'])

export type Differences = {
  /** To set from the day of the file. */
  readonly values: Values
  /** In words; the record stays. */
  readonly contradicts: readonly string[]
}

export function differencesOf(
  told: Told,
  thing: Thing,
  idOf: (key: string) => Id | undefined,
  { recorded, now }: { readonly recorded: Recorded; readonly now: Snapshot },
): Differences {
  const values: Record<string, unknown> = {}
  const contradicts: string[] = []
  const has = thing.values as Values
  const take = (field: string, value: unknown, same: boolean) => {
    if (has[field] === undefined) {
      // What somebody took away again is not brought back.
      if (!recorded.everHad(thing.id, field, value)) values[field] = value
    } else if (!same) contradicts.push(contradiction(field, has[field], value, recorded))
  }
  for (const [field, value] of Object.entries(told.values)) {
    if (value === undefined || READ_BY_RULE.has(field)) continue
    if (SORT.has(field) && (has.type !== undefined || has.sector !== undefined)) continue
    if (field === 'name') {
      if (typeof value === 'string' && !recorded.isCalled(thing.id, value)) values.name = value
    } else if (field === 'places') {
      // Who stands in for another is in the same place.
      const held = holdersOf(now, thing.id).length
      const places = Math.max(held, typeof has.places === 'number' ? has.places : 1)
      if (typeof value === 'number' && value > places) values.places = value
    } else if (field === 'termEnds') {
      // Elected or appointed again.
      if (typeof value === 'string' && (typeof has.termEnds !== 'string' || value > has.termEnds))
        values.termEnds = value
    } else take(field, value, isAlike(has[field], value))
  }
  for (const [field, to] of Object.entries(told.points ?? {})) {
    // An appointment was found by who is in what, also ex officio.
    if (field === 'person' || field === 'to') continue
    const ids = (typeof to === 'string' ? [to] : to).flatMap((key) => idOf(key) ?? [])
    if (ids.length === 0) continue
    const mine = [has[field], field === 'employers' ? has.employerOfRecord : undefined].flat()
    take(
      field,
      typeof to === 'string' ? ids[0] : ids,
      ids.every((id) => mine.includes(id)),
    )
  }
  const codes = codesToAdd(told, thing, recorded, contradicts)
  if (codes) values.identifiers = codes
  return { values, contradicts }
}

function codesToAdd(
  { codes = {}, unsure }: Told,
  { id, values }: Thing,
  recorded: Recorded,
  contradicts: string[],
): Values | undefined {
  const has = ((values as Values).identifiers ?? {}) as Readonly<Record<string, string>>
  const fresh = Object.entries(codes).filter(
    ([scheme, code]) => has[scheme] === undefined && !recorded.everHad(id, 'identifiers', { [scheme]: code }),
  )
  for (const [scheme, code] of Object.entries(codes)) {
    const own = has[scheme]
    if (own !== undefined && scheme !== unsure && own.toUpperCase() !== code.toUpperCase())
      contradicts.push(`the record has the code ${scheme} ${own}, the file ${code}`)
  }
  return fresh.length > 0 ? { ...has, ...Object.fromEntries(fresh) } : undefined
}

function isAlike(one: unknown, other: unknown): boolean {
  if (typeof one === 'string' && typeof other === 'string') return isSameWriting(one, other)
  return one === other
}

const WORDS: Readonly<Record<string, string>> = {
  partOf: 'part of',
  of: 'belongs to',
  reportsTo: 'reports to',
  within: 'lies within',
  serves: 'serves',
  area: 'area',
  employers: 'employed by',
  onBehalfOf: 'comes from',
  nominatedBy: 'nominated by',
  body: 'body',
}

function contradiction(field: string, mine: unknown, theirs: unknown, recorded: Recorded): string {
  const show = (value: unknown) =>
    [value]
      .flat()
      .map((one) => nameOf(one, recorded))
      .join(', ')
  return `${WORDS[field] ?? field} is ${show(mine)} in the record, ${show(theirs)} in the file`
}

function nameOf(value: unknown, recorded: Recorded): string {
  const { name } = typeof value === 'string' && value.includes('/') ? recorded.values(value as Id) : {}
  return typeof name === 'string' ? name : String(value)
}
