// What a body is in the law of integrated care systems: said by its own field, else known from its name and owners.
// Knows no rule of any law.
import type { Id } from '#core/id.ts'
import { perSnapshot } from '#core/per-snapshot.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { body, organisation } from '#kinds/index.ts'
import type { bodiesInLaw } from '#kinds/body.ts'
import { levelOfBody } from './level-of-body.ts'

export type Status = Exclude<keyof typeof bodiesInLaw, 'none'>
export type StatusInLaw = { readonly status: Status; readonly known: 'said' | 'name' }
type Body = Thing<typeof body>

/**
 * Said: the body's own "In law", and "None of these" is final. By name: the board of an integrated care board that
 * answers to no other body; an integrated care partnership, which before the law also was a name for places, so not
 * one of a place or neighbourhood; a health and wellbeing board and not a group under one; an audit committee that
 * reports or belongs to an integrated care board.
 */
export function statusInLaw(now: Snapshot, of: Id): StatusInLaw | undefined {
  return statuses(now).get(of)
}

/** Bodies of that status in force, in order of id. */
export function bodiesOfStatus(now: Snapshot, status: Status): readonly Body[] {
  return now.all(body).filter(({ id }) => statuses(now).get(id)?.status === status)
}

export function isIntegratedCareBoard({ values }: Thing<typeof organisation>): boolean {
  return (
    /^(?:nhs )?(?:integrated care board|icb)$/i.test(values.type?.trim() ?? '') || NAMED_ICB.test(values.name)
  )
}

const NAMED_ICB = /\b(?:ICB|integrated care board)$/i
const SPEAKS_OF_ICB = /\bICB\b|integrated care board/i
const NAMED_PARTNERSHIP = /integrated care partnership|\bICP\b/i
const NAMED_HWB = /health (?:and|&) well-?being board|\bHWB$/i

const statuses = perSnapshot((now): ReadonlyMap<Id, StatusInLaw> => {
  const found = new Map<Id, StatusInLaw>()
  for (const one of now.all(body)) {
    const said = one.values.inLaw
    const named = said ? undefined : statusByName(now, one)
    if (said && said !== 'none') found.set(one.id, { status: said, known: 'said' })
    else if (named) found.set(one.id, { status: named, known: 'name' })
  }
  return found
})

function statusByName(now: Snapshot, one: Body): Status | undefined {
  const { name, form, reportsTo } = one.values
  if (isBoardOfIcb(now, one)) return 'icb-board'
  if (NAMED_HWB.test(name) && !NAMED_HWB.test(now.get(body, reportsTo)?.values.name ?? '')) {
    return 'health-and-wellbeing'
  }
  if (NAMED_PARTNERSHIP.test(name) && /^(?:partnership|board|committee|joint-committee)$/.test(form)) {
    return /^(?:place|neighbourhood)$/.test(levelOfBody(now, one.id).level) ? undefined : 'partnership'
  }
  return /\baudit\b/i.test(name) && isOfIcb(now, one) ? 'audit' : undefined
}

function isBoardOfIcb(now: Snapshot, { values }: Body): boolean {
  if (values.form !== 'board' || now.get(body, values.reportsTo)) return false
  const owners = ownersOf(now, values.of)
  return owners.length > 0 ? owners.some(isIntegratedCareBoard) : SPEAKS_OF_ICB.test(values.name)
}

function isOfIcb(now: Snapshot, { values }: Body): boolean {
  const above = now.get(body, values.reportsTo)
  if (above && (above.values.inLaw === 'icb-board' || isBoardOfIcb(now, above))) return true
  return ownersOf(now, values.of).some(isIntegratedCareBoard)
}

function ownersOf(now: Snapshot, of: readonly Id[] | undefined): readonly Thing<typeof organisation>[] {
  return (of ?? []).flatMap((id) => now.get(organisation, id) ?? [])
}
