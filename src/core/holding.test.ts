// Who holds a position, and how many of its places are empty: always worked out for the day.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kinds, role, seat } from '#kinds/index.ts'
import { anyDay } from '../../test/any-record.ts'
import { anyHistory, runs } from '../../test/arbitrary/history.ts'
import { on, record } from '../../test/record.ts'
import { holdersOf, placesOf, positionsOf, vacanciesOf } from './holding.ts'
import { id } from './id.ts'
import type { Ledger } from './ledger.ts'
import { snapshot } from './snapshot.ts'

/** Holders with the way to them and what runs, and the places empty: `ada via role/ce on-leave | 1`. */
function told(of: Ledger, position: string, at = '2022-06-01'): string {
  const now = on(of, at)
  const holders = holdersOf(now, id(position)).map(({ holder, via, spells, standsIn }) =>
    [
      holder.replace('person/', ''),
      ...(via.length > 0 ? [`via ${via.join(' ')}`] : []),
      ...spells.map(({ form }) => form),
      ...(standsIn ? ['stands in'] : []),
    ].join(' '),
  )
  return `${holders.join(', ')} | ${vacanciesOf(now, id(position))}`
}

describe('a seat held directly', () => {
  const of = record`
    2020-01-01 begin body/b name=B form=board
    2020-01-01 begin seat/one body=body/b name=One capacity=member
    2020-01-01 begin seat/three body=body/b name=Three capacity=member places=3
    2020-01-01 begin person/ada
    2020-01-01 begin person/bo
    2020-01-01 begin person/cy
    2022-01-01 begin appointment/1 person=person/ada to=seat/one termEnds=2022-03-31
    2023-01-01 end appointment/1
    2023-01-01 begin appointment/2 person=person/bo to=seat/one
    2021-01-01 begin appointment/3 person=person/cy to=seat/three
    2020-06-01 begin appointment/4 person=person/bo to=seat/three
    2024-01-01 amend seat/three places=1
    2025-01-01 end seat/one`

  test.each([
    ['seat/one', '2021-12-31', ' | 1'],
    ['seat/one', '2022-01-01', 'ada | 0'],
    // The end of a term ends nothing.
    ['seat/one', '2022-06-01', 'ada | 0'],
    // Handed over on one day: never an overlap, never a gap.
    ['seat/one', '2022-12-31', 'ada | 0'],
    ['seat/one', '2023-01-01', 'bo | 0'],
    // A seat that ended has neither holders nor places.
    ['seat/one', '2025-01-01', ' | 0'],
    ['seat/three', '2022-06-01', 'bo, cy | 1'],
    ['seat/three', '2020-01-01', ' | 3'],
    // More people than places is not fewer than none vacant.
    ['seat/three', '2024-01-01', 'bo, cy | 0'],
    ['body/b', '2022-01-01', ' | 0'],
    ['seat/none', '2022-01-01', ' | 0'],
  ])('%s on %s: %s', (position, at, said) => expect(told(of, position, at)).toBe(said))

  test('places', () => {
    const places = (at: string) =>
      ['seat/one', 'seat/three', 'body/b'].map((one) => placesOf(on(of, at), id(one)))
    expect([places('2022-01-01'), places('2026-01-01')]).toEqual([
      [1, 3, 0],
      [0, 1, 0],
    ])
  })
})

describe('leave, cover, acting', () => {
  const of = record`
    2020-01-01 begin role/head name=Head
    2020-01-01 begin role/share name=Share places=2
    2020-01-01 begin role/covered name=Covered
    2020-01-01 begin role/acted name=Acted
    2020-01-01 begin person/ada
    2020-01-01 begin person/bo
    2020-01-01 begin appointment/1 person=person/ada to=role/head spells=[{"form":"on-leave","from":"2022-01-01","until":"2023-01-01"},{"form":"non-voting","from":"2022-05-01"}]
    2022-01-01 begin appointment/2 person=person/bo to=role/head basis=cover
    2020-01-01 begin appointment/3 person=person/ada to=role/share
    2020-01-01 begin appointment/4 person=person/bo to=role/share
    2020-01-01 begin role/pair name=Pair places=2
    2020-01-01 begin appointment/7 person=person/ada to=role/pair spells=[{"form":"on-leave","from":"2022-01-01"}]
    2022-01-01 begin appointment/8 person=person/bo to=role/pair basis=cover
    2022-01-01 begin appointment/5 person=person/bo to=role/covered basis=cover
    2022-01-01 begin appointment/6 person=person/bo to=role/acted basis=acting spells=[{"form":"acting","from":"2022-01-01"}]`

  test.each([
    ['role/head', '2021-06-01', 'ada | 0'],
    ['role/head', '2022-04-30', 'ada on-leave, bo stands in | 0'],
    ['role/head', '2022-05-01', 'ada on-leave non-voting, bo stands in | 0'],
    ['role/head', '2023-01-01', 'ada non-voting, bo stands in | 0'],
    // Standing in for someone away fills no place of its own: the other place of two is empty.
    ['role/pair', '2022-06-01', 'ada on-leave, bo stands in | 1'],
    ['role/share', '2022-06-01', 'ada, bo | 0'],
    // Standing in where nobody is away fills the place; so does acting without anyone in post.
    ['role/covered', '2022-06-01', 'bo stands in | 0'],
    ['role/acted', '2022-06-01', 'bo acting | 0'],
  ])('%s on %s: %s', (position, at, said) => expect(told(of, position, at)).toBe(said))
})

describe('ex officio', () => {
  const of = record`
    2020-01-01 begin body/b name=B form=board
    2020-01-01 begin role/ce name="Chief executive"
    2020-01-01 begin role/dir name=Director
    2020-01-01 begin seat/board body=body/b name=Board capacity=member exOfficio=["role/ce"]
    2020-01-01 begin seat/sub body=body/b name=Sub capacity=member exOfficio=["seat/board"]
    2020-01-01 begin seat/both body=body/b name=Both capacity=member places=2 exOfficio=["seat/sub","role/ce"]
    2020-01-01 begin seat/two body=body/b name=Two capacity=member places=2 exOfficio=["role/ce","role/dir"]
    2020-01-01 begin seat/round body=body/b name=Round capacity=member exOfficio=["role/ce"]
    2020-01-01 begin seat/self body=body/b name=Self capacity=member
    2020-01-02 amend seat/self exOfficio=["seat/self","seat/round"]
    2020-01-02 amend seat/round exOfficio=["seat/self"]
    2020-01-01 begin person/ada
    2020-01-01 begin person/bo
    2022-01-01 begin appointment/1 person=person/ada to=role/ce spells=[{"form":"acting","from":"2022-01-01"}]
    2023-01-01 begin appointment/2 person=person/ada to=role/dir
    2024-01-01 begin appointment/3 person=person/bo to=seat/sub
    2025-01-01 begin appointment/4 person=person/ada to=seat/sub
    2026-01-01 end role/ce
    2020-01-01 begin appointment/5 person=person/bo to=seat/round`

  test.each([
    ['seat/board', '2021-06-01', ' | 1'],
    ['seat/board', '2022-06-01', 'ada via role/ce acting | 0'],
    ['seat/sub', '2022-06-01', 'ada via seat/board role/ce acting | 0'],
    // One appointment by two ways is one holder.
    ['seat/both', '2022-06-01', 'ada via seat/sub seat/board role/ce acting | 1'],
    // Two roles held by one person are two of the places.
    ['seat/two', '2022-06-01', 'ada via role/ce acting | 1'],
    ['seat/two', '2023-06-01', 'ada via role/ce acting, ada via role/dir | 0'],
    // Someone is appointed to it besides; whoever is appointed directly is not told again.
    ['seat/sub', '2024-06-01', 'bo, ada via seat/board role/ce acting | 0'],
    ['seat/sub', '2025-06-01', 'bo, ada | 0'],
    // The role ends, and the seats that follow it are empty.
    ['seat/board', '2026-01-01', ' | 1'],
    // Seats that follow each other in a circle.
    ['seat/round', '2022-06-01', 'bo | 0'],
    ['seat/self', '2022-06-01', 'bo via seat/round | 0'],
  ])('%s on %s: %s', (position, at, said) => expect(told(of, position, at)).toBe(said))

  test('every position of a person, directly or along the chain', () => {
    const held = (person: string, at: string) =>
      positionsOf(on(of, at), id(person)).map(({ position, holder }) => `${position} ${holder.via.length}`)
    expect(held('person/ada', '2022-06-01')).toEqual([
      'role/ce 0',
      'seat/board 1',
      'seat/sub 2',
      'seat/both 3',
      'seat/two 1',
    ])
    expect(held('person/bo', '2022-06-01')).toEqual(['seat/round 0', 'seat/self 1'])
    expect(held('person/ada', '2021-06-01')).toEqual([])
  })
})

test('in any history positions and holders agree, and vacancies with both', () => {
  fc.assert(
    fc.property(anyHistory, anyDay, ({ ledger: of }, day) => {
      const now = snapshot(of, day)
      const held = new Set<string>()
      for (const { id: position } of [...now.all(seat), ...now.all(role)]) {
        const holders = holdersOf(now, position)
        const [places, empty] = [placesOf(now, position), vacanciesOf(now, position)]
        expect(empty >= 0 && empty <= places && empty >= places - holders.length).toBe(true)
        if (holders.length === 0) expect(empty).toBe(places)
        if (holders.every(({ standsIn }) => !standsIn))
          expect(empty).toBe(Math.max(0, places - holders.length))
        for (const { holder, holding } of holders) {
          held.add(`${holder} ${position}`)
          expect(now.find(holding.id)).toBe(holding)
        }
      }
      const people = kinds.find(({ name }) => name === 'person')
      const reached = (of.byKind.get(people?.name ?? '') ?? []).flatMap((person) =>
        positionsOf(now, person).map(({ position }) => `${person} ${position}`),
      )
      expect(new Set(reached)).toEqual(held)
      expect(reached).toHaveLength(held.size)
    }),
    runs,
  )
})
