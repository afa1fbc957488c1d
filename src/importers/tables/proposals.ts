// What the subjects of a file lead to: new ones begin, known ones are amended where the file says something
// else, and what the file says has ended, ends.
import type { Proposal } from '#core/change.ts'
import { isSame } from '#core/compare.ts'
import type { Values } from '#core/kind.ts'
import type { Subject } from './register.ts'
import type { Work } from './work.ts'

/** What a subject leads to: nothing when the record says the same already. */
export function changesOf(of: Subject): Values {
  const notes = newNotes(of)
  const given = Object.entries(of.given).filter(([field, value]) => !isSame(of.before[field], value))
  return { ...Object.fromEntries(given), ...(notes && { note: notes }) }
}

function newNotes(of: Subject): string | undefined {
  const before = typeof of.before.note === 'string' ? of.before.note : ''
  const added = [...of.notes].filter((note) => !before.includes(note))
  return added.length > 0 ? [before, ...added].filter(Boolean).join('\n') : undefined
}

/** In order of kinds, as the record lists them. */
export function proposalsOf({ register, now, asAt }: Work, because: string): readonly Proposal[] {
  const byKind = Map.groupBy(register.all(), (one) => one.kind)
  const sorted = [...now.ledger.vocabulary.keys()].flatMap((kind) => byKind.get(kind) ?? [])
  return sorted.flatMap((of): Proposal[] => {
    const why = { because, ...(of.cited && { source: of.cited.source }) }
    const values = changesOf(of)
    const first: Proposal[] = of.isNew
      ? [{ act: 'begin', id: of.id, from: of.from, values, ...why }]
      : Object.keys(values).length > 0
        ? [{ act: 'amend', id: of.id, from: asAt, values, ...why }]
        : []
    return of.ends ? [...first, { act: 'end', id: of.id, from: of.ends, ...why }] : first
  })
}
