// What people say of themselves or are told in confidence, row by row. Only the store keeps it; pages show it to the person,
// and to those whom its own rule names.
import type { Day, Moment } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import type { Characteristic } from './characteristics.ts'

/** A protected characteristic as the person said it. Read by the person, and by the making of a release; by nobody else. */
export type Said = {
  readonly person: Id<'person'>
  readonly characteristic: Characteristic
  /** One of the categories; who takes it back has no row. */
  readonly value: string
  readonly on: Day
  /** That said it, and that alone is shown it: whoever else is tied to the person may only put another in its place. */
  readonly account: string
}

export const readinesses = {
  now: 'Ready now',
  year: 'Ready in a year or two',
  later: 'Ready in three years or more',
} as const
export type Readiness = keyof typeof readinesses

/** Someone who could take up a role next. Put forward by others it counts for nothing until they consent. */
export type Candidate = {
  readonly person: Id<'person'>
  readonly role: Id<'role'>
  readonly readiness: Readiness
  readonly consent: 'own' | 'asked' | 'given' | 'declined'
  /** The account that put them forward. */
  readonly account: string
  readonly on: Day
  /** In words the person reads too. */
  readonly note: string
}

/** What someone wants to do next. Read by the person, and by stewards only while it is shared. */
export type Wish = {
  readonly person: Id<'person'>
  readonly text: string
  readonly shared: boolean
  readonly on: Day
  /** The account that wrote it, and to which alone it is shown while it is not shared. */
  readonly account: string
}

export const offerStates = {
  made: 'Made',
  accepted: 'Accepted',
  declined: 'Declined',
  withdrawn: 'Withdrawn',
} as const
export type OfferState = keyof typeof offerStates

/** Something that someone whose role ends was offered. Read by the person and by stewards. */
export type Offer = {
  readonly draft: string
  readonly person: Id<'person'>
  /** Counts up for the person in the draft. */
  readonly number: number
  readonly text: string
  readonly from?: Day
  readonly state: OfferState
  /** The account that made it. */
  readonly account: string
  readonly at: Moment
  /** The account that accepted, declined or withdrew it, and when. */
  readonly answered?: { readonly account: string; readonly at: Moment }
}

/** What became of an offer, by which account and when. */
export type OfferAnswered = {
  readonly state: OfferState
  readonly account: string
  readonly at: Moment
}
