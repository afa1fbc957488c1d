// Random histories that the core accepts: things of every kind that begin, change, end and begin again, with vague
// dates, references, backdated changes and withdrawals, recorded at several moments.
import fc from 'fast-check'
import { isDated, type Change, type Proposal } from '#core/change.ts'
import { moment, type Moment } from '#core/day.ts'
import type { Id } from '#core/id.ts'
import type { Kind } from '#core/kind.ts'
import { ledger, withProposals, type Ledger } from '#core/ledger.ts'
import { writeLine } from '#core/notation.ts'
import { faultsOf } from '#core/refuse.ts'
import { kinds } from '#kinds/index.ts'
import { anyValues, anyWhen } from '../any-record.ts'
import { changesOf, words } from '../record.ts'

/** Cases of each property; more by the environment, for a long run. */
export const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 200) }

export type History = {
  readonly ledger: Ledger
  readonly changes: readonly Change[]
  [fc.toStringMethod](): string
}

const KEYS = ['a', 'b', 'c']
const ids = new Map(kinds.map((kind) => [kind.name, KEYS.map((key) => `${kind.name}/${key}` as Id)]))

// Mostly things that are there.
const targets = new Map(
  kinds.map(({ name }) => [name, ['a', 'b', 'a', 'b', 'c'].map((key) => `${name}/${key}` as Id)]),
)

type Step = { readonly proposal: Proposal; readonly pick: number; readonly minutes: number }

const because = 'A test'
const anyStep: fc.Arbitrary<Step> = fc.oneof(...kinds.map(anyStepOf))

function anyStepOf(kind: Kind): fc.Arbitrary<Step> {
  const about = {
    id: fc.constantFrom(...(ids.get(kind.name) ?? [])),
    from: anyWhen,
    because: fc.constant(because),
  }
  const begin = fc.record({
    act: fc.constant('begin' as const),
    ...about,
    values: anyValues(kind, targets, true),
  })
  const optional = Object.keys(kind.fields).filter((name) => !kind.fields[name]?.required)
  const amended = fc
    .tuple(anyValues(kind, targets, false), fc.nat(6), fc.subarray(optional))
    .map(([values, first, unset]) => ({
      ...Object.fromEntries(Object.entries(values).slice(first, first + 2)),
      ...Object.fromEntries(unset.slice(first, first + 2).map((name) => [name, null])),
    }))
  const amend = fc.record({ act: fc.constant('amend' as const), ...about, values: amended })
  const end = fc.record({ act: fc.constant('end' as const), ...about })
  const retract = fc.record({
    act: fc.constant('retract' as const),
    change: fc.constant(0),
    because: about.because,
  })
  return fc.record({
    proposal: fc.oneof<fc.WeightedArbitrary<Proposal>[]>(
      { weight: 4, arbitrary: begin },
      { weight: 4, arbitrary: amend },
      { weight: 2, arbitrary: end },
      { weight: 1, arbitrary: retract },
    ),
    pick: fc.nat(1000),
    minutes: fc.nat(2),
  })
}

/** Proposals of any sort, some of them possible after a history. */
export const anyProposals: fc.Arbitrary<readonly Proposal[]> = fc
  .array(anyStep, { maxLength: 8 })
  .map((steps) => steps.map(({ proposal }) => proposal).filter(isDated))

export const anyHistory: fc.Arbitrary<History> = fc.array(anyStep, { maxLength: 40, size: 'max' }).map(build)

/** As many of the proposals as can be recorded next, one after the other. */
export function possible(before: Ledger, proposals: readonly Proposal[], at: Moment): readonly Proposal[] {
  const kept: Proposal[] = []
  for (const one of proposals)
    if (faultsOf(withProposals(before, kept, at), [one]).length === 0) kept.push(one)
  return kept
}

// What most steps speak of, so that not all of them are passed over.
const beginning = ledger(
  words,
  changesOf(`
    2019-07 begin area/a name=A level=place
    <2020-01-01 begin organisation/a name=A sector=nhs
    2019-04-01 begin organisation/b name=B
    2019 begin body/a name=A form=board
    2020-05-01 begin body/b name=B form=forum reportsTo=body/a
    2019-04-01 begin role/a name=A employers=["organisation/a"]
    2019-04-01 begin role/b name=B places=2
    2019-06-01 begin seat/a body=body/a name=Chair capacity=chair
    2019-06-01 begin seat/b body=body/a name=Member capacity=member places=2 exOfficio=["role/a","seat/a"]
    2019-01-01 begin person/a
    2019-01-01 begin person/b
    ?2020-01-01 begin appointment/a person=person/a to=role/a
  `),
)

// Steps that cannot be recorded where they stand are passed over.
function build(steps: readonly Step[]): History {
  let minute = 0
  let of = beginning
  for (const { proposal, pick, minutes } of steps) {
    minute += minutes
    const one = isDated(proposal) ? proposal : { ...proposal, change: (pick % of.last) + 1 }
    if (faultsOf(of, [one]).length === 0) of = withProposals(of, [one], at(minute), 'test')
  }
  const { changes } = of
  return { ledger: of, changes, [fc.toStringMethod]: () => `\n${changes.map(writeLine).join('\n')}\n` }
}

function at(minute: number): Moment {
  return moment(new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString())
}
