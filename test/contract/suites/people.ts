// What people say of themselves, who could follow whom, and what those whose roles end want and are offered: kept for one
// system, one row for one thing, and gone with the name.
import { expect, test } from 'vitest'
import { day } from '#core/day.ts'
import { id } from '#core/id.ts'
import type { Candidate } from '#private/own.ts'
import type { Release, ReleaseBasis } from '#private/release.ts'
import { early, type Given } from '../given.ts'

const [ada, bo] = [id<'person'>('person/ada'), id<'person'>('person/bo')]
const on = day('2026-04-01')
const candidate: Candidate = {
  person: ada,
  role: id('role/chief'),
  readiness: 'year',
  consent: 'asked',
  account: 'account/pat',
  on,
  note: 'Led the “bed” work',
}
const release = (number: number): Release => ({
  number,
  at: early,
  day: on,
  characteristic: 'sex',
  minimum: 5,
  groups: [{ key: 'all', label: 'Everyone', people: 9, cells: { female: { withheld: 'too few' } } }],
  made: ['Counts under 5 are withheld.'],
})
const basis: ReleaseBasis = {
  groups: [{ key: 'all', people: [ada, bo] }],
  said: { [ada]: 'female' },
  order: [],
}

export function peopleSuite(given: Given): void {
  test('what someone says of themself is theirs, changes in place and can be taken back', async () => {
    const store = await given.store()
    const say = (person: typeof ada, value: string | undefined) =>
      store.setCharacteristic('north', { person, characteristic: 'sex', value, on, account: 'account/ada' })
    await say(ada, 'female')
    await say(ada, 'male')
    await say(bo, 'female')
    await store.setCharacteristic('north', {
      person: ada,
      characteristic: 'age',
      value: '35-44',
      on,
      account: 'account/new',
    })
    expect(
      (await store.characteristicsOf('north', ada)).map((one) => [
        one.characteristic,
        one.value,
        one.account,
      ]),
    ).toEqual([
      ['age', '35-44', 'account/new'],
      ['sex', 'male', 'account/ada'],
    ])
    expect([...(await store.everyoneSaid('north', 'sex'))]).toEqual([
      [ada, 'male'],
      [bo, 'female'],
    ])
    expect([...(await store.everyoneSaid('south', 'sex'))]).toEqual([])
    await say(ada, undefined)
    expect([...(await store.everyoneSaid('north', 'sex')).keys()]).toEqual([bo])
  })

  test('releases are added in turn, and never read with what they rest on', async () => {
    const store = await given.store()
    const add = (number: number) => store.addRelease('north', release(number), basis, 'account/pat')
    expect([await add(1), await add(1), await add(3), await add(2)]).toEqual([true, false, false, true])
    expect(await store.releases('north')).toEqual([release(1), release(2)])
    expect(await store.releases('south')).toEqual([])
    expect(await store.releaseBases('north', 'sex')).toEqual([
      { release: release(1), basis },
      { release: release(2), basis },
    ])
    expect(await store.releaseBases('north', 'age')).toEqual([])
  })

  test('someone is put forward once for a role', async () => {
    const store = await given.store()
    const other = { ...candidate, person: bo }
    await store.putCandidate('north', other)
    await store.putCandidate('north', candidate)
    await store.putCandidate('north', { ...candidate, consent: 'given', readiness: 'now' })
    const now = { ...candidate, consent: 'given', readiness: 'now' }
    expect(await store.candidates('north')).toEqual([now, other])
    expect(await store.candidatesOf('north', ada)).toEqual([now])
    await store.removeCandidate('north', bo, candidate.role)
    expect(await store.candidates('north')).toEqual([now])
    expect(await store.candidates('south')).toEqual([])
  })

  test('a wish is shared or not; an offer is answered once', async () => {
    const store = await given.store()
    await store.setWish('north', { person: ada, text: 'To lead a place', shared: false, on, account: 'a' })
    await store.setWish('north', { person: bo, text: 'To stop', shared: true, on, account: 'b' })
    expect(await store.wish('north', ada)).toEqual({
      person: ada,
      text: 'To lead a place',
      shared: false,
      on,
      account: 'a',
    })
    expect([...(await store.sharedWishes('north')).keys()]).toEqual([bo])
    const another = { person: bo, text: 'To go on', shared: true, on, account: 'c' }
    expect(await store.setWish('north', another)).toBe(false)
    expect(await store.setWish('north', { ...another, text: '' })).toBe(false)
    expect(await store.wish('north', bo)).toMatchObject({ text: 'To stop', account: 'b' })
    expect(await store.setWish('north', { ...another, text: 'To rest', account: 'b' })).toBe(true)
    expect(await store.setWish('north', { ...another, text: '', account: 'b' })).toBe(true)
    expect(await store.wish('north', bo)).toBeUndefined()
    const offer = {
      draft: 'merge',
      person: ada,
      text: 'Director of Place',
      account: 'account/pat',
      at: early,
    }
    expect(await store.addOffer('north', { ...offer, from: on, state: 'made' })).toBe(1)
    expect(await store.addOffer('north', { ...offer, state: 'made' })).toBe(2)
    const first = { ...offer, number: 1 }
    const answered = { account: 'account/ada', at: early }
    expect(await store.setOffer('north', first, 'made', { state: 'accepted', ...answered })).toBe(true)
    expect(await store.setOffer('north', first, 'made', { state: 'declined', ...answered })).toBe(false)
    expect(await store.offers('north', 'merge')).toEqual([
      { ...offer, number: 1, from: on, state: 'accepted', answered },
      { ...offer, number: 2, state: 'made' },
    ])
    expect(await store.offersTo('north', ada)).toHaveLength(2)
    expect(await store.offers('north', 'other')).toEqual([])
  })

  test('goes with the name, and nothing of others does', async () => {
    const store = await given.store()
    for (const person of [ada, bo]) {
      await store.setName('north', { id: person, name: 'Someone Invented' })
      await store.setCharacteristic('north', {
        person,
        characteristic: 'sex',
        value: 'female',
        on,
        account: 'account/ada',
      })
      await store.putCandidate('north', { ...candidate, person })
      await store.setWish('north', { person, text: 'More', shared: true, on, account: 'a' })
      await store.addOffer('north', {
        draft: 'd',
        person,
        text: 'A role',
        state: 'made',
        account: 'account/pat',
        at: early,
      })
    }
    await store.eraseName('north', ada)
    const left = await Promise.all(
      [ada, bo].map(async (person) => [
        (await store.characteristicsOf('north', person)).length,
        (await store.candidatesOf('north', person)).length,
        (await store.wish('north', person)) ? 1 : 0,
        (await store.offersTo('north', person)).length,
      ]),
    )
    expect(left).toEqual([
      [0, 0, 0, 0],
      [1, 1, 1, 1],
    ])
  })
}
