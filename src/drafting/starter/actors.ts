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
  const trusts = organisations.filter((one) => !own.has(one.id) && isTrust(one))
  return {
    icb: only(icbs),
    'icb-board': board,
    icp: only(bodiesOfStatus(now, 'partnership')),
    hwbs: ids(bodiesOfStatus(now, 'health-and-wellbeing')),
    councils: ids(councilsWithSocialCare(now)),
    england: only(organisations.filter(({ values }) => /^nhs england$/i.test(values.name.trim()))),
    trusts: ids(trusts),
    acute: acuteAmong(now, trusts),
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

// A type that was given is believed; without one, an organisation of the NHS that is no national body is taken for a trust.
function isTrust({ values }: Thing<typeof organisation>): boolean {
  if (values.sector !== 'nhs' || /^nhs england$/i.test(values.name.trim())) return false
  return values.type === undefined || /\btrust\b/i.test(values.type)
}

/** Those that meet together as acute trusts; else those whose type says so. */
function acuteAmong(now: Snapshot, trusts: readonly Thing<typeof organisation>[]): readonly Id[] {
  const together = now
    .all(body)
    .find(({ values }) => /\bacute\b/i.test(values.name) && (values.of ?? []).length > 1)
  return together?.values.of ?? ids(trusts.filter(({ values }) => /acute/i.test(values.type ?? '')))
}

function only(found: readonly { readonly id: Id }[]): readonly Id[] {
  return found.length === 1 ? ids(found) : []
}

function ids(found: readonly { readonly id: Id }[]): readonly Id[] {
  return found.map(({ id }) => id)
}
