import fc from 'fast-check'
import { expect, test } from 'vitest'
import { id } from '#core/id.ts'
import { runs } from '../../test/arbitrary/history.ts'
import { computeTrueCover, type Ready } from './true-cover.ts'

const role = (name: string) => id<'role'>(`role/${name}`)
const person = (name: string) => id<'person'>(`person/${name}`)

/** "ada: chief, place*": Ada is ready for both, for the second from another sector. */
function ready(...lines: readonly string[]): readonly Ready[] {
  return lines.flatMap((line) => {
    const [name = '', roles = ''] = line.split(': ')
    return roles.split(', ').map((one) => ({
      person: person(name),
      role: role(one.replace('*', '')),
      elsewhere: one.endsWith('*'),
    }))
  })
}
const wanting = (...names: readonly string[]) => names.map((name) => ({ role: role(name), wanted: 1 }))

// By hand. Ada alone is ready for chief and finance; she can take up one of them. Place has Bo and Cy, nurse has nobody. So
// three roles look covered and two are. Without Ada there would be one; without Bo, Cy steps in, and the other way about.
test('a worked example', () => {
  const found = computeTrueCover(
    wanting('place', 'chief', 'nurse', 'finance'),
    ready('ada: chief, finance', 'cy: place', 'bo: place*'),
  )
  expect(found).toEqual({
    roles: 4,
    naive: 3,
    covered: 2,
    wanted: 4,
    filled: 2,
    // Chief or finance has Ada; place has both Bo and Cy: three of eight.
    filledByTwo: 3,
    none: ['role/nurse'],
    one: ['role/chief', 'role/finance'],
    needed: ['person/ada'],
    fromElsewhere: ['role/place'],
  })
})

test('a role that wants two is filled by two; nobody twice, and nobody for what is not asked about', () => {
  const of = [{ role: role('place'), wanted: 2 }, ...wanting('chief')]
  expect(computeTrueCover(of, ready('ada: place, chief', 'bo: place', 'cy: other'))).toMatchObject({
    roles: 2,
    naive: 2,
    covered: 2,
    wanted: 3,
    filled: 2,
    needed: ['person/ada', 'person/bo'],
  })
  expect(computeTrueCover([], ready('ada: chief'))).toMatchObject({ roles: 0, covered: 0, wanted: 0 })
})

const names = ['a', 'b', 'c', 'd', 'e']
const cases = fc.record({
  wanting: fc.uniqueArray(
    fc.record({ role: fc.constantFrom(...names).map(role), wanted: fc.integer({ min: 1, max: 2 }) }),
    { selector: (one) => one.role },
  ),
  ready: fc.array(
    fc.record({ person: fc.constantFrom(...names).map(person), role: fc.constantFrom(...names).map(role) }),
    { maxLength: 12 },
  ),
})

/** Every person in turn goes to one of their roles that has a place left, or to none. */
function byTrying(places: ReadonlyMap<string, number>, all: readonly Ready[]): number {
  const [first] = all
  if (!first) return 0
  const own = all.filter((one) => one.person === first.person)
  const others = all.filter((one) => one.person !== first.person)
  const gone = own
    .filter((one) => (places.get(one.role) ?? 0) > 0)
    .map((one) => 1 + byTrying(new Map([...places, [one.role, (places.get(one.role) ?? 0) - 1]]), others))
  return Math.max(byTrying(places, others), ...gone)
}

test('as many as by trying every way, in whatever order it is asked', () => {
  fc.assert(
    fc.property(cases, (given) => {
      const found = computeTrueCover(given.wanting, given.ready)
      const places = (count: (wanted: number) => number) =>
        new Map(given.wanting.map((one) => [one.role, count(one.wanted)]))
      expect(found.covered).toBe(
        byTrying(
          places(() => 1),
          given.ready,
        ),
      )
      expect(found.filled).toBe(
        byTrying(
          places((wanted) => wanted),
          given.ready,
        ),
      )
      expect(found.filledByTwo).toBe(
        byTrying(
          places(() => 2),
          given.ready,
        ),
      )
      const needed = names.map(person).filter(
        (one) =>
          byTrying(
            places(() => 1),
            given.ready.filter((other) => other.person !== one),
          ) < found.covered,
      )
      expect(found.needed).toEqual(needed)
      expect(found.naive).toBeGreaterThanOrEqual(found.covered)
      expect(computeTrueCover(given.wanting.toReversed(), given.ready.toReversed())).toEqual(found)
    }),
    runs,
  )
})
