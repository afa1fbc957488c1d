// Proposals of people who draft at once about the same few things, so that they often contradict each other.
import fc from 'fast-check'
import type { Proposal } from '#core/change.ts'
import type { When } from '#core/day.ts'
import { id } from '#core/id.ts'

const because = 'A test'
const anyLater = fc.constantFrom<When>(
  ...['2027-01-01', '2027-02-01', '2027-03-01', '2027-04-01'].map((text) => text as When),
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
  id: fc.constantFrom(id('seat/x'), id('seat/y')),
  from: anyLater,
  because: fc.constant(because),
  values: fc.record({
    body: someBody,
    name: fc.constantFrom('Member', 'Guest'),
    capacity: fc.constantFrom('member', 'attendee'),
  }),
})

export const anyQuarrel: fc.Arbitrary<readonly Proposal[]> = fc.array(
  fc.oneof({ weight: 5, arbitrary: amend }, { weight: 1, arbitrary: end }, { weight: 2, arbitrary: begin }),
  { maxLength: 6 },
)
