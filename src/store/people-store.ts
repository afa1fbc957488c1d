// What the store offers of people besides the record: types only. Who may ask is decided by whoever asks.
import type { Id } from '#core/id.ts'
import type { Characteristic } from '#private/characteristics.ts'
import type { Candidate, Offer, OfferAnswered, OfferState, Said, Wish } from '#private/own.ts'
import type { Release, ReleaseBasis } from '#private/release.ts'

export type PeopleStore = {
  /** What a person said of themself; for them alone. */
  characteristicsOf(system: string, person: Id): Promise<readonly Said[]>
  /** Puts it in the place of what they said before; without a value it is taken back. */
  setCharacteristic(
    system: string,
    said: Omit<Said, 'value'> & { readonly value: string | undefined },
  ): Promise<void>
  /** What everyone said of one characteristic: for making a release and for nothing else. */
  everyoneSaid(system: string, characteristic: Characteristic): Promise<ReadonlyMap<Id, string>>
  /** Oldest first. */
  releases(system: string): Promise<readonly Release[]>
  /** On what the releases of a characteristic rest, oldest first: for making the next one and for nothing else. */
  releaseBases(
    system: string,
    characteristic: Characteristic,
  ): Promise<readonly { readonly release: Release; readonly basis: ReleaseBasis }[]>
  /** False when another took the number since: nothing is written. */
  addRelease(system: string, release: Release, basis: ReleaseBasis, account: string): Promise<boolean>

  /** Everyone put forward for a role, in order of role and person. For stewards, who see all, and each for themself. */
  candidates(system: string): Promise<readonly Candidate[]>
  candidatesOf(system: string, person: Id): Promise<readonly Candidate[]>
  /** In the place of what was said of the person for the role. */
  putCandidate(system: string, one: Candidate): Promise<void>
  removeCandidate(system: string, person: Id, role: Id): Promise<void>

  /** What someone wants next; for the person. */
  wish(system: string, person: Id): Promise<Wish | undefined>
  /** Of all who share theirs; for stewards. */
  sharedWishes(system: string): Promise<ReadonlyMap<Id, Wish>>
  /** Without a text it is taken back. False where another account wrote the one there is: it stays as it is. */
  setWish(system: string, one: Wish): Promise<boolean>
  /** In order of person and number. */
  offers(system: string, draft: string): Promise<readonly Offer[]>
  offersTo(system: string, person: Id): Promise<readonly Offer[]>
  /** Answers its number. */
  addOffer(system: string, one: Omit<Offer, 'number'>): Promise<number>
  /** False when it is not in the state `from` any more. */
  setOffer(
    system: string,
    one: Pick<Offer, 'draft' | 'person' | 'number'>,
    from: OfferState,
    to: OfferAnswered,
  ): Promise<boolean>
}
