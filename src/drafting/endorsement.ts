// Where the partners of a draft stand, folded from what happened and from its edits: whose answer stands, for which
// version, and what is in the way of adopting it. Reading it again gives the same. Knows no page and no clock.
import { dayOf, type Day } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import { addWorkingDays } from '#core/working-days.ts'
import type { AskedPartner } from './endorsers.ts'
import type { DraftEdit, DraftEvent, Happened } from './event.ts'

type Event<Is extends DraftEvent['is']> = Happened<Extract<DraftEvent, { is: Is }>>

/** Working days in which a partner may say that an edit called editorial was not. */
const CONTEST_DAYS = 10

export type PartnerState =
  /** Has not answered, or lifted its objection and not answered since. */
  | 'waiting'
  | 'endorsed'
  | 'endorsed-with-reservation'
  | 'not-yet'
  | 'objects'
  /** Answered on the record by those who propose: it does not stand in the way. */
  | 'objection-answered'
  /** What it answered was dropped by an edit of substance; it is waited for again. */
  | 'dropped'

/** What is said of each. */
export const partnerStates: Readonly<Record<PartnerState, string>> = {
  waiting: 'Waiting',
  endorsed: 'Endorses',
  'endorsed-with-reservation': 'Endorses with a reservation',
  'not-yet': 'Not yet',
  objects: 'Objects',
  'objection-answered': 'Objection answered',
  dropped: 'Waiting again',
}

export type PartnerStanding = {
  readonly organisation: Id
  /** Roles and seats that answer for it; none where it is not asked any more. */
  readonly answers: readonly Id[]
  /** False where it spoke and is not asked any more; its objection stands all the same. */
  readonly asked: boolean
  readonly state: PartnerState
  /** Its last answer, which stands unless the state is waiting or dropped. */
  readonly answer?: Event<'answered'>
  /** The answer was given to the version as it is now; otherwise it is carried over edits of words, or is an objection to an older one. */
  readonly exact: boolean
  /** The edit that dropped the answer. */
  readonly droppedBy?: DraftEdit
  /** How an objection was lifted, or answered. */
  readonly settled?: Event<'lifted'> | Event<'objection-answered'>
}

export type Contestable = {
  readonly edit: DraftEdit
  /** The last day on which it may be contested. */ readonly until: Day
}

export type InTheWay =
  | { readonly is: 'objects' | 'waiting' | 'not-yet'; readonly organisation: Id }
  | { readonly is: 'contestable'; readonly version: number; readonly until: Day }

export type Endorsement = {
  readonly version: number
  /** When it was last put to the partners; of an older version where it was edited since. */
  readonly asked?: Event<'asked'>
  readonly partners: readonly PartnerStanding[]
  /** Edits called editorial over which an answer is carried and that may still be contested. */
  readonly contestable: readonly Contestable[]
  /** Edits that were called editorial and count as of substance, and who said so. */
  readonly contested: readonly { readonly edit: DraftEdit; readonly by: Event<'contested'> }[]
  /** How many of those asked endorse it, with a reservation or without. */
  readonly endorsed: number
  readonly of: number
  readonly inTheWay: readonly InTheWay[]
}

export type EndorsementGiven = {
  readonly events: readonly Happened[]
  readonly edits: readonly DraftEdit[]
  readonly partners: readonly AskedPartner[]
  readonly today: Day
}

export function endorsementOf({ events, edits, partners, today }: EndorsementGiven): Endorsement {
  const version = edits.at(-1)?.version ?? 1
  const contested = contestedOf(events, edits)
  const ofSubstance = edits.filter(
    (edit) => edit.version > 1 && (!edit.editorial || contested.some((one) => one.edit === edit)),
  )
  const standings = allPartners(partners, events).map(({ organisation, answers, asked }) => ({
    organisation,
    answers,
    asked,
    ...standingOf(events.filter(isAbout(organisation, events)), ofSubstance, version),
  }))
  const carried = standings.flatMap(({ state, answer }) => (stands(state) && answer ? [answer.version] : []))
  const contestable = edits.flatMap((edit): readonly Contestable[] => {
    const until = contestedUntil(edit)
    const carries = carried.some((answered) => answered < edit.version)
    return edit.editorial && !ofSubstance.includes(edit) && carries && today <= until ? [{ edit, until }] : []
  })
  const asked = events.findLast((event) => event.is === 'asked')
  const counted = standings.filter((one) => one.asked)
  return {
    version,
    ...(asked && { asked }),
    partners: standings,
    contestable,
    contested,
    endorsed: counted.filter(({ state }) => state === 'endorsed' || state === 'endorsed-with-reservation')
      .length,
    of: counted.length,
    inTheWay: [
      ...standings.flatMap(hindrance),
      ...contestable.map(({ edit, until }) => ({ is: 'contestable' as const, version: edit.version, until })),
    ],
  }
}

/** The last day on which an edit may be contested; the day of the edit is not counted. */
function contestedUntil(edit: Pick<DraftEdit, 'at'>): Day {
  return addWorkingDays(dayOf(edit.at), CONTEST_DAYS)
}

/** Each edit once, by the first who contested it in time. */
function contestedOf(events: readonly Happened[], edits: readonly DraftEdit[]): Endorsement['contested'] {
  return edits.flatMap((edit) => {
    if (!edit.editorial) return []
    const until = contestedUntil(edit)
    const by = events.find(
      (event): event is Event<'contested'> =>
        event.is === 'contested' && event.version === edit.version && dayOf(event.at) <= until,
    )
    return by ? [{ edit, by }] : []
  })
}

/** Those asked, then those who answered and are not asked any more. */
function allPartners(partners: readonly AskedPartner[], events: readonly Happened[]) {
  const spoke = events.flatMap((event) => (event.is === 'answered' ? [event.organisation] : []))
  const others = [...new Set(spoke)].filter((id) => !partners.some(({ organisation }) => organisation === id))
  return [
    ...partners.map((one) => ({ ...one, asked: true })),
    ...others.map((organisation) => ({ organisation, answers: [] as readonly Id[], asked: false })),
  ]
}

type About = Event<'answered'> | Event<'lifted'> | Event<'objection-answered'>

function isAbout(organisation: Id, events: readonly Happened[]): (event: Happened) => event is About {
  const own = new Set(
    events.flatMap((event) =>
      event.is === 'answered' && event.organisation === organisation ? [event.number] : [],
    ),
  )
  return (event): event is About =>
    event.is === 'answered'
      ? own.has(event.number)
      : (event.is === 'lifted' || event.is === 'objection-answered') && own.has(event.answer)
}

type Standing = Pick<PartnerStanding, 'state' | 'answer' | 'exact' | 'droppedBy' | 'settled'>

// An edit of substance drops every answer but an objection; one that was answered it drops too, for what answered it may
// be gone.
function standingOf(own: readonly About[], ofSubstance: readonly DraftEdit[], version: number): Standing {
  const answer = own.findLast((event) => event.is === 'answered')
  if (!answer) return { state: 'waiting', exact: false }
  const exact = answer.version === version
  const settled =
    answer.answer === 'object'
      ? own.find(
          (event): event is Exclude<About, Event<'answered'>> =>
            event.is !== 'answered' && event.answer === answer.number,
        )
      : undefined
  const after = ofSubstance.find((edit) => edit.version > answer.version)
  switch (answer.answer) {
    case 'object': {
      if (!settled) return { state: 'objects', answer, exact }
      if (settled.is === 'lifted') return { state: 'waiting', answer, exact: false, settled }
      const later = ofSubstance.find((edit) => edit.version > Math.max(answer.version, settled.version))
      if (later) return { state: 'dropped', answer, exact: false, droppedBy: later, settled }
      return { state: 'objection-answered', answer, exact, settled }
    }
    case 'endorse':
    case 'reservation':
    case 'not-yet':
      if (after) return { state: 'dropped', answer, exact: false, droppedBy: after }
      return { state: STATES[answer.answer], answer, exact }
    default:
      return answer.answer satisfies never
  }
}

const STATES = {
  endorse: 'endorsed',
  reservation: 'endorsed-with-reservation',
  'not-yet': 'not-yet',
} as const

function stands(state: PartnerState): boolean {
  return state === 'endorsed' || state === 'endorsed-with-reservation' || state === 'not-yet'
}

function hindrance({ organisation, asked, state }: PartnerStanding): readonly InTheWay[] {
  switch (state) {
    case 'objects':
      return [{ is: 'objects', organisation }]
    case 'waiting':
    case 'dropped':
      return asked ? [{ is: 'waiting', organisation }] : []
    case 'not-yet':
      return asked ? [{ is: 'not-yet', organisation }] : []
    case 'endorsed':
    case 'endorsed-with-reservation':
    case 'objection-answered':
      return []
    default:
      return state satisfies never
  }
}
