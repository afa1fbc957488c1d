// The measures of a record, and whose figures they may be: areas, organisations and bodies, found by their id, by a code of
// any register, or by a name they go by, exactly. What is only alike is handed back as such and never taken.
import type { Id } from '#core/id.ts'
import type { ValuesOfKind } from '#core/kind.ts'
import type { Snapshot } from '#core/snapshot.ts'
import { measure } from '#kinds/measure.ts'
import { nameIndex, type Found } from '../parts/match-name.ts'
import { recogniseCode } from '../parts/codes.ts'

export type Measured = ValuesOfKind<typeof measure>

export type KnownOnes = {
  measure(text: string): Found<Id>
  subject(text: string): Found<Id>
  /** How a measure reads, nearest to the day. */
  measured(id: Id): Measured | undefined
  name(id: Id): string
}

export function knownOnes(now: Snapshot): KnownOnes {
  return {
    measure: finder(now, [measure.name]),
    subject: finder(now, ['area', 'organisation', 'body']),
    measured: (id) => now.nearest(id)?.values as Measured | undefined,
    name: (id) => namesOf(now, id)[0] ?? id,
  }
}

type Named = {
  readonly name?: string
  readonly short?: string
  readonly otherNames?: readonly string[]
  readonly identifiers?: Readonly<Record<string, string>>
}

function finder(now: Snapshot, kinds: readonly string[]): (text: string) => Found<Id> {
  const names = nameIndex<Id>()
  const codes = new Map<string, Id[]>()
  const ids = new Set<Id>()
  for (const id of kinds.flatMap((kind) => now.ledger.byKind.get(kind) ?? [])) {
    ids.add(id)
    for (const name of namesOf(now, id)) names.add(name, id)
    const { identifiers = {} } = valuesOf(now, id)
    for (const code of new Set(Object.values(identifiers).map((one) => one.toUpperCase())))
      codes.set(code, [...(codes.get(code) ?? []), id])
  }
  // What ended is found too, for its figures of then; of several by one name, what is in force stands first.
  const settle = (found: readonly Id[]): Found<Id> => {
    const inForce = found.filter((id) => now.find(id))
    return { is: 'same', items: inForce.length > 0 ? inForce : found }
  }
  const find = (text: string): Found<Id> => {
    if (ids.has(text as Id)) return { is: 'same', items: [text as Id] }
    const written = text.toUpperCase()
    // The end of an address, as it stands in a page's: enough where one thing alone has it.
    const byKey = kinds.map((kind) => `${kind}/${text}` as Id).filter((id) => ids.has(id))
    if (byKey.length === 1) return { is: 'same', items: byKey }
    const byCode = codes.get(written) ?? codes.get(recogniseCode(text)?.code ?? written)
    if (byCode) return settle(byCode)
    const found = names.find(text)
    return found.is === 'same' ? settle(found.items) : found
  }
  const before = new Map<string, Found<Id>>()
  return (text) => {
    const known = before.get(text) ?? find(text)
    before.set(text, known)
    return known
  }
}

function valuesOf(now: Snapshot, id: Id): Named {
  return (now.nearest(id)?.values ?? {}) as Named
}

function namesOf(now: Snapshot, id: Id): readonly string[] {
  const { name, short, otherNames = [] } = valuesOf(now, id)
  return [name, short, ...otherNames].filter((one) => one !== undefined)
}
