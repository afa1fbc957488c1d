// What would be taken away is still there, beside what would come; everything else reads as afterwards.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { body, kinds, seat } from '#kinds/index.ts'
import { anyHistory, anyProposals, possible, runs } from '../../test/arbitrary/history.ts'
import { anyQuarrel, anyQuarrelDay } from '../../test/arbitrary/quarrel.ts'
import { on, record } from '../../test/record.ts'
import { moment } from './day.ts'
import { id, type Id } from './id.ts'
import { joined } from './joined.ts'
import type { Kind } from './kind.ts'
import { withProposals } from './ledger.ts'
import { snapshot } from './snapshot.ts'

const AT = moment('2027-01-01T00:00:00.000Z')
const of = record`
2020-01-01 begin body/a name=Old form=board
2020-01-01 begin seat/one body=body/a name=One capacity=chair
2020-01-01 begin person/p
2020-01-01 begin appointment/p person=person/p to=seat/one
2027-01-01 amend body/a name=New
2027-01-01 end seat/one
2027-01-01 end appointment/p
2027-01-01 begin seat/two body=body/a name=Two capacity=chair`
const [before, after] = [on(of, '2026-12-31'), on(of, '2027-01-01')]

test('has both, in order, and answers alike whichever way it is asked', () => {
  const both = joined(before, after, ['body', 'seat'])
  expect(both.all(seat).map((thing) => thing.id)).toEqual(['seat/one', 'seat/two'])
  expect(both.pointing(seat, 'body', id('body/a')).map((thing) => thing.id)).toEqual(['seat/one', 'seat/two'])
  expect(both.get(seat, id('seat/one'))?.values.name).toBe('One')
  expect(both.get(body, id('seat/one'))).toBeUndefined()
  expect(both.find(id('body/a'))?.values).toMatchObject({ name: 'New' })
})

test('of kinds that are not named only what is there afterwards', () => {
  expect(joined(before, after, ['seat']).find(id('appointment/p'))).toBeUndefined()
  expect(joined(before, before, ['seat'])).toBe(before)
})

test('of any two, what is found one by one is what is listed, and points where it says', () => {
  fc.assert(
    fc.property(
      anyHistory,
      fc.tuple(anyProposals, anyQuarrel).map((parts) => parts.flat()),
      anyQuarrelDay,
      fc.subarray(kinds.map(({ name }) => name)),
      ({ ledger: record }, some, day, names) => {
        const drafted = withProposals(record, possible(record, some, AT), AT)
        const [was, would] = [snapshot(record, day), snapshot(drafted, day)]
        const both = joined(was, would, names)
        for (const kind of kinds) {
          const extra = names.includes(kind.name) ? was.all(kind).filter((one) => !would.find(one.id)) : []
          const expected = [...would.all(kind), ...extra].map((one) => one.id).toSorted()
          expect(both.all(kind).map((one) => one.id)).toEqual(expected)
          expect(both.all(kind).map((one) => both.get(kind, one.id))).toEqual(both.all(kind))
          for (const field of Object.keys(kind.fields)) pointsAsListed(both, kind, field)
        }
      },
    ),
    runs,
  )
})

function pointsAsListed(both: ReturnType<typeof joined>, kind: Kind, field: string) {
  const points = new Map<Id, Id[]>()
  for (const thing of both.all(kind)) {
    const value = (thing.values as Readonly<Record<string, unknown>>)[field]
    for (const at of new Set(value === undefined ? [] : kind.fields[field]?.points(value)))
      points.set(at, [...(points.get(at) ?? []), thing.id])
  }
  for (const [at, ids] of points)
    expect(both.pointing(kind, field as never, at).map((thing) => thing.id)).toEqual(ids)
}
