// Which things of a record everyone may not see: those not chosen, and what would not be right, or would not be hidden, without
// them. Pure; knows no kind by name.
import { isDated, type Dated } from './change.ts'
import { kindOf, type Id } from './id.ts'
import type { Kind } from './kind.ts'
import type { Ledger } from './ledger.ts'
import type { PublicChoice } from './public-choice.ts'
import type { Names } from './title.ts'
import { sayingOf, type SaysOne } from './unsaid.ts'

type Hidden = { readonly hidden: ReadonlySet<Id>; readonly says: SaysOne }

type Besides = {
  /** Things that are over, where how it was is not shown. */
  readonly gone: readonly Id[]
  /** Kinds whose things are never left out for what their names say. */
  readonly always: readonly string[]
}

export function hiddenIn(
  whole: Ledger,
  names: Names,
  choice: PublicChoice,
  { gone, always }: Besides,
): Hidden {
  const shown = new Set(choice.kinds)
  const [hanging, positions] = [hangingIn(whole), positionsIn(whole)]
  const hidden = new Set<Id>()
  let more: Id[] = [...choice.withheld, ...gone]
  for (const id of whole.timelines.keys()) {
    const kind = whole.vocabulary.get(kindOf(id))
    if (!kind || kind.steers || !shown.has(kind.name)) more.push(id)
  }
  for (;;) {
    spread(more, hidden, hanging)
    spread(leftAlone(positions, hidden), hidden, hanging)
    const says = sayingOf(unsaidIn(whole, names, choice, hidden))
    more = calledBySaying(whole, hidden, says, always)
    if (more.length === 0) return { hidden, says }
  }
}

function spread(from: readonly Id[], hidden: Set<Id>, hanging: ReadonlyMap<Id, ReadonlySet<Id>>): void {
  const waiting = from.filter((id) => !hidden.has(id))
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (hidden.has(id)) continue
    hidden.add(id)
    waiting.push(...(hanging.get(id) ?? []))
  }
}

// What would go with a thing, ever: taken back or not, for a record is shown as it was known as well.
function hangingIn(whole: Ledger): ReadonlyMap<Id, ReadonlySet<Id>> {
  const hanging = new Map<Id, Set<Id>>()
  for (const change of whole.changes) {
    if (!isDated(change) || change.act === 'end') continue
    const kind = whole.vocabulary.get(kindOf(change.id))
    for (const [name, value] of Object.entries(change.values)) {
      const field = kind?.fields[name]
      if (value == null || !kind || !field) continue
      for (const target of field.points(value)) {
        if (!hangsBy(kind, name, target)) continue
        const known = hanging.get(target)
        if (known) known.add(change.id)
        else hanging.set(target, new Set([change.id]))
      }
    }
  }
  return hanging
}

// Without what it must point at, a thing is none. A seat would read as vacant without the role that holds it. And what is said of
// one thing alone would read as said of all; only its own kind, such as the body reported to, can be left away.
function hangsBy(kind: Kind, name: string, target: Id): boolean {
  const field = kind.fields[name]
  if (!field) return false
  if (field.required || kind.position?.follows === name) return true
  const isOfMany = field.entry.type === 'references' && field.entry.many
  return !isOfMany && kindOf(target) !== kind.name
}

// Whoever holds nothing but what is not shown; whoever never held anything stays.
function positionsIn(whole: Ledger): ReadonlyMap<Id, ReadonlySet<Id>> {
  const positions = new Map<Id, Set<Id>>()
  for (const change of whole.changes) {
    if (!isDated(change) || change.act === 'end') continue
    const holding = whole.vocabulary.get(kindOf(change.id))?.holding
    const holder = holding && change.values[holding.holder]
    if (typeof holder !== 'string') continue
    const known = positions.get(holder as Id)
    if (known) known.add(change.id)
    else positions.set(holder as Id, new Set([change.id]))
  }
  return positions
}

function leftAlone(positions: ReadonlyMap<Id, ReadonlySet<Id>>, hidden: ReadonlySet<Id>): readonly Id[] {
  return [...positions].flatMap(([holder, held]) =>
    [...held].every((one) => hidden.has(one)) ? [holder] : [],
  )
}

// A name that something shown bears is no secret; nor is one that says nothing without what it hangs on, as "Chair" of a body.
function unsaidIn(
  whole: Ledger,
  names: Names,
  choice: PublicChoice,
  hidden: ReadonlySet<Id>,
): readonly string[] {
  const [unsaid, borne] = [new Set<string>(), new Set<string>()]
  for (const change of whole.changes) {
    if (!isDated(change)) continue
    const name = nameIn(whole, change)
    if (name !== undefined) (hidden.has(change.id) ? unsaid : borne).add(name)
  }
  for (const [person, name] of names) if (!choice.names || hidden.has(person)) unsaid.add(name)
  return [...unsaid].filter((name) => !borne.has(name))
}

function nameIn(whole: Ledger, change: Dated): string | undefined {
  if (change.act === 'end') return undefined
  const fields = whole.vocabulary.get(kindOf(change.id))?.fields ?? {}
  const isOwn = !Object.values(fields).some((one) => one.required && one.entry.type === 'references')
  const name = change.values.name ?? change.values.title
  return isOwn && typeof name === 'string' ? name : undefined
}

/** Things that cannot be named without saying what is not shown. */
function calledBySaying(
  whole: Ledger,
  hidden: ReadonlySet<Id>,
  says: SaysOne,
  always: readonly string[],
): Id[] {
  const found = new Set<Id>()
  for (const change of whole.changes) {
    if (!isDated(change) || change.act === 'end' || hidden.has(change.id) || found.has(change.id)) continue
    const kind = whole.vocabulary.get(kindOf(change.id))
    if (!kind || always.includes(kind.name)) continue
    const must = Object.entries(change.values).some(
      ([name, value]) =>
        kind.fields[name]?.required === true && kind.fields[name].entry.type !== 'references' && says(value),
    )
    if (must) found.add(change.id)
  }
  return [...found]
}
