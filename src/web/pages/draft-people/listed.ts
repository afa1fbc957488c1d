// Whom a draft affects, and who stays listed: everyone whose roles change or end by it, everyone about whom something was answered,
// and, for those who may know of offers, everyone who was offered something. Nobody is lost from the list by a later edit.
import { daysBetween } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import { nextsOf, type NextGiven } from '#drafting/index.ts'
import { peopleAffected, type PeopleAffected, type PersonAffected } from '#impacts/index.ts'
import type { Offer, Wish } from '#private/own.ts'
import { reaches } from '../../access.ts'
import { once } from '../../kept.ts'
import type { DraftAsk } from '../../parts/draft-page.ts'
import { personOf } from '../../parts/tied.ts'

export type Listed = {
  readonly person: Id
  /** Nothing where the draft as it is now takes nothing of them. */
  readonly affected?: PersonAffected
  /** Days from today to the first on which they hold less; negative when it has passed. */
  readonly notice?: number
  readonly next?: NextGiven
  /** Shared by the person, or their own; none for whoever may not read it. */
  readonly wish?: Wish
  readonly offers: readonly Offer[]
  /** Whoever asks is this person. */
  readonly own: boolean
}

/** The same for everyone who asks while the record and the draft are the same. */
export function affectedBy(ask: DraftAsk): PeopleAffected {
  return once(ask, 'people affected by the draft', () => peopleAffected.compute(ask.laid))
}

export async function listedIn(ask: DraftAsk): Promise<readonly Listed[]> {
  const { store, system, draft, rank, today } = ask
  const steward = reaches(rank, 'steward')
  const [events, me] = await Promise.all([store.draftEvents(system.slug, draft.id), personOf(ask)])
  const [wishes, offers, ownWish, ownOffers] = await Promise.all([
    steward ? store.sharedWishes(system.slug) : new Map<Id, Wish>(),
    steward ? store.offers(system.slug, draft.id) : [],
    me ? ownWishOf(ask, me) : undefined,
    me ? store.offersTo(system.slug, me) : [],
  ])
  const known = [...offers, ...ownOffers.filter((one) => one.draft === draft.id && !steward)]
  const nexts = nextsOf(events)
  const { people } = affectedBy(ask)
  const affected = new Map<Id, PersonAffected>(people.map((one) => [one.person, one]))
  // In the order of the impact; then those whom it no longer finds.
  const all = new Set<Id>([
    ...affected.keys(),
    // That something was once to be answered about someone is for them and for stewards.
    ...[...nexts.keys()].filter((person) => steward || person === me),
    ...known.map(({ person }) => person),
  ])
  return [...all].map((person): Listed => {
    const one = affected.get(person)
    const own = person === me
    const wish = own ? ownWish : wishes.get(person)
    const next = nexts.get(person)
    return {
      person,
      ...(one && { affected: one, notice: daysBetween(today, one.from) }),
      ...(next && { next }),
      ...(wish && { wish }),
      offers: known.filter((offer) => offer.person === person),
      own,
    }
  })
}

// Whoever is tied to a person later reads nothing that somebody else wrote as them.
async function ownWishOf({ store, system, account }: DraftAsk, person: Id): Promise<Wish | undefined> {
  const wish = await store.wish(system.slug, person)
  return wish?.account === account?.id ? wish : undefined
}

/** What is still to be done about someone, in words; nothing where all is. */
export function leftToDo({ affected, next, offers }: Listed): string | undefined {
  if (offers.some(({ state }) => state === 'made')) return 'An offer waits for an answer'
  if (!affected?.nothing || offers.some(({ state }) => state === 'accepted')) return undefined
  if (!next) return 'Nobody has said what comes next'
  return next.next === 'open' ? 'What comes next is still open' : undefined
}
