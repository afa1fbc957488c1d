// One organisation from the words of a cell: by its code, else by a name it is known by, told apart by place
// where several share the name. Nothing is asked here; what is only alike is handed back as such.
import type { Id } from '#core/id.ts'
import { recogniseCode } from '../parts/codes.ts'
import type { Found } from '../parts/match-name.ts'
import type { Work } from './work.ts'

/** `near` is the area the row speaks of, if any. */
export function findOrganisation(work: Work, text: string, near?: Id): Found<Id> {
  const code = /\d/.test(text) || text.length === 3 ? recogniseCode(text) : undefined
  const named = code?.schemes
    .map((scheme) => work.register.byCode('organisation', scheme, code.code))
    .find(Boolean)
  if (named) return { is: 'same', items: [named] }
  const found = work.register.names('organisation').find(text)
  if (found.is === 'none' || found.items.length < 2 || !near || found.is === 'alike') return found
  const there = found.items.filter((id) => areasServed(work, id).includes(near))
  return there.length > 0 ? { is: found.is, items: there } : found
}

function areasServed(work: Work, id: Id): readonly Id[] {
  return (work.register.valueOf(id, 'serves') ?? []) as readonly Id[]
}
