import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placesOf, vacanciesOf } from '#core/holding.ts'
import { id } from '#core/id.ts'
import { snapshot } from '#core/snapshot.ts'
import { body, seat } from '#kinds/index.ts'
import { anyRecord } from '../../test/any-record.ts'
import { snapshotOf } from '../../test/structure.ts'
import { seatsOfBody, type Place } from './seats-of-body.ts'

const PEOPLE = 'abcdefgh'.split('').map((key) => `2020-01-01 begin person/${key}`)
function placesFrom(lines: string): readonly Place[] {
  const now = snapshotOf(['2020-01-01 begin body/b name=B form=board', ...PEOPLE, ...lines.split('\n')])
  return seatsOfBody(now, id('body/b'))
}
const people = (place: Place | undefined) => place?.holders.map((one) => one.holder.slice(7)).join('+')

test('chairs come first, then deputies, members and those in attendance, by name', () => {
  const places = placesFrom(`
2020-01-01 begin seat/1 body=body/b name=Zoe capacity=member
2020-01-01 begin seat/2 body=body/b name=Guest capacity=attendee
2020-01-01 begin seat/3 body=body/b name=Chair capacity=chair
2020-01-01 begin seat/4 body=body/b name=Amy capacity=member places=2
2020-01-01 begin seat/5 body=body/b name=Deputy capacity=deputy
2020-01-01 begin seat/6 body=body/other name=Elsewhere capacity=member`)
  expect(places.map((one) => `${one.seat.id} ${one.number}/${one.places}`)).toEqual([
    'seat/3 1/1',
    'seat/5 1/1',
    'seat/4 1/2',
    'seat/4 2/2',
    'seat/1 1/1',
    'seat/2 1/1',
  ])
})

test('holders fill places in the order they came; a job share sits in one', () => {
  const places = placesFrom(`
2020-01-01 begin seat/two body=body/b name=A capacity=member places=2
2022-01-01 begin appointment/b person=person/b to=seat/two
2020-01-01 begin role/shared name=Shared places=2
2020-01-01 begin appointment/c person=person/c to=role/shared
2021-01-01 begin appointment/d person=person/d to=role/shared
2020-01-01 begin seat/share body=body/b name=B capacity=member exOfficio=["role/shared"]`)
  expect(places.map(people)).toEqual(['b', '', 'c+d'])
  expect(places.map((one) => one.vacant)).toEqual([false, true, false])
})

test('someone standing in joins the one on leave; with nobody away they fill an empty place', () => {
  const places = placesFrom(`
2020-01-01 begin seat/a body=body/b name=A capacity=member places=2
2020-01-01 begin appointment/a person=person/a to=seat/a
2021-01-01 begin appointment/b person=person/b to=seat/a spells=[{"form":"on-leave","from":"2026-03-01"}]
2026-03-01 begin appointment/c person=person/c to=seat/a basis=cover
2020-01-01 begin seat/b body=body/b name=B capacity=member
2026-03-01 begin appointment/d person=person/d to=seat/b basis=cover`)
  expect(places.map(people)).toEqual(['a', 'b+c', 'd'])
  expect(places.map((one) => [one.onLeave, one.stoodIn, one.vacant])).toEqual([
    [false, false, false],
    [true, true, false],
    [false, true, false],
  ])
})

test('acting and votes follow the role and the spell', () => {
  const places = placesFrom(`
2020-01-01 begin role/r name=Role
2020-01-01 begin appointment/r person=person/a to=role/r basis=acting
2020-01-01 begin seat/a body=body/b name=A capacity=member voting=true exOfficio=["role/r"]
2020-01-01 begin seat/b body=body/b name=B capacity=member voting=true
2020-01-01 begin appointment/b person=person/b to=seat/b spells=[{"form":"non-voting","from":"2026-01-01","until":"2026-05-01"}]
2020-01-01 begin seat/c body=body/b name=C capacity=member`)
  expect(places.map((one) => [one.acting, one.votes])).toEqual([
    [true, true],
    [false, false],
    [false, undefined],
  ])
})

test('every place is there once, and as many are vacant as the record counts', () => {
  fc.assert(
    fc.property(anyRecord, ({ ledger, day }) => {
      const now = snapshot(ledger, day)
      for (const one of now.all(body)) {
        const places = seatsOfBody(now, one.id)
        for (const of of now.pointing(seat, 'body', one.id)) {
          const own = places.filter((place) => place.seat.id === of.id)
          expect(own.map((place) => place.number)).toEqual(own.map((_, at) => at + 1))
          expect(own.length).toBe(placesOf(now, of.id))
          expect(own.filter((place) => place.vacant).length).toBe(vacanciesOf(now, of.id))
        }
      }
    }),
  )
})
