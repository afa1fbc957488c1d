// What the picture shows of a function: whoever holds it in law, whoever passed it on and whoever decides it, each in the lane
// of its level, and the steps between them.
import type { Titles } from '#core/field.ts'
import type { Id } from '#core/id.ts'
import type { Snapshot } from '#core/snapshot.ts'
import {
  cellsOf,
  chainOf,
  decidingIn,
  instrumentWords,
  levelOfBody,
  organisationsOfHolder,
  sayBand,
  sayPlaces,
  type FunctionThing,
  type Remit,
} from '#facts/index.ts'
import { body, organisation, role } from '#kinds/index.ts'
import type { AnsweringLevel } from '#kinds/lists/levels.ts'
import type { Chip, Line, Row } from './arrange.ts'

export function rowOf(now: Snapshot, about: FunctionThing, title: Titles): Row {
  const { deciders } = decidingIn(now, about.id)
  const final = new Set(cellsOf(now, about.id).flatMap(({ remits }) => remits.map(({ id }): Id => id)))
  const chips = new Map<string, Chip>()
  const lines = new Map<string, Line>()
  for (const id of about.values.heldBy ?? [])
    chips.set(`law ${id}`, {
      key: `law ${id}`,
      lane: 'law',
      kind: 'holder',
      name: title(id),
      detail: '',
      thing: id,
    })
  // Whoever passed it on stands above those they passed it to.
  const depth = (one: Remit) => chainOf(now, one).steps.length
  const sorted = deciders.toSorted((one, other) => depth(one) - depth(other))
  for (const one of sorted) addRoute(now, about, one, { chips, lines, title })
  for (const one of sorted) {
    const key = keyOf(one)
    const kind = final.has(one.id) ? 'decides' : 'passes'
    const detail = [chips.get(key)?.detail ?? '', detailOf(one, title)].filter(Boolean).join('; ')
    chips.set(key, {
      key,
      lane: one.values.level,
      kind: chips.get(key)?.kind === 'decides' ? 'decides' : kind,
      name: title(one.values.to),
      detail,
      thing: one.values.to,
    })
  }
  const gaps = cellsOf(now, about.id).filter(({ state }) => state === 'gap')
  if (gaps.length > 0) {
    const lane = deciders[0]?.values.level ?? 'system'
    const detail = sayPlaces(gaps, title).join('; ')
    chips.set('nobody', { key: 'nobody', lane, kind: 'nobody', name: 'Nobody decides', detail })
  }
  return { thing: about.id, name: title(about.id), chips: [...chips.values()], lines: [...lines.values()] }
}

type Making = { readonly chips: Map<string, Chip>; readonly lines: Map<string, Line>; readonly title: Titles }

function addRoute(now: Snapshot, about: FunctionThing, remit: Remit, { chips, lines, title }: Making): void {
  const route = chainOf(now, remit)
  const held = new Set<Id>(about.values.heldBy)
  const keys = route.steps.flatMap(({ remit: by, who }) => {
    if (by) return [keyOf(by)]
    // A holder stands in the lane of the law already; its board passes it on.
    if (held.has(who)) return [`law ${who}`]
    const key = `giver ${who}`
    if (!chips.has(key))
      chips.set(key, {
        key,
        lane: laneOf(now, who),
        kind: 'passes',
        name: title(who),
        detail: '',
        thing: who,
      })
    return [key]
  })
  const root = keys.at(-1)
  const join = (from: string, to: string) => {
    if (from !== to && !to.startsWith('law ')) lines.set(`${from}>${to}`, { from, to })
  }
  for (const [at, to] of keys.entries()) join(keys[at + 1] ?? to, to)
  if (route.end === 'holder' && root !== undefined && !root.startsWith('law '))
    for (const id of holdersOfRoot(now, about, route.steps.at(-1)?.who)) join(`law ${id}`, root)
}

/** Of several holders, those whose body or post the route ends at; the first where that is not told. */
function holdersOfRoot(now: Snapshot, about: FunctionThing, who: Id | undefined): readonly Id[] {
  const held: readonly Id[] = about.values.heldBy ?? []
  if (who === undefined || held.length < 2) return held.slice(0, 1)
  const of = organisationsOfHolder(now, who)
  const found = held.filter((id) => id === who || of.includes(id))
  return found.length > 0 ? found : held.slice(0, 1)
}

// One chip for whoever has several parts at one level.
function keyOf({ values }: Remit): string {
  return `${values.level} ${values.to}`
}

function detailOf({ values }: Remit, title: Titles): string {
  const { area, instrument } = values
  return [instrument ? instrumentWords[instrument] : '', area ? title(area) : '', sayBand(values)]
    .filter(Boolean)
    .join(', ')
}

function laneOf(now: Snapshot, who: Id): AnsweringLevel {
  if (now.get(organisation, who)) return 'organisation'
  const level = now.get(role, who)?.values.level ?? (now.get(body, who) && levelOfBody(now, who).level)
  return level === 'place' || level === 'neighbourhood' || level === 'organisation' ? level : 'system'
}
