// Proposals of people who draft at once about the same few things, so that they often contradict each other: some change,
// end, begin, begin again and withdraw the same.
import fc from 'fast-check'
import type { Proposal } from '#core/change.ts'
import { day, type When } from '#core/day.ts'
import { id } from '#core/id.ts'

const because = 'A test'
const DAYS = ['2027-01-01', '2027-02-01', '2027-03-01', '2027-04-01']
const anyLater = fc.constantFrom(...DAYS.map((text) => text as When))
/** The days they quarrel about, and one before, between and after them. */
export const anyQuarrelDay = fc.constantFrom(
  ...['2026-12-31', ...DAYS, '2027-02-15', '2027-06-01'].map((text) => day(text)),
)
const someBody = fc.constantFrom(id('body/a'), id('body/b'))
const someThing = fc.constantFrom(id('body/a'), id('body/b'), id('seat/a'), id('role/b'))

const amend: fc.Arbitrary<Proposal> = fc.record({
  act: fc.constant('amend' as const),
  id: someBody,
  from: anyLater,
  because: fc.constant(because),
  values: fc.record(
    {
      meets: fc.constantFrom('weekly', 'monthly', null),
      quorum: fc.constantFrom(3, 5),
      name: fc.constantFrom('North', 'South'),
    },
    { requiredKeys: [] },
  ),
})
const end: fc.Arbitrary<Proposal> = fc.record({
  act: fc.constant('end' as const),
  id: someThing,
  from: anyLater,
  because: fc.constant(because),
})
const begin: fc.Arbitrary<Proposal> = fc.record({
  act: fc.constant('begin' as const),
  id: fc.constantFrom(id('seat/x'), id('seat/y'), id('seat/a')),
  from: anyLater,
  because: fc.constant(because),
  values: fc.record({
    body: someBody,
    name: fc.constantFrom('Member', 'Guest'),
    capacity: fc.constantFrom('member', 'attendee'),
  }),
})
const beginAgain: fc.Arbitrary<Proposal> = fc.record({
  act: fc.constant('begin' as const),
  id: someBody,
  from: anyLater,
  because: fc.constant(because),
  values: fc.record({ name: fc.constantFrom('North', 'South'), form: fc.constantFrom('board', 'forum') }),
})
const amendSeat: fc.Arbitrary<Proposal> = fc.record({
  act: fc.constant('amend' as const),
  id: fc.constantFrom(id('seat/x'), id('seat/y'), id('seat/a')),
  from: anyLater,
  because: fc.constant(because),
  values: fc.record({ name: fc.constantFrom('Member', 'Guest'), body: someBody }, { requiredKeys: [] }),
})
/** Of what every history begins with. */
const retract: fc.Arbitrary<Proposal> = fc.record({
  act: fc.constant('retract' as const),
  change: fc.integer({ min: 1, max: 12 }),
  because: fc.constant(because),
})

export const anyQuarrel: fc.Arbitrary<readonly Proposal[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: amend },
    { weight: 2, arbitrary: amendSeat },
    { weight: 1, arbitrary: end },
    { weight: 2, arbitrary: begin },
    { weight: 1, arbitrary: beginAgain },
    { weight: 1, arbitrary: retract },
  ),
  { maxLength: 6 },
)
