// Who the actors of the starter functions are in a record: found by what they are in law, by type and by name. Nobody where
// nothing fits, and nobody where several fit of whom there should be one.
import type { Id } from '#core/id.ts'
import type { Snapshot, Thing } from '#core/snapshot.ts'
import { bodiesOfStatus, councilsWithSocialCare, isIntegratedCareBoard, levelOfBody } from '#facts/index.ts'
import { body, organisation } from '#kinds/index.ts'
import type { Actor } from './functions.ts'

export type Cast = Readonly<Record<Actor, readonly Id[]>>

export function actorsIn(now: Snapshot): Cast {
  const organisations = now.all(organisation)
  const icbs = organisations.filter(isIntegratedCareBoard)
  const own = new Set<Id>(icbs.map(({ id }) => id))
  const board = only(bodiesOfStatus(now, 'icb-board'))
  const committees = now.all(body).filter((one) => isCommitteeOf(one, own, board[0]))
  const trusts = organisations.filter(
    ({ values }) =>
      /\btrust\b/i.test(`${values.type ?? ''} ${values.name}`) && (values.sector ?? 'nhs') === 'nhs',
  )
  return {
    icb: only(icbs),
    'icb-board': board,
    icp: only(bodiesOfStatus(now, 'partnership')),
    hwbs: ids(bodiesOfStatus(now, 'health-and-wellbeing')),
    councils: ids(councilsWithSocialCare(now)),
    england: only(organisations.filter(({ values }) => /^nhs england$/i.test(values.name.trim()))),
    trusts: ids(trusts),
    acute: ids(trusts.filter(({ values }) => /acute/i.test(values.type ?? ''))),
    places: ids(committees.filter(({ id }) => levelOfBody(now, id).level === 'place')),
    quality: only(committees.filter(({ values }) => /\bquality\b/i.test(values.name))),
    'primary-care': only(committees.filter(({ values }) => /primary care/i.test(values.name))),
  }
}

/** The area that each of several is for: a body leads it, an organisation serves it. */
export function areaOf(now: Snapshot, id: Id): Id | undefined {
  const led = now.get(body, id) && levelOfBody(now, id).area?.id
  const served = now.get(organisation, id)?.values.serves ?? []
  return led ?? (served.length === 1 ? served[0] : undefined)
}

function isCommitteeOf({ values }: Thing<typeof body>, own: ReadonlySet<Id>, board: Id | undefined): boolean {
  if (values.form !== 'committee' && values.form !== 'joint-committee') return false
  return (values.of ?? []).some((id) => own.has(id)) || (board !== undefined && values.reportsTo === board)
}

function only(found: readonly { readonly id: Id }[]): readonly Id[] {
  return found.length === 1 ? ids(found) : []
}

function ids(found: readonly { readonly id: Id }[]): readonly Id[] {
  return found.map(({ id }) => id)
}
